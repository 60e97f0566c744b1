import { stripeInEnglish } from "../../../../core/desk/doctor/stripe-in-english.ts";
import type { StripeWords } from "../doctor-words.ts";

const giveRight = "give the key that right in Stripe's dashboard, and check again";
const setUpAnew =
  "set it up anew in step 2; where the environment sets it, support-appeal doctor --fix --url {url} does so";

/** As the command line says it, but for what is done here in another way. */
export const stripe: StripeWords = {
  ...stripeInEnglish,
  "stripe-no-key": ["Stripe is not asked: there is no key to ask with", "mend STRIPE_SECRET_KEY, and check again"],
  "stripe-nowhere": ["Stripe is not asked: nobody can tell where it is", "mend STRIPE_API_BASE, and check again"],
  "stripe-refuses": ["Stripe refuses: {error}", "mend what it names"],
  "unseen-key": ["the key can't be looked at: it lacks {right}", giveRight],
  "unseen-clock": ["looking at the clock is not possible: the key lacks {right}", giveRight],
  "unseen-account": ["looking at the account is not possible: the key lacks {right}", giveRight],
  "unseen-webhook": ["looking at the webhook is not possible: the key lacks {right}", giveRight],
  "unseen-deliveries": ["looking at the deliveries is not possible: the key lacks {right}", giveRight],
  "unseen-portal": ["looking at the customer portal is not possible: the key lacks {right}", giveRight],
  "unseen-domains": ["looking at the payment method domains is not possible: the key lacks {right}", giveRight],
  "unmended-webhook": ["mending the webhook is not possible: the key lacks {right}", giveRight],
  "unmended-portal": ["setting up the customer portal is not possible: the key lacks {right}", giveRight],
  "webhook-none": [
    "Stripe has no webhook that ends in {path}: no gift will be counted",
    "set it up in step 2, in API version {version}",
  ],
  "webhook-none-at": [
    "Stripe has no webhook at {webhook}: no gift will be counted",
    "set it up in step 2 for {url}, in API version {version}",
  ],
  "webhook-several": [
    "Stripe has {count} webhooks of ours: {webhooks}",
    "one that is left from an earlier address can be deleted in the dashboard",
  ],
  "webhook-off": ["the webhook {webhook} is switched off", setUpAnew],
  "webhook-deaf": ["the webhook {webhook} does not listen to {events}", setUpAnew],
  "webhook-old": [
    "the webhook {webhook} speaks API version {version}, and ours is {ours}: each event costs a call of Stripe",
    setUpAnew,
  ],
  "webhook-old-account": [
    "the webhook {webhook} speaks API version {version}, the account's own, and ours is {ours}: each event costs a call of Stripe",
    setUpAnew,
  ],
  "webhook-untold": [
    "the webhook {webhook} speaks the account's own API version, which nothing tells yet; ours is {ours}",
    "check again after the first gift",
  ],
  "webhook-right": [
    "the webhook {webhook} is on, listens to all {count} types of event, and speaks {version} (ours is {ours})",
  ],
  "deliveries-untold": [
    "nothing of ours has happened at Stripe in {days} days: whether deliveries arrive, and STRIPE_WEBHOOK_SECRET fits, nothing can tell",
    "give once (in test mode with the card 4242 4242 4242 4242), and check again",
  ],
  "deliveries-without-ledger": [
    "whether deliveries arrive is not looked at: there is no ledger to look into yet",
    "start the endpoint once",
  ],
  "deliveries-none": [
    "of the newest {count} events of ours {missing} are not in the ledger, the newest of {newestAt}",
    "see that STRIPE_WEBHOOK_SECRET is the signing secret of this webhook, or set it up anew in step 2; then support-appeal reconcile takes them in",
  ],
  "renewals-failed": [
    "renewals that have failed and wait for their money: {count}, {money}; Stripe tries again from {againAt} on",
    "see what is at risk under Money; Stripe writes to these readers where its e-mails are on",
  ],
  "renewals-given-up": [
    "renewals that have failed and wait for their money: {count}, {money}; Stripe has given up",
    "see what is at risk under Money; Stripe writes to these readers where its e-mails are on",
  ],
  "portal-none": [
    "Stripe's customer portal is not set up: readers can't change or end a gift there",
    "set it up under Settings → Billing → Customer portal in Stripe's dashboard",
  ],
  "done-webhook-nowhere": ["no webhook was made: say at which address"],
};
