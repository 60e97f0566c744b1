import type { StripeWords } from "../doctor-words.ts";

const giveRight = "Geef de sleutel dat recht in het dashboard van Stripe, en controleer opnieuw.";
const setUpAnew =
  "Stel hem opnieuw in bij stap 2; zet de omgeving hem, dan doet support-appeal doctor --fix --url {url} het.";
const takeKeyAnew =
  "Neem de sleutel opnieuw over uit het dashboard van Stripe, onder Developers → API keys, heel en van de modus die u bedoelt.";
const setClock = "Zet haar gelijk via het netwerk: timedatectl set-ntp true, of chrony.";
const reconcile = "support-appeal reconcile haalt ze binnen.";
const seeRisk = "Wat op het spel staat, toont de pagina Geld; Stripe schrijft deze lezers waar zijn e-mails aan staan.";

export const stripe: StripeWords = {
  "stripe-no-key": [
    "Stripe wordt niets gevraagd: er is geen sleutel om mee te vragen.",
    "Verbeter STRIPE_SECRET_KEY, en controleer opnieuw.",
  ],
  "stripe-nowhere": [
    "Stripe wordt niets gevraagd: niemand kan zeggen waar het is.",
    "Verbeter STRIPE_API_BASE, en controleer opnieuw.",
  ],
  "stripe-key-expired": ["Stripe weigert STRIPE_SECRET_KEY: de sleutel is verlopen.", takeKeyAnew],
  "stripe-key-unknown": ["Stripe weigert STRIPE_SECRET_KEY: de sleutel is daar onbekend.", takeKeyAnew],
  "stripe-unreached": [
    "Stripe is op {server} niet te bereiken.",
    "Kijk of deze machine verbinding mag maken met api.stripe.com:443, en of status.stripe.com een storing meldt.",
  ],
  "stand-in-unreached": [
    "Stripe is op {server} niet te bereiken.",
    "STRIPE_API_BASE noemt dat adres: start daar de vervanger, of laat de instelling weg om Stripe zelf te gebruiken.",
  ],
  "stripe-refuses": ["Stripe weigert: {error}", "Verbeter wat het noemt."],
  "stripe-fails": [
    "Stripe antwoordt met een fout ({error}).",
    "Probeer het over een minuut opnieuw; blijft het zo, kijk dan op status.stripe.com.",
  ],
  "key-test": ["STRIPE_SECRET_KEY ({begins}) is een sleutel van de testmodus, en Stripe neemt hem aan."],
  "key-live": ["STRIPE_SECRET_KEY ({begins}) is een sleutel van de live-modus, en Stripe neemt hem aan."],
  "key-lacks": [
    "STRIPE_SECRET_KEY mist het recht “{right}” ({stripes}), dat {needed} nodig heeft.",
    "Bewerk de sleutel in het dashboard van Stripe, onder Developers → API keys, en geef hem dat recht.",
  ],
  "key-whole": ["De sleutel heeft alle rechten die nodig zijn."],
  "unseen-key": ["De sleutel is niet te controleren: hij mist {right}.", giveRight],
  "unseen-clock": ["De klok is niet te controleren: de sleutel mist {right}.", giveRight],
  "unseen-account": ["De rekening is niet te controleren: de sleutel mist {right}.", giveRight],
  "unseen-webhook": ["De webhook is niet te controleren: de sleutel mist {right}.", giveRight],
  "unseen-deliveries": ["Of berichten aankomen is niet te controleren: de sleutel mist {right}.", giveRight],
  "unseen-portal": ["Het klantenportaal is niet te controleren: de sleutel mist {right}.", giveRight],
  "unseen-domains": ["De domeinen voor betaalwijzen zijn niet te controleren: de sleutel mist {right}.", giveRight],
  "unmended-webhook": ["De webhook is niet te verbeteren: de sleutel mist {right}.", giveRight],
  "unmended-portal": ["Het klantenportaal is niet in te stellen: de sleutel mist {right}.", giveRight],
  "webhook-unmakeable": [
    "De sleutel mist {right}.",
    "Geef hem dat recht in het dashboard van Stripe, of maak de webhook met de hand.",
  ],
  "clock-right": ["De klok loopt gelijk met die van Stripe, op {seconds} s na."],
  "clock-ahead": ["De klok loopt {seconds} s voor; vanaf {limit} s worden berichten geweigerd.", setClock],
  "clock-behind": ["De klok loopt {seconds} s achter; vanaf {limit} s worden berichten geweigerd.", setClock],
  "clock-too-far-ahead": [
    "De klok loopt {seconds} s voor: berichten worden geweigerd, ook goed ondertekende.",
    setClock,
  ],
  "clock-too-far-behind": [
    "De klok loopt {seconds} s achter: berichten worden geweigerd, ook goed ondertekende.",
    setClock,
  ],
  "account-unknown": [
    "Stripe weet nog niet van wie de rekening is ({account}).",
    "Vul in zijn dashboard in wat het vraagt, onder Settings → Business.",
  ],
  "account-closed": ["De rekening mag geen geld aannemen ({account}).", "Kijk in het dashboard wat Stripe vraagt."],
  "account-asked": [
    "De rekening mag geen geld aannemen ({account}).",
    "Kijk in het dashboard wat Stripe vraagt: {due}.",
  ],
  "account-open": ["De rekening mag geld aannemen: {account}."],
  "account-nameless": [
    "De rekening heeft geen bedrijfsnaam: lezers zien er geen op de pagina van Stripe en op hun bewijzen.",
    "Geef er een op onder Settings → Business → Public details.",
  ],
  "webhook-none": [
    "Bij Stripe is geen webhook die eindigt op {path}: geen gift wordt geteld.",
    "Stel hem in bij stap 2, in API-versie {version}.",
  ],
  "webhook-none-at": [
    "Bij Stripe is geen webhook op {webhook}: geen gift wordt geteld.",
    "Stel hem in bij stap 2 voor {url}, in API-versie {version}.",
  ],
  "webhook-several": [
    "Bij Stripe zijn {count} webhooks van ons: {webhooks}.",
    "Wat van een vroeger adres over is, kunt u in het dashboard verwijderen.",
  ],
  "webhook-off": ["De webhook {webhook} staat uit.", setUpAnew],
  "webhook-deaf": ["De webhook {webhook} luistert niet naar {events}.", setUpAnew],
  "webhook-old": [
    "De webhook {webhook} spreekt API-versie {version}, en de onze is {ours}: elk bericht kost een vraag aan Stripe.",
    setUpAnew,
  ],
  "webhook-old-account": [
    "De webhook {webhook} spreekt de API-versie van de rekening, {version}, en de onze is {ours}: elk bericht kost een vraag aan Stripe.",
    setUpAnew,
  ],
  "webhook-untold": [
    "De webhook {webhook} spreekt de API-versie van de rekening, die nog nergens uit blijkt; de onze is {ours}.",
    "Controleer opnieuw na de eerste gift.",
  ],
  "webhook-right": [
    "De webhook {webhook} staat aan, luistert naar alle {count} soorten berichten en spreekt {version} (de onze is {ours}).",
  ],
  "deliveries-untold": [
    "In {days} dagen is er bij Stripe niets van ons gebeurd: of berichten aankomen en of STRIPE_WEBHOOK_SECRET past, valt niet te zeggen.",
    "Geef één keer (in de testmodus met de kaart 4242 4242 4242 4242), en controleer opnieuw.",
  ],
  "deliveries-without-ledger": [
    "Of berichten aankomen wordt niet gecontroleerd: er is nog geen grootboek.",
    "Start de server één keer.",
  ],
  "deliveries-arrive": [
    "Berichten komen aan, en STRIPE_WEBHOOK_SECRET past: ons nieuwste, van {newestAt}, staat in het grootboek.",
  ],
  "deliveries-missing": [
    "Van onze nieuwste {count} berichten ontbreken er {missing} in het grootboek, het nieuwste van {newestAt}.",
    reconcile,
  ],
  "deliveries-none": [
    "Van onze nieuwste {count} berichten ontbreken er {missing} in het grootboek, het nieuwste van {newestAt}.",
    `Kijk of STRIPE_WEBHOOK_SECRET het ondertekeningsgeheim van deze webhook is, of stel hem opnieuw in bij stap 2; daarna: ${reconcile}`,
  ],
  "renewals-none-failed": ["Geen verlenging wacht op haar geld."],
  "renewals-failed": [
    "Mislukte verlengingen die op hun geld wachten: {count}, {money}. Stripe probeert het weer vanaf {againAt}.",
    seeRisk,
  ],
  "renewals-given-up": [
    "Mislukte verlengingen die op hun geld wachten: {count}, {money}. Stripe heeft het opgegeven.",
    seeRisk,
  ],
  "portal-none": [
    "Het klantenportaal van Stripe is niet ingesteld: lezers kunnen daar geen gift veranderen of beëindigen.",
    "Stel het in onder Settings → Billing → Customer portal in het dashboard van Stripe.",
  ],
  "portal-endless": [
    "In het klantenportaal van Stripe kunnen lezers geen gift beëindigen; ophouden moet zo makkelijk zijn als beginnen.",
    "Zet opzeggen aan onder Settings → Billing → Customer portal.",
  ],
  "portal-right": ["Het klantenportaal van Stripe is ingesteld, en lezers kunnen er een gift beëindigen."],
  "domains-none-needed": ["Domeinen voor betaalwijzen: er is er geen nodig, lezers betalen op de pagina van Stripe."],
  "domains-without-apple-pay": [
    "Apple Pay is niet actief voor {hosts}; op de pagina van Stripe, waar men betaalt, wel.",
    "Alleen om in uw eigen pagina te betalen: zie Settings → Payment method domains.",
  ],
  "done-webhook-made": ["De webhook {webhook} is gemaakt ({id}), in API-versie {version}."],
  "done-webhook-on": ["{webhook} is aangezet ({id})."],
  "done-webhook-listens": ["{webhook} luistert nu ook naar {events} ({id})."],
  "done-webhook-replaced": ["De oude ({id}) staat nu uit en is niet verwijderd: in het dashboard kan hij weer aan."],
  "done-webhook-nowhere": ["Er is geen webhook gemaakt: zeg op welk adres."],
  "done-portal": [
    "Het klantenportaal van Stripe is ingesteld ({id}): lezers kunnen een gift beëindigen, van kaart wisselen en zien wat ze betaalden.",
  ],
};
