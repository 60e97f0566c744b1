import type Stripe from "stripe";
import type { Sandbox } from "../../../../src/sandbox/index.ts";
import { idOf, payWithCard, stripeAt } from "../../sandbox/a-sandbox.ts";

/** Readers who give at the sandbox, as the widget would have them do. */
export interface Gifts {
  readonly stripe: Stripe;
  once(amount: number, currency?: string, card?: string): Promise<Stripe.Checkout.Session>;
  monthly(amount: number, card?: string): Promise<Stripe.Checkout.Session>;
  yearly(amount: number, card?: string): Promise<Stripe.Checkout.Session>;
  /** Of somebody else's shop on the same account. */
  foreign(amount: number, card?: string): Promise<Stripe.Checkout.Session>;
  refund(session: Stripe.Checkout.Session, amount?: number): Promise<Stripe.Refund>;
}

export function giftsAt(sandbox: Sandbox): Gifts {
  const stripe = stripeAt(sandbox);

  async function give(
    amount: number,
    currency: string,
    interval: "month" | "year" | undefined,
    app: string,
    card?: string,
  ) {
    const metadata = { app, interval: interval ?? "once" };
    const data = { currency, unit_amount: amount, product_data: { name: "Support" } };
    const session = await stripe.checkout.sessions.create({
      mode: interval === undefined ? "payment" : "subscription",
      line_items: [{ quantity: 1, price_data: interval === undefined ? data : { ...data, recurring: { interval } } }],
      ...(interval === undefined ? { payment_intent_data: { metadata } } : { subscription_data: { metadata } }),
      metadata,
      success_url: "https://news.example/thanks",
      cancel_url: "https://news.example/article",
    });
    await payWithCard(session, card);
    return await stripe.checkout.sessions.retrieve(session.id);
  }

  return {
    stripe,
    once: (amount, currency = "usd", card) => give(amount, currency, undefined, "support-appeal", card),
    monthly: (amount, card) => give(amount, "usd", "month", "support-appeal", card),
    yearly: (amount, card) => give(amount, "usd", "year", "support-appeal", card),
    foreign: (amount, card) => give(amount, "usd", undefined, "shop", card),
    async refund({ payment_intent: intent, invoice }, amount) {
      const paidBy = invoice === null ? idOf(intent) : await paymentOf(idOf(invoice));
      return await stripe.refunds.create({ payment_intent: paidBy, ...(amount === undefined ? {} : { amount }) });
    },
  };

  async function paymentOf(invoice: string): Promise<string> {
    const { data } = await stripe.invoicePayments.list({ invoice, limit: 1 });
    return idOf(data[0]?.payment.payment_intent);
  }
}

/** What the sandbox itself has taken for the gifts of a site, in the words of `GET /ledger`. */
export function takenAt({ store }: Sandbox, app = "support-appeal"): Record<string, object> {
  const payments = new Map(
    store.all("invoice_payment").map((each) => [idOf(each.payment.payment_intent), idOf(each.invoice)]),
  );
  const gifts = new Map<string, { amount: number; currency: string }>();
  for (const session of store.all("checkout.session"))
    if (session.metadata?.["app"] === app && session.mode === "payment" && session.payment_status === "paid")
      gifts.set(idOf(session.payment_intent), { amount: session.amount_total ?? 0, currency: session.currency ?? "" });
  for (const invoice of store.all("invoice"))
    if (invoice.parent?.subscription_details?.metadata?.["app"] === app && invoice.status === "paid")
      gifts.set(invoice.id, { amount: invoice.amount_paid, currency: invoice.currency });
  const giftOf = (intent: string): string => payments.get(intent) ?? intent;
  const back = new Map<string, number>();
  for (const { payment_intent: intent, amount, status } of store.all("refund"))
    if (status !== "failed") add(back, giftOf(idOf(intent)), amount);
  const held = new Map<string, number>();
  for (const { payment_intent: intent, amount, status } of store.all("dispute"))
    if (status !== "won" && !status.startsWith("warning")) add(held, giftOf(idOf(intent)), amount);
  const money: Record<string, { gross: number; refunded: number; disputed: number; net: number }> = {};
  for (const [key, { amount, currency }] of gifts) {
    const refunded = Math.min(amount, back.get(key) ?? 0);
    const disputed = Math.min(amount - refunded, held.get(key) ?? 0);
    const sum = (money[currency] ??= { gross: 0, refunded: 0, disputed: 0, net: 0 });
    sum.gross += amount;
    sum.refunded += refunded;
    sum.disputed += disputed;
    sum.net += amount - refunded - disputed;
  }
  return money;
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
