import type { StripeWords } from "../doctor-words.ts";

const giveRight = "Geben Sie dem Schlüssel im Dashboard von Stripe dieses Recht, und prüfen Sie noch einmal.";
const setUpAnew =
  "Richten Sie ihn in Schritt 2 neu ein; setzt ihn die Umgebung, so hilft support-appeal doctor --fix --url {url}.";
const takeKeyAnew =
  "Nehmen Sie im Dashboard von Stripe unter Developers → API keys den Schlüssel neu, ganz und für den Modus, den Sie meinen.";
const setClock = "Stellen Sie sie über das Netz: timedatectl set-ntp true, oder chrony.";
const reconcile = "support-appeal reconcile nimmt sie auf.";
const seeRisk =
  "Was auf dem Spiel steht, zeigt die Seite Geld; Stripe schreibt diesen Menschen, wo seine E-Mails an sind.";

export const stripe: StripeWords = {
  "stripe-no-key": [
    "Stripe wird nicht gefragt: Es fehlt der Schlüssel dafür.",
    "Berichtigen Sie STRIPE_SECRET_KEY, und prüfen Sie noch einmal.",
  ],
  "stripe-nowhere": [
    "Stripe wird nicht gefragt: Niemand kann sagen, wo es ist.",
    "Berichtigen Sie STRIPE_API_BASE, und prüfen Sie noch einmal.",
  ],
  "stripe-key-expired": ["Stripe lehnt STRIPE_SECRET_KEY ab: Der Schlüssel ist abgelaufen.", takeKeyAnew],
  "stripe-key-unknown": ["Stripe lehnt STRIPE_SECRET_KEY ab: Der Schlüssel ist dort unbekannt.", takeKeyAnew],
  "stripe-unreached": [
    "Stripe ist unter {server} nicht zu erreichen.",
    "Prüfen Sie, ob dieser Rechner Verbindungen zu api.stripe.com:443 öffnen darf, und ob status.stripe.com eine Störung meldet.",
  ],
  "stand-in-unreached": [
    "Stripe ist unter {server} nicht zu erreichen.",
    "STRIPE_API_BASE nennt diese Adresse: Starten Sie dort den Ersatz, oder lassen Sie die Einstellung weg und nehmen Sie Stripe selbst.",
  ],
  "stripe-refuses": ["Stripe lehnt ab: {error}", "Ändern Sie, was es nennt."],
  "stripe-fails": [
    "Stripe antwortet mit einem Fehler ({error}).",
    "Versuchen Sie es in einer Minute noch einmal; bleibt es dabei, so sehen Sie auf status.stripe.com nach.",
  ],
  "key-test": ["STRIPE_SECRET_KEY ({begins}) ist ein Schlüssel des Testmodus, und Stripe nimmt ihn an."],
  "key-live": ["STRIPE_SECRET_KEY ({begins}) ist ein Schlüssel des Live-Modus, und Stripe nimmt ihn an."],
  "key-lacks": [
    "STRIPE_SECRET_KEY fehlt das Recht „{right}“ ({stripes}), das {needed} braucht.",
    "Bearbeiten Sie den Schlüssel im Dashboard von Stripe unter Developers → API keys, und geben Sie ihm dieses Recht.",
  ],
  "key-whole": ["Der Schlüssel hat alle Rechte, die er braucht."],
  "unseen-key": ["Der Schlüssel lässt sich nicht prüfen: Ihm fehlt {right}.", giveRight],
  "unseen-clock": ["Die Uhr lässt sich nicht prüfen: Dem Schlüssel fehlt {right}.", giveRight],
  "unseen-account": ["Das Konto lässt sich nicht prüfen: Dem Schlüssel fehlt {right}.", giveRight],
  "unseen-webhook": ["Der Webhook lässt sich nicht prüfen: Dem Schlüssel fehlt {right}.", giveRight],
  "unseen-deliveries": ["Ob Nachrichten ankommen, lässt sich nicht prüfen: Dem Schlüssel fehlt {right}.", giveRight],
  "unseen-portal": ["Das Kundenportal lässt sich nicht prüfen: Dem Schlüssel fehlt {right}.", giveRight],
  "unseen-domains": ["Die Domains für Zahlungsarten lassen sich nicht prüfen: Dem Schlüssel fehlt {right}.", giveRight],
  "unmended-webhook": ["Der Webhook lässt sich nicht berichtigen: Dem Schlüssel fehlt {right}.", giveRight],
  "unmended-portal": ["Das Kundenportal lässt sich nicht einrichten: Dem Schlüssel fehlt {right}.", giveRight],
  "webhook-unmakeable": [
    "Dem Schlüssel fehlt {right}.",
    "Geben Sie ihm im Dashboard von Stripe dieses Recht, oder legen Sie den Webhook von Hand an.",
  ],
  "clock-right": ["Die Uhr stimmt mit der von Stripe überein, auf {seconds} s genau."],
  "clock-ahead": ["Die Uhr geht {seconds} s vor; ab {limit} s werden Nachrichten von Stripe abgelehnt.", setClock],
  "clock-behind": ["Die Uhr geht {seconds} s nach; ab {limit} s werden Nachrichten von Stripe abgelehnt.", setClock],
  "clock-too-far-ahead": [
    "Die Uhr geht {seconds} s vor: Nachrichten von Stripe werden abgelehnt, auch die echten.",
    setClock,
  ],
  "clock-too-far-behind": [
    "Die Uhr geht {seconds} s nach: Nachrichten von Stripe werden abgelehnt, auch die echten.",
    setClock,
  ],
  "account-unknown": [
    "Stripe weiß noch nicht, wem das Konto gehört ({account}).",
    "Füllen Sie in seinem Dashboard unter Settings → Business aus, wonach es fragt.",
  ],
  "account-closed": ["Das Konto darf kein Geld nehmen ({account}).", "Sehen Sie im Dashboard, wonach Stripe fragt."],
  "account-asked": [
    "Das Konto darf kein Geld nehmen ({account}).",
    "Sehen Sie im Dashboard, wonach Stripe fragt: {due}.",
  ],
  "account-open": ["Das Konto darf Geld nehmen: {account}."],
  "account-nameless": [
    "Das Konto hat keinen Geschäftsnamen: Auf der Seite von Stripe und auf den Belegen steht keiner.",
    "Geben Sie ihn unter Settings → Business → Public details an.",
  ],
  "webhook-none": [
    "Bei Stripe gibt es keinen Webhook, der auf {path} endet: Kein Beitrag wird gezählt.",
    "Richten Sie ihn in Schritt 2 ein, mit API-Version {version}.",
  ],
  "webhook-none-at": [
    "Bei Stripe gibt es keinen Webhook unter {webhook}: Kein Beitrag wird gezählt.",
    "Richten Sie ihn in Schritt 2 für {url} ein, mit API-Version {version}.",
  ],
  "webhook-several": [
    "Bei Stripe gibt es {count} Webhooks von uns: {webhooks}.",
    "Was von einer früheren Adresse übrig ist, lässt sich im Dashboard löschen.",
  ],
  "webhook-off": ["Der Webhook {webhook} ist abgeschaltet.", setUpAnew],
  "webhook-deaf": ["Der Webhook {webhook} hört nicht auf {events}.", setUpAnew],
  "webhook-old": [
    "Der Webhook {webhook} spricht API-Version {version}, wir sprechen {ours}: Jede Nachricht kostet eine Rückfrage bei Stripe.",
    setUpAnew,
  ],
  "webhook-old-account": [
    "Der Webhook {webhook} spricht die API-Version des Kontos, {version}, wir sprechen {ours}: Jede Nachricht kostet eine Rückfrage bei Stripe.",
    setUpAnew,
  ],
  "webhook-untold": [
    "Der Webhook {webhook} spricht die API-Version des Kontos, die noch nichts verrät; wir sprechen {ours}.",
    "Prüfen Sie nach dem ersten Beitrag noch einmal.",
  ],
  "webhook-right": [
    "Der Webhook {webhook} ist an, hört auf alle {count} Arten von Nachrichten und spricht {version} (wir sprechen {ours}).",
  ],
  "deliveries-untold": [
    "Seit {days} Tagen ist bei Stripe nichts von uns geschehen: Ob Nachrichten ankommen und STRIPE_WEBHOOK_SECRET passt, lässt sich nicht sagen.",
    "Geben Sie einmal (im Testmodus mit der Karte 4242 4242 4242 4242), und prüfen Sie noch einmal.",
  ],
  "deliveries-without-ledger": [
    "Ob Nachrichten ankommen, wird nicht geprüft: Es gibt noch kein Hauptbuch.",
    "Starten Sie den Endpunkt einmal.",
  ],
  "deliveries-arrive": [
    "Nachrichten kommen an, und STRIPE_WEBHOOK_SECRET passt: Unsere neueste, vom {newestAt}, steht im Hauptbuch.",
  ],
  "deliveries-missing": [
    "Von unseren neuesten {count} Ereignissen fehlen {missing} im Hauptbuch, das neueste vom {newestAt}.",
    reconcile,
  ],
  "deliveries-none": [
    "Von unseren neuesten {count} Ereignissen fehlen {missing} im Hauptbuch, das neueste vom {newestAt}.",
    `Prüfen Sie, ob STRIPE_WEBHOOK_SECRET das Signaturgeheimnis dieses Webhooks ist, oder richten Sie ihn in Schritt 2 neu ein; dann: ${reconcile}`,
  ],
  "renewals-none-failed": ["Keine Verlängerung wartet auf ihr Geld."],
  "renewals-failed": [
    "Gescheiterte Verlängerungen, die auf ihr Geld warten: {count}, {money}. Stripe versucht es wieder ab {againAt}.",
    seeRisk,
  ],
  "renewals-given-up": [
    "Gescheiterte Verlängerungen, die auf ihr Geld warten: {count}, {money}. Stripe hat aufgegeben.",
    seeRisk,
  ],
  "portal-none": [
    "Das Kundenportal von Stripe ist nicht eingerichtet: Dort lässt sich kein Beitrag ändern oder beenden.",
    "Richten Sie es im Dashboard von Stripe unter Settings → Billing → Customer portal ein.",
  ],
  "portal-endless": [
    "Im Kundenportal von Stripe lässt sich kein Beitrag beenden; Beenden muss so leicht sein wie Beginnen.",
    "Schalten Sie unter Settings → Billing → Customer portal die Kündigung ein.",
  ],
  "portal-right": ["Das Kundenportal von Stripe ist eingerichtet, und ein Beitrag lässt sich dort beenden."],
  "domains-none-needed": ["Domains für Zahlungsarten braucht es nicht: Bezahlt wird auf der Seite von Stripe."],
  "domains-without-apple-pay": [
    "Apple Pay ist für {hosts} nicht aktiv; auf der Seite von Stripe, wo bezahlt wird, ist es das.",
    "Nur für das Bezahlen auf Ihrer eigenen Seite: siehe Settings → Payment method domains.",
  ],
  "done-webhook-made": ["Der Webhook {webhook} ist angelegt ({id}), mit API-Version {version}."],
  "done-webhook-on": ["{webhook} ist eingeschaltet ({id})."],
  "done-webhook-listens": ["{webhook} hört jetzt auch auf {events} ({id})."],
  "done-webhook-replaced": [
    "Der alte ({id}) ist jetzt abgeschaltet, nicht gelöscht: Im Dashboard lässt er sich wieder einschalten.",
  ],
  "done-webhook-nowhere": ["Es wurde kein Webhook angelegt: Sagen Sie, unter welcher Adresse."],
  "done-portal": [
    "Das Kundenportal von Stripe ist eingerichtet ({id}): Dort lässt sich ein Beitrag beenden, die Karte wechseln und sehen, was bezahlt wurde.",
  ],
};
