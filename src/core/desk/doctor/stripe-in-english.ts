import type { StripeFindings } from "./stripe-findings.ts";

const giveRight = "give the key that right, or call doctor with one that has it";
const setClock = "set it by the network: timedatectl set-ntp true, or chrony";
const reconcile = "support-appeal reconcile takes them in";

/** As the command line says it. */
export const stripeInEnglish: Readonly<Record<keyof StripeFindings, readonly [said: string, next?: string]>> = {
  "stripe-no-key": [
    "Stripe is not asked: there is no key to ask with",
    "mend STRIPE_SECRET_KEY, and call doctor again",
  ],
  "stripe-nowhere": ["Stripe is not asked: nobody can tell where it is", "mend STRIPE_API_BASE, and call doctor again"],
  "stripe-key-expired": [
    "STRIPE_SECRET_KEY is refused by Stripe: it has expired",
    "take the key anew from Developers → API keys in Stripe's dashboard, whole, and of the mode that you mean",
  ],
  "stripe-key-unknown": [
    "STRIPE_SECRET_KEY is refused by Stripe: it is unknown there",
    "take the key anew from Developers → API keys in Stripe's dashboard, whole, and of the mode that you mean",
  ],
  "stripe-unreached": [
    "Stripe can't be reached at {server}",
    "see that this machine may open connections to api.stripe.com:443, and whether status.stripe.com tells of an outage",
  ],
  "stand-in-unreached": [
    "Stripe can't be reached at {server}",
    "STRIPE_API_BASE names it: start the sandbox there, or leave the setting out to use Stripe itself",
  ],
  "stripe-refuses": ["Stripe refuses: {error}", "mend what it names; --url must be an address that Stripe can reach"],
  "stripe-fails": [
    "Stripe answers with an error ({error})",
    "try again in a minute; if it stays, see status.stripe.com",
  ],
  "key-test": ["STRIPE_SECRET_KEY ({begins}) is a key of test mode, and Stripe takes it"],
  "key-live": ["STRIPE_SECRET_KEY ({begins}) is a key of live mode, and Stripe takes it"],
  "key-lacks": [
    'STRIPE_SECRET_KEY lacks the right "{right}" ({stripes}), which {needed} needs',
    "edit the key under Developers → API keys in Stripe's dashboard and give it that right",
  ],
  "key-whole": ["the key has every right that is needed"],
  "unseen-key": ["the key can't be looked at: it lacks {right}", giveRight],
  "unseen-clock": ["looking at the clock is not possible: the key lacks {right}", giveRight],
  "unseen-account": ["looking at the account is not possible: the key lacks {right}", giveRight],
  "unseen-webhook": ["looking at the webhook endpoint is not possible: the key lacks {right}", giveRight],
  "unseen-deliveries": ["looking at the deliveries is not possible: the key lacks {right}", giveRight],
  "unseen-portal": ["looking at the customer portal is not possible: the key lacks {right}", giveRight],
  "unseen-domains": ["looking at the payment method domains is not possible: the key lacks {right}", giveRight],
  "unmended-webhook": ["mending the webhook endpoint is not possible: the key lacks {right}", giveRight],
  "unmended-portal": ["setting up the customer portal is not possible: the key lacks {right}", giveRight],
  "webhook-unmakeable": ["the key lacks {right}", "give the key that right in Stripe's dashboard, or make it by hand"],
  "clock-right": ["the clock agrees with Stripe's, to {seconds} s"],
  "clock-ahead": ["the clock is {seconds} s ahead of Stripe's; from {limit} s on webhooks are refused", setClock],
  "clock-behind": ["the clock is {seconds} s behind Stripe's; from {limit} s on webhooks are refused", setClock],
  "clock-too-far-ahead": ["the clock is {seconds} s ahead of Stripe's: rightly signed webhooks are refused", setClock],
  "clock-too-far-behind": ["the clock is {seconds} s behind Stripe's: rightly signed webhooks are refused", setClock],
  "account-unknown": [
    "Stripe does not know yet whose account it is ({account})",
    "fill in what Stripe asks for in its dashboard, under Settings → Business",
  ],
  "account-closed": ["the account may take no money ({account})", "see what Stripe asks for in its dashboard"],
  "account-asked": ["the account may take no money ({account})", "see what Stripe asks for in its dashboard: {due}"],
  "account-open": ["the account may take money: {account}"],
  "account-nameless": [
    "the account has no business name: readers see none on Stripe's page and on their receipts",
    "give it one under Settings → Business → Public details",
  ],
  "webhook-none": [
    "Stripe has no webhook endpoint that ends in {path}: no gift will be counted",
    "support-appeal doctor --fix --url https://support.example.org makes it, in API version {version}",
  ],
  "webhook-none-at": [
    "Stripe has no webhook endpoint at {webhook}: no gift will be counted",
    "support-appeal doctor --fix --url {url} makes it, in API version {version}",
  ],
  "webhook-several": [
    "Stripe has {count} webhook endpoints of ours: {webhooks}",
    "say which is meant with --url; one that is left from an earlier address can be deleted in the dashboard",
  ],
  "webhook-off": [
    "the webhook endpoint {webhook} is switched off",
    "support-appeal doctor --fix --url {url} switches it on",
  ],
  "webhook-deaf": [
    "the webhook endpoint {webhook} does not listen to {events}",
    "support-appeal doctor --fix --url {url} adds what is missing",
  ],
  "webhook-old": [
    "the webhook endpoint {webhook} speaks API version {version}, and ours is {ours}: each event costs a call of Stripe",
    "Stripe changes the version of none: support-appeal doctor --fix --url {url} makes another in ours and switches this one off",
  ],
  "webhook-old-account": [
    "the webhook endpoint {webhook} speaks API version {version}, the account's own, and ours is {ours}: each event costs a call of Stripe",
    "Stripe changes the version of none: support-appeal doctor --fix --url {url} makes another in ours and switches this one off",
  ],
  "webhook-untold": [
    "the webhook endpoint {webhook} speaks the account's own API version, which nothing tells yet; ours is {ours}",
    "call doctor again after the first gift",
  ],
  "webhook-right": [
    "the webhook endpoint {webhook} is on, listens to all {count} types of event, and speaks {version} (ours is {ours})",
  ],
  "deliveries-untold": [
    "nothing of ours has happened at Stripe in {days} days: whether deliveries arrive, and STRIPE_WEBHOOK_SECRET fits, nothing can tell",
    "give once (in test mode with the card 4242 4242 4242 4242), and call doctor again",
  ],
  "deliveries-without-ledger": [
    "whether deliveries arrive is not looked at: there is no ledger to look into yet",
    "start serve once",
  ],
  "deliveries-arrive": [
    "deliveries arrive, and STRIPE_WEBHOOK_SECRET fits: the newest event of ours, of {newestAt}, is in the ledger",
  ],
  "deliveries-missing": [
    "of the newest {count} events of ours {missing} are not in the ledger, the newest of {newestAt}",
    reconcile,
  ],
  "deliveries-none": [
    "of the newest {count} events of ours {missing} are not in the ledger, the newest of {newestAt}",
    `see that the endpoint runs, and that STRIPE_WEBHOOK_SECRET is the signing secret of this webhook endpoint (its log says "webhook refused"); then: ${reconcile}`,
  ],
  "renewals-none-failed": ["no renewal waits for its money"],
  "renewals-failed": [
    "renewals that have failed and wait for their money: {count}, {money}; Stripe tries again from {againAt} on",
    "support-appeal report --by failed lists them; Stripe writes to these readers where its e-mails are on",
  ],
  "renewals-given-up": [
    "renewals that have failed and wait for their money: {count}, {money}; Stripe has given up",
    "support-appeal report --by failed lists them; Stripe writes to these readers where its e-mails are on",
  ],
  "portal-none": [
    "Stripe's customer portal is not set up: readers can't change or end a gift there",
    "support-appeal doctor --fix sets it up, or Settings → Billing → Customer portal in the dashboard",
  ],
  "portal-endless": [
    "in Stripe's customer portal readers can't end a gift; ending has to be as easy as beginning",
    "switch on cancellations under Settings → Billing → Customer portal",
  ],
  "portal-right": ["Stripe's customer portal is set up, and readers can end a gift there"],
  "domains-none-needed": ["payment method domains: none is needed, readers pay on Stripe's own page"],
  "domains-without-apple-pay": [
    "Apple Pay is not active for {hosts}; on Stripe's own page, where readers pay, it is",
    "only for payment inside your page: see Settings → Payment method domains",
  ],
  "done-webhook-made": ["made the webhook endpoint {webhook} ({id}), in API version {version}"],
  "done-webhook-on": ["switched {webhook} on ({id})"],
  "done-webhook-listens": ["{webhook} now listens to {events}, too ({id})"],
  "done-webhook-replaced": [
    "the old one ({id}) is switched off now, not deleted: it can be switched on again in the dashboard",
  ],
  "done-webhook-nowhere": ["no webhook endpoint is made: say where with --url https://support.example.org"],
  "done-portal": [
    "set up Stripe's customer portal ({id}): readers can end a gift, change the card and see what they paid",
  ],
};
