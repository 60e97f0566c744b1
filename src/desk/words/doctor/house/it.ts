import type { HouseWords } from "../doctor-words.ts";

const oneEach = "Dia a ogni modalità una base di dati propria.";

export const house: HouseWords = {
  "settings-read": ["Ci sono tutte le impostazioni, e si leggono."],
  "setting-missing": ["Manca {setting}.", "Lo fissi nell’ambiente del server: {hint}"],
  "setting-wrong": ["Questa impostazione non va: {problem}", "La corregga nell’ambiente del server."],
  "config-file-wrong": ["Il file della configurazione non va: {problem}", "Corregga il file."],
  "config-file": ["{file} è valido."],
  "config-built-in": ["Nessun file: vale la configurazione incorporata, finché non se ne pubblica una qui."],
  "config-published": ["Nessun file: vale la versione {version}, pubblicata qui."],
  "config-file-doubtful": ["Nella configurazione, {path}: {message}.", "Corregga il file."],
  "config-desk-doubtful": ["Nella configurazione, {path}: {message}.", "Lo corregga in Scrivere."],
  "proxies-everybody": [
    "TRUSTED_PROXIES si fida di tutti: chi prova carte scrive ogni volta un altro indirizzo e non viene mai frenato.",
    "Nomini solo i suoi proxy, per esempio 127.0.0.1 o 10.0.0.0/8.",
  ],
  "proxies-local": [
    "TRUSTED_PROXIES è vuoto e HOST è {host}: dietro un proxy tutti i lettori condividono un solo limite.",
    "Nomini l’indirizzo del proxy; 127.0.0.1 se gira su questa macchina.",
  ],
  "proxies-none": [
    "TRUSTED_PROXIES è vuoto e HOST è {host}: va bene solo se i lettori raggiungono questa porta senza proxy.",
    "Nomini gli indirizzi del suo proxy o bilanciatore.",
  ],
  "pages-without-https": [
    "In PAGE_ORIGINS ci sono pagine di questa macchina senza https, e la chiave prende denaro vero.",
    "Le tolga.",
  ],
  "secrets-same": ["TOKEN_SECRET e ADMIN_TOKEN sono uguali.", "Dia a ciascuno un segreto proprio."],
  "stand-in": [
    "STRIPE_API_BASE nomina un server diverso da quello di Stripe: non si muove denaro vero.",
    "Lo tolga se intende Stripe.",
  ],
  "mail-off": ["Nessun SMTP_URL: ai lettori non si offre nulla che richieda posta."],
  "mail-taken": ["Il server di posta {server} accetta la nostra posta."],
  "mail-readable": [
    "Il server di posta {server} accetta la posta, e chiunque può leggerla per strada.",
    "Vi attivi TLS, a meno che non sia nella sua rete.",
  ],
  "mail-failed": [
    "Il server di posta {server} non si può usare: {error}",
    "Corregga SMTP_URL (utente e password con codifica percentuale) o il server; fino ad allora la posta aspetta.",
  ],
  "mail-without-address": [
    "Manca ENDPOINT_URL: c’è posta, e nulla a cui possa rimandare.",
    "Fissi l’indirizzo con cui i lettori raggiungono il server, per esempio https://support.times.example.",
  ],
  letter: ["La lettera della settimana va a {to}, il lunedì alle 07:00 UTC."],
  "dunning-stripe": [
    "DUNNING è stripe: il server non scrive a nessuno quando un rinnovo o un addebito non riesce. Se le e-mail di Stripe siano attive (ricevute, pagamenti non riusciti, carte in scadenza), la sua API non lo dice.",
    "Veda che lo siano: Settings → Business → Customer emails e Settings → Billing → Subscriptions and emails; oppure fissi DUNNING=ours.",
  ],
  "dunning-without-mail": [
    "DUNNING è ours, e non c’è SMTP_URL: nessuno viene avvisato quando un rinnovo o un addebito non riesce.",
    "Fissi SMTP_URL e MAIL_FROM, o lo lasci alle e-mail di Stripe con DUNNING=stripe.",
  ],
  "dunning-ours": ["DUNNING è ours: a chi non riesce un rinnovo o un addebito si scrive da qui, una volta."],
  "dunning-twice": [
    "Le e-mail di Stripe sui pagamenti non riusciti lo direbbero una seconda volta; se siano attive, la sua API non lo dice.",
    "Le disattivi in Settings → Billing → Subscriptions and emails; lasci le ricevute in Settings → Business → Customer emails.",
  ],
  "database-answers": ["PostgreSQL risponde (in {ms} ms)."],
  "database-silent": [
    "DATABASE_URL: PostgreSQL non risponde: {error}",
    "Veda host, porta, utente, password e nome della base di dati, e che sia in funzione.",
  ],
  "database-in-memory": [
    "DATABASE_URL tiene il registro in memoria: un riavvio dimentica tutto.",
    "Nomini un file, o PostgreSQL.",
  ],
  "database-no-directory": [
    "DATABASE_URL nomina {file}, e nella cartella {directory} non si può scrivere.",
    "La crei, e la dia all’utente del server.",
  ],
  "database-not-yet": ["DATABASE_URL nomina {file}, che non c’è ancora.", "Se dovrebbe esserci, veda il percorso."],
  "database-unusable": [
    "DATABASE_URL nomina {file}, che non si può usare: {error}",
    "Veda che sia il file del registro, e che l’utente del server possa leggerlo e scriverlo.",
  ],
  "database-newer": [
    "La base di dati è di una versione più nuova di support-appeal ({migrations}).",
    "Aggiorni questa.",
  ],
  "database-older": [
    "Le tabelle di {database} non sono ancora aggiornate ({migrations}).",
    "Faccia una copia e riavvii il server: questo le aggiorna.",
  ],
  "database-live-key-test": ["DATABASE_URL contiene denaro vero, e STRIPE_SECRET_KEY è una chiave di prova.", oneEach],
  "database-test-key-live": ["DATABASE_URL contiene denaro di prova, e STRIPE_SECRET_KEY è una chiave reale.", oneEach],
  "database-test-money": ["{database} contiene il registro del denaro di prova, con le tabelle aggiornate."],
  "database-live-money": ["{database} contiene il registro del denaro vero, con le tabelle aggiornate."],
  "database-no-money": ["{database} contiene un registro ancora senza denaro, con le tabelle aggiornate."],
  "disk-roomy": ["Sul disco di {directory} restano {mebibytes} MiB."],
  "disk-narrow": ["Sul disco di {directory} restano solo {mebibytes} MiB.", "Faccia posto prima che si riempia."],
  "disk-full": [
    "Sul disco di {directory} restano solo {mebibytes} MiB: non si può più scrivere nulla.",
    "Faccia posto subito.",
  ],
  "address-unreached": [
    "{url} non si raggiunge da qui: {error}",
    "Veda il nome (DNS), il certificato, il firewall, e che il proxy passi le richieste a HOST e PORT.",
  ],
  "address-without-database": [
    "{url}/health risponde 503: il server è in funzione, e la sua base di dati non risponde.",
    "Veda il suo registro degli eventi, e ciò che qui si dice della base di dati.",
  ],
  "address-elsewhere": [
    "{url}/health risponde {status}: lì non risponde il server.",
    "Il proxy deve passargli tutto così com’è, percorso e contenuto.",
  ],
  "address-reached": ["{url} si raggiunge, e lì il server sta bene."],
  "address-no-widget": [
    "{url}/embed.js non è uno script: le pagine non mostrano alcun appello.",
    "Esegua npm run build se il server gira da un clone, e il proxy passi ogni percorso.",
  ],
  "address-no-cors": [
    "Le sue pagine non possono leggere {url}/config: il proxy toglie le intestazioni CORS, o il server in funzione ha un altro PAGE_ORIGINS.",
    "Lasci passare le intestazioni, e riavvii il server con queste impostazioni.",
  ],
  "address-widget": ["{url}/embed.js è l’appello, e le sue pagine possono leggerne la configurazione."],
  "address-no-events": ["{url} ora non accetta notizie: {error}", "Veda il registro degli eventi del server."],
  "address-secret-fits": ["{url} accetta ciò che è firmato con STRIPE_WEBHOOK_SECRET."],
  "address-secret-other": [
    "{url} rifiuta ciò che è firmato con STRIPE_WEBHOOK_SECRET: risponde {status}.",
    "Riavvii il server con queste impostazioni; se resta così, il proxy cambia i contenuti, o l’orologio della sua macchina è sbagliato.",
  ],
};
