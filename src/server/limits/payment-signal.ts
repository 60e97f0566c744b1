import * as v from "valibot";

/** What became of a payment of ours at Stripe; `key` is the same however often and in whatever event it is told. */
export interface PaymentSignal {
  readonly kind: "declined" | "paid";
  readonly key: string;
  /** Seconds since 1970. */
  readonly at: number;
}

export interface SignalContext {
  /** The mark in `metadata.app` that makes an object ours. */
  readonly siteId: string;
  readonly livemode: boolean;
}

const reference = v.union([v.string(), v.object({ id: v.string() })]);
const object = v.object({
  id: v.string(),
  metadata: v.nullish(v.record(v.string(), v.unknown())),
  /** Of a payment intent: the try that failed. */
  latest_charge: v.nullish(reference),
  payment_intent: v.nullish(reference),
  /** Of an invoice: why it was made. */
  billing_reason: v.nullish(v.string()),
  parent: v.nullish(
    v.object({
      subscription_details: v.nullish(v.object({ metadata: v.nullish(v.record(v.string(), v.unknown())) })),
    }),
  ),
});
type StripeObject = v.InferOutput<typeof object>;

const eventShape = v.object({
  type: v.string(),
  created: v.number(),
  livemode: v.boolean(),
  data: v.object({ object }),
});

const signals = new Map<string, (object: StripeObject) => Pick<PaymentSignal, "kind" | "key"> | undefined>([
  // One declined card is told of twice: of the payment, and of the charge.
  ["payment_intent.payment_failed", ({ id, latest_charge: charge }) => ({ kind: "declined", key: idOf(charge) ?? id })],
  ["charge.failed", ({ id }) => ({ kind: "declined", key: id })],
  ["checkout.session.async_payment_failed", ({ id }) => ({ kind: "declined", key: id })],
  // Renewals fail by the hundred on the first of a month, and nobody tests a card with one.
  [
    "invoice.payment_failed",
    ({ id, billing_reason: reason }) => (reason === "subscription_create" ? { kind: "declined", key: id } : undefined),
  ],
  // Gone through, or on its way from a bank.
  ["checkout.session.completed", ({ id }) => ({ kind: "paid", key: id })],
]);

/** The types of event that tell of declines and change nothing in the ledger: for the webhook to subscribe to. */
export const signalTypes: readonly string[] = [...signals.keys()].filter(
  (type) => type !== "checkout.session.completed",
);

/** What an event of Stripe's says to the brake on card testing; undefined for all that is not ours. Never throws. */
export function readPaymentSignal(event: unknown, { siteId, livemode }: SignalContext): PaymentSignal | undefined {
  if (!isToldOf(event)) return undefined;
  const parsed = v.safeParse(eventShape, event);
  if (!parsed.success || parsed.output.livemode !== livemode) return undefined;
  const { type, created: at, data } = parsed.output;
  const mark = data.object.metadata?.["app"] ?? data.object.parent?.subscription_details?.metadata?.["app"];
  const signal = mark === siteId ? signals.get(type)?.(data.object) : undefined;
  return signal === undefined ? undefined : { ...signal, at };
}

/** Most events tell nothing of it, and need not be read for it. */
function isToldOf(event: unknown): boolean {
  return typeof event === "object" && event !== null && "type" in event && signals.has(String(event.type));
}

function idOf(given: StripeObject["latest_charge"]): string | undefined {
  return typeof given === "string" ? given : given?.id;
}
