import type { StripeWords } from "../doctor-words.ts";

const giveRight = "Dia alla chiave questo diritto nella dashboard di Stripe, e verifichi di nuovo.";
const setUpAnew =
  "Lo imposti di nuovo al passo 2; se lo fissa l’ambiente, lo fa support-appeal doctor --fix --url {url}.";
const takeKeyAnew =
  "Riprenda la chiave nella dashboard di Stripe, in Developers → API keys, intera e della modalità che intende.";
const setClock = "Lo regoli dalla rete: timedatectl set-ntp true, o chrony.";
const reconcile = "support-appeal reconcile le recupera.";
const seeRisk =
  "La pagina Entrate mostra che cosa è a rischio; Stripe scrive a questi lettori dove le sue e-mail sono attive.";

export const stripe: StripeWords = {
  "stripe-no-key": [
    "Non si interroga Stripe: manca la chiave per farlo.",
    "Corregga STRIPE_SECRET_KEY, e verifichi di nuovo.",
  ],
  "stripe-nowhere": [
    "Non si interroga Stripe: nulla dice dove sia.",
    "Corregga STRIPE_API_BASE, e verifichi di nuovo.",
  ],
  "stripe-key-expired": ["Stripe rifiuta STRIPE_SECRET_KEY: la chiave è scaduta.", takeKeyAnew],
  "stripe-key-unknown": ["Stripe rifiuta STRIPE_SECRET_KEY: lì la chiave non è conosciuta.", takeKeyAnew],
  "stripe-unreached": [
    "Stripe non si raggiunge a {server}.",
    "Veda che questa macchina possa aprire connessioni verso api.stripe.com:443, e se status.stripe.com segnala un guasto.",
  ],
  "stand-in-unreached": [
    "Stripe non si raggiunge a {server}.",
    "Lo nomina STRIPE_API_BASE: avvii lì il sostituto, o tolga l’impostazione per usare Stripe.",
  ],
  "stripe-refuses": ["Stripe rifiuta: {error}", "Corregga ciò che nomina."],
  "stripe-fails": [
    "Stripe risponde con un errore ({error}).",
    "Riprovi tra un minuto; se resta così, veda status.stripe.com.",
  ],
  "key-test": ["STRIPE_SECRET_KEY ({begins}) è una chiave della modalità di prova, e Stripe la accetta."],
  "key-live": ["STRIPE_SECRET_KEY ({begins}) è una chiave della modalità reale, e Stripe la accetta."],
  "key-lacks": [
    "A STRIPE_SECRET_KEY manca il diritto «{right}» ({stripes}), che serve a {needed}.",
    "Modifichi la chiave nella dashboard di Stripe, in Developers → API keys, e le dia questo diritto.",
  ],
  "key-whole": ["La chiave ha tutti i diritti che servono."],
  "unseen-key": ["La chiave non si può verificare: le manca {right}.", giveRight],
  "unseen-clock": ["L’orologio non si può verificare: alla chiave manca {right}.", giveRight],
  "unseen-account": ["Il conto non si può verificare: alla chiave manca {right}.", giveRight],
  "unseen-webhook": ["Il webhook non si può verificare: alla chiave manca {right}.", giveRight],
  "unseen-deliveries": ["Non si può verificare se le notizie arrivano: alla chiave manca {right}.", giveRight],
  "unseen-portal": ["Il portale clienti non si può verificare: alla chiave manca {right}.", giveRight],
  "unseen-domains": [
    "I domini dei metodi di pagamento non si possono verificare: alla chiave manca {right}.",
    giveRight,
  ],
  "unmended-webhook": ["Il webhook non si può correggere: alla chiave manca {right}.", giveRight],
  "unmended-portal": ["Il portale clienti non si può attivare: alla chiave manca {right}.", giveRight],
  "webhook-unmakeable": [
    "Alla chiave manca {right}.",
    "Le dia questo diritto nella dashboard di Stripe, o crei il webhook a mano.",
  ],
  "clock-right": ["L’orologio va d’accordo con quello di Stripe, a meno di {seconds} s."],
  "clock-ahead": ["L’orologio è avanti di {seconds} s; da {limit} s in poi le notizie vengono rifiutate.", setClock],
  "clock-behind": ["L’orologio è indietro di {seconds} s; da {limit} s in poi le notizie vengono rifiutate.", setClock],
  "clock-too-far-ahead": [
    "L’orologio è avanti di {seconds} s: le notizie vengono rifiutate, anche se ben firmate.",
    setClock,
  ],
  "clock-too-far-behind": [
    "L’orologio è indietro di {seconds} s: le notizie vengono rifiutate, anche se ben firmate.",
    setClock,
  ],
  "account-unknown": [
    "Stripe non sa ancora di chi sia il conto ({account}).",
    "Compili ciò che chiede nella sua dashboard, in Settings → Business.",
  ],
  "account-closed": ["Il conto non può prendere denaro ({account}).", "Veda nella dashboard che cosa chiede Stripe."],
  "account-asked": [
    "Il conto non può prendere denaro ({account}).",
    "Veda nella dashboard che cosa chiede Stripe: {due}.",
  ],
  "account-open": ["Il conto può prendere denaro: {account}."],
  "account-nameless": [
    "Il conto non ha un nome commerciale: i lettori non ne vedono alcuno sulla pagina di Stripe né sulle ricevute.",
    "Gliene dia uno in Settings → Business → Public details.",
  ],
  "webhook-none": [
    "Presso Stripe non c’è alcun webhook che finisca in {path}: nessun contributo verrà contato.",
    "Lo crei al passo 2, nella versione {version} dell’API.",
  ],
  "webhook-none-at": [
    "Presso Stripe non c’è alcun webhook a {webhook}: nessun contributo verrà contato.",
    "Lo crei al passo 2 per {url}, nella versione {version} dell’API.",
  ],
  "webhook-several": [
    "Presso Stripe ci sono {count} webhook nostri: {webhooks}.",
    "Quello rimasto da un indirizzo precedente si può eliminare nella dashboard.",
  ],
  "webhook-off": ["Il webhook {webhook} è disattivato.", setUpAnew],
  "webhook-deaf": ["Il webhook {webhook} non ascolta {events}.", setUpAnew],
  "webhook-old": [
    "Il webhook {webhook} parla la versione {version} dell’API, e la nostra è {ours}: ogni notizia costa una domanda a Stripe.",
    setUpAnew,
  ],
  "webhook-old-account": [
    "Il webhook {webhook} parla la versione dell’API del conto, {version}, e la nostra è {ours}: ogni notizia costa una domanda a Stripe.",
    setUpAnew,
  ],
  "webhook-untold": [
    "Il webhook {webhook} parla la versione dell’API del conto, che ancora nulla rivela; la nostra è {ours}.",
    "Verifichi di nuovo dopo il primo contributo.",
  ],
  "webhook-right": [
    "Il webhook {webhook} è attivo, ascolta tutti i {count} tipi di notizie e parla {version} (la nostra è {ours}).",
  ],
  "deliveries-untold": [
    "Da {days} giorni presso Stripe non è accaduto nulla di nostro: non si può dire se le notizie arrivino e se STRIPE_WEBHOOK_SECRET sia giusto.",
    "Contribuisca una volta (in modalità di prova con la carta 4242 4242 4242 4242), e verifichi di nuovo.",
  ],
  "deliveries-without-ledger": [
    "Non si verifica se le notizie arrivino: non c’è ancora un registro.",
    "Avvii il server una volta.",
  ],
  "deliveries-arrive": [
    "Le notizie arrivano, e STRIPE_WEBHOOK_SECRET è giusto: la nostra più recente, del {newestAt}, è nel registro.",
  ],
  "deliveries-missing": [
    "Delle nostre ultime {count} notizie ne mancano {missing} nel registro, la più recente del {newestAt}.",
    reconcile,
  ],
  "deliveries-none": [
    "Delle nostre ultime {count} notizie ne mancano {missing} nel registro, la più recente del {newestAt}.",
    `Veda che STRIPE_WEBHOOK_SECRET sia il segreto di firma di questo webhook, o lo imposti di nuovo al passo 2; poi ${reconcile}`,
  ],
  "renewals-none-failed": ["Nessun rinnovo aspetta il suo denaro."],
  "renewals-failed": [
    "Rinnovi non riusciti che aspettano il loro denaro: {count}, {money}. Stripe riprova dal {againAt}.",
    seeRisk,
  ],
  "renewals-given-up": [
    "Rinnovi non riusciti che aspettano il loro denaro: {count}, {money}. Stripe ha rinunciato.",
    seeRisk,
  ],
  "portal-none": [
    "Il portale clienti di Stripe non è attivo: lì i lettori non possono cambiare né chiudere un contributo.",
    "Lo attivi nella dashboard di Stripe, in Settings → Billing → Customer portal.",
  ],
  "portal-endless": [
    "Nel portale clienti di Stripe i lettori non possono chiudere un contributo; finire deve essere facile come cominciare.",
    "Attivi le disdette in Settings → Billing → Customer portal.",
  ],
  "portal-right": ["Il portale clienti di Stripe è attivo, e lì i lettori possono chiudere un contributo."],
  "domains-none-needed": [
    "Domini dei metodi di pagamento: non ne serve nessuno, i lettori pagano sulla pagina di Stripe.",
  ],
  "domains-without-apple-pay": [
    "Apple Pay non è attivo per {hosts}; sulla pagina di Stripe, dove si paga, lo è.",
    "Solo per pagare dentro la sua pagina: veda Settings → Payment method domains.",
  ],
  "done-webhook-made": ["Il webhook {webhook} è creato ({id}), nella versione {version} dell’API."],
  "done-webhook-on": ["{webhook} è attivato ({id})."],
  "done-webhook-listens": ["{webhook} ora ascolta anche {events} ({id})."],
  "done-webhook-replaced": [
    "Quello vecchio ({id}) ora è disattivato, non eliminato: si può riattivare nella dashboard.",
  ],
  "done-webhook-nowhere": ["Non è stato creato alcun webhook: dica a quale indirizzo."],
  "done-portal": [
    "Il portale clienti di Stripe è attivo ({id}): i lettori possono chiudere un contributo, cambiare carta e vedere che cosa hanno pagato.",
  ],
};
