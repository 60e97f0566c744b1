import type Stripe from "stripe";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { SITE_ID } from "../history/counter.ts";

/** One gift as Stripe keeps it; minor units. */
export interface ExpectedGift {
  /** Payment intent of a single gift, invoice of a recurring one. */
  readonly key: string;
  readonly amount: number;
  readonly currency: string;
  readonly refunded: number;
  readonly disputed: number;
}

export interface Sums {
  gross: number;
  refunded: number;
  disputed: number;
  net: number;
}

export interface ExpectedLedger {
  readonly gifts: ReadonlyMap<string, ExpectedGift>;
  readonly money: Readonly<Record<string, Sums>>;
  readonly contributions: number;
  readonly activeSupporters: number;
  readonly onceSupporters: number;
  /** State of each subscription with our mark, by its id. */
  readonly subscriptions: ReadonlyMap<string, string>;
}

type Store = Sandbox["store"];

/**
 * What the ledger must say, worked out from the sandbox's own objects: the rules once more in other words, with
 * nothing of the endpoint's code and nothing that the endpoint was told.
 */
export function expectedLedger(store: Store): ExpectedLedger {
  const takenBack = createTakenBack(store);
  const gifts = new Map<string, ExpectedGift>();
  const givers = new Set<string>();
  for (const {
    id,
    mode,
    payment_status,
    metadata,
    amount_total,
    currency,
    payment_intent,
    customer_details,
  } of store.all("checkout.session")) {
    if (mode !== "payment" || payment_status !== "paid" || metadata?.["app"] !== SITE_ID) continue;
    const intent = idOf(payment_intent) ?? id;
    const amount = amount_total ?? 0;
    const { refunded, disputed } = takenBack(intent, amount);
    gifts.set(intent, { key: intent, amount, currency: currency ?? "", refunded, disputed });
    const email = customer_details?.email?.trim().toLowerCase() ?? "";
    if (email !== "" && amount - refunded - disputed > 0) givers.add(email);
  }
  const intentOf = new Map(
    store.all("invoice_payment").map(({ invoice, payment }) => [idOf(invoice), idOf(payment.payment_intent)]),
  );
  for (const { id, status, amount_paid: amount, currency, parent } of store.all("invoice")) {
    const mark = parent?.subscription_details?.metadata?.["app"];
    if (status !== "paid" || amount === 0 || mark !== SITE_ID) continue;
    gifts.set(id, { key: id, amount, currency, ...takenBack(intentOf.get(id) ?? "", amount) });
  }
  const ours = store.all("subscription").filter(({ metadata }) => metadata["app"] === SITE_ID);
  const supporting = ours.filter((each) => ["active", "trialing", "past_due"].includes(stateOf(each)));
  return {
    gifts,
    money: sumsOf(gifts.values()),
    contributions: gifts.size,
    activeSupporters: new Set(supporting.map(({ customer }) => idOf(customer))).size,
    onceSupporters: givers.size,
    subscriptions: new Map(ours.map((each) => [each.id, stateOf(each)])),
  };
}

/** What of a payment was given back, and what a bank holds of the rest. */
function createTakenBack(store: Store) {
  const charges = new Map<string, Stripe.Charge>();
  for (const charge of store.all("charge"))
    if (charge.status === "succeeded") charges.set(idOf(charge.payment_intent) ?? "", charge);
  const held = new Map<string, number>();
  for (const { charge, amount, status } of store.all("dispute")) {
    const isHeld = status === "needs_response" || status === "under_review" || status === "lost";
    if (isHeld) held.set(idOf(charge) ?? "", (held.get(idOf(charge) ?? "") ?? 0) + amount);
  }
  return (intent: string, amount: number): { refunded: number; disputed: number } => {
    const charge = charges.get(intent);
    const refunded = charge?.amount_refunded ?? 0;
    return { refunded, disputed: Math.min(amount - refunded, held.get(charge?.id ?? "") ?? 0) };
  };
}

/** While its collection is paused Stripe goes on calling a subscription active, and nobody pays. */
function stateOf({ status, pause_collection: pause }: Stripe.Subscription): string {
  return pause !== null && ["active", "trialing", "past_due"].includes(status) ? "paused" : status;
}

function sumsOf(gifts: Iterable<ExpectedGift>): Record<string, Sums> {
  const money: Record<string, Sums> = {};
  for (const { amount, currency, refunded, disputed } of gifts) {
    const sums = (money[currency] ??= { gross: 0, refunded: 0, disputed: 0, net: 0 });
    sums.gross += amount;
    sums.refunded += refunded;
    sums.disputed += disputed;
    sums.net += amount - refunded - disputed;
  }
  return money;
}

function idOf(reference: string | { readonly id: string } | null | undefined): string | undefined {
  return typeof reference === "object" ? reference?.id : reference;
}
