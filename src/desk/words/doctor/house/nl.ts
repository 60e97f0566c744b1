import type { HouseWords } from "../doctor-words.ts";

const oneEach = "Geef elke modus een eigen database.";

export const house: HouseWords = {
  "settings-read": ["Alle instellingen zijn er en zijn leesbaar."],
  "setting-missing": ["{setting} ontbreekt.", "Zet het in de omgeving van de server: {hint}"],
  "setting-wrong": ["Deze instelling is niet bruikbaar: {problem}", "Verander haar in de omgeving van de server."],
  "config-file-wrong": ["Het configuratiebestand is niet bruikbaar: {problem}", "Verander het in het bestand."],
  "config-file": ["{file} is geldig."],
  "config-built-in": ["Geen bestand: de ingebouwde configuratie geldt, tot er hier een wordt gepubliceerd."],
  "config-published": ["Geen bestand: versie {version} geldt, die hier is gepubliceerd."],
  "config-file-doubtful": ["In de configuratie, {path}: {message}.", "Verander het in het bestand."],
  "config-desk-doubtful": ["In de configuratie, {path}: {message}.", "Verander het onder Schrijven."],
  "proxies-everybody": [
    "TRUSTED_PROXIES vertrouwt iedereen: wie kaarten uitprobeert, schrijft telkens een ander adres en wordt nooit afgeremd.",
    "Noem alleen uw eigen proxy’s, zoals 127.0.0.1 of 10.0.0.0/8.",
  ],
  "proxies-local": [
    "TRUSTED_PROXIES is leeg en HOST is {host}: achter een proxy delen alle lezers één grens.",
    "Noem het adres van de proxy; 127.0.0.1 als die op deze machine draait.",
  ],
  "proxies-none": [
    "TRUSTED_PROXIES is leeg en HOST is {host}: dat klopt alleen als lezers deze poort zonder proxy bereiken.",
    "Noem de adressen van uw proxy of load balancer.",
  ],
  "pages-without-https": [
    "In PAGE_ORIGINS staan pagina’s van deze machine zonder https, en de sleutel neemt echt geld aan.",
    "Haal ze eruit.",
  ],
  "secrets-same": ["TOKEN_SECRET en ADMIN_TOKEN zijn gelijk.", "Geef elk een eigen geheim."],
  "stand-in": [
    "STRIPE_API_BASE noemt een andere server dan die van Stripe: er gaat geen echt geld om.",
    "Laat het weg als u Stripe zelf bedoelt.",
  ],
  "mail-off": ["Geen SMTP_URL: lezers krijgen niets aangeboden waar e-mail voor nodig is."],
  "mail-taken": ["De mailserver {server} neemt onze e-mail aan."],
  "mail-readable": [
    "De mailserver {server} neemt e-mail aan, en iedereen onderweg kan die lezen.",
    "Zet daar TLS aan, tenzij hij in uw eigen netwerk staat.",
  ],
  "mail-failed": [
    "De mailserver {server} is niet te gebruiken: {error}",
    "Verbeter SMTP_URL (gebruiker en wachtwoord procentgecodeerd) of de server; tot dan wacht de e-mail.",
  ],
  "mail-without-address": [
    "ENDPOINT_URL ontbreekt: er is e-mail, en niets waar die naar kan verwijzen.",
    "Zet er het adres in waarop lezers de server bereiken, zoals https://support.times.example.",
  ],
  letter: ["De weekbrief gaat naar {to}, op maandag om 07:00 UTC."],
  "dunning-stripe": [
    "DUNNING is stripe: de server schrijft niemand als een verlenging of een incasso mislukt. Of de e-mails van Stripe zelf aan staan (bewijzen, mislukte betalingen, verlopende kaarten), zegt zijn API niet.",
    "Kijk of ze aan staan: Settings → Business → Customer emails en Settings → Billing → Subscriptions and emails; of zet DUNNING=ours.",
  ],
  "dunning-without-mail": [
    "DUNNING is ours, en er is geen SMTP_URL: niemand hoort het als een verlenging of een incasso mislukt.",
    "Zet SMTP_URL en MAIL_FROM, of laat het met DUNNING=stripe aan de e-mails van Stripe over.",
  ],
  "dunning-ours": ["DUNNING is ours: wie een mislukte verlenging of incasso heeft, krijgt van hier één keer bericht."],
  "dunning-twice": [
    "De e-mails van Stripe over mislukte betalingen zouden het een tweede keer zeggen; of ze aan staan, zegt zijn API niet.",
    "Zet ze uit onder Settings → Billing → Subscriptions and emails; laat de bewijzen aan onder Settings → Business → Customer emails.",
  ],
  "database-answers": ["PostgreSQL antwoordt (in {ms} ms)."],
  "database-silent": [
    "DATABASE_URL: PostgreSQL antwoordt niet: {error}",
    "Kijk naar host, poort, gebruiker, wachtwoord en naam van de database, en of die draait.",
  ],
  "database-in-memory": [
    "DATABASE_URL houdt het grootboek in het geheugen: na een herstart is alles weg.",
    "Noem een bestand, of PostgreSQL.",
  ],
  "database-no-directory": [
    "DATABASE_URL noemt {file}, en in de map {directory} kan niet worden geschreven.",
    "Maak de map, en geef haar aan de gebruiker van de server.",
  ],
  "database-not-yet": [
    "DATABASE_URL noemt {file}, dat er nog niet is.",
    "Als het er zou moeten zijn, kijk dan naar het pad.",
  ],
  "database-unusable": [
    "DATABASE_URL noemt {file}, dat niet te gebruiken is: {error}",
    "Kijk of het het bestand van het grootboek is, en of de gebruiker van de server het mag lezen en schrijven.",
  ],
  "database-newer": ["De database is van een nieuwere versie van support-appeal ({migrations}).", "Werk deze bij."],
  "database-older": [
    "De tabellen in {database} zijn nog niet bijgewerkt ({migrations}).",
    "Maak een back-up en start de server opnieuw: dat werkt ze bij.",
  ],
  "database-live-key-test": ["DATABASE_URL bevat echt geld, en STRIPE_SECRET_KEY is een testsleutel.", oneEach],
  "database-test-key-live": ["DATABASE_URL bevat testgeld, en STRIPE_SECRET_KEY is een live-sleutel.", oneEach],
  "database-test-money": ["{database} bevat het grootboek van het testgeld, de tabellen zijn bijgewerkt."],
  "database-live-money": ["{database} bevat het grootboek van het echte geld, de tabellen zijn bijgewerkt."],
  "database-no-money": ["{database} bevat een grootboek nog zonder geld, de tabellen zijn bijgewerkt."],
  "disk-roomy": ["Op de schijf van {directory} is {mebibytes} MiB vrij."],
  "disk-narrow": ["Op de schijf van {directory} is maar {mebibytes} MiB vrij.", "Maak ruimte voordat hij vol is."],
  "disk-full": [
    "Op de schijf van {directory} is maar {mebibytes} MiB vrij: er kan niets meer worden geschreven.",
    "Maak meteen ruimte.",
  ],
  "address-unreached": [
    "{url} is van hieruit niet te bereiken: {error}",
    "Kijk naar de naam (DNS), het certificaat, de firewall, en of de proxy verzoeken doorgeeft aan HOST en PORT.",
  ],
  "address-without-database": [
    "{url}/health antwoordt 503: de server draait, en zijn database antwoordt niet.",
    "Kijk in zijn logboek, en wat hier over de database staat.",
  ],
  "address-elsewhere": [
    "{url}/health antwoordt {status}: wat daar antwoordt is niet de server.",
    "Laat de proxy alles ongewijzigd doorgeven, pad en inhoud.",
  ],
  "address-reached": ["{url} is te bereiken, en de server daar is gezond."],
  "address-no-widget": [
    "{url}/embed.js is geen script: pagina’s tonen geen oproep.",
    "Voer npm run build uit als de server uit een kloon draait, en laat de proxy elk pad doorgeven.",
  ],
  "address-no-cors": [
    "Uw pagina’s mogen {url}/config niet lezen: de proxy haalt de CORS-koppen weg, of de draaiende server heeft een ander PAGE_ORIGINS.",
    "Geef koppen ongewijzigd door, en start de server opnieuw met deze instellingen.",
  ],
  "address-widget": ["{url}/embed.js is de oproep, en uw pagina’s mogen zijn configuratie lezen."],
  "address-no-events": ["{url} neemt nu geen berichten aan: {error}", "Kijk in het logboek van de server."],
  "address-secret-fits": ["{url} neemt aan wat met STRIPE_WEBHOOK_SECRET is ondertekend."],
  "address-secret-other": [
    "{url} weigert wat met STRIPE_WEBHOOK_SECRET is ondertekend: het antwoordt {status}.",
    "Start de server opnieuw met deze instellingen; blijft het zo, dan verandert de proxy de inhoud, of loopt de klok van zijn machine verkeerd.",
  ],
};
