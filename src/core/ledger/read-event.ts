import * as v from "valibot";
import { toIssues, type Issue } from "../issues.ts";
import { placements } from "../campaign/placement.ts";
import { intervals } from "../money/interval.ts";
import { feeOffers, type Fact } from "./fact.ts";
import { hasOurWords } from "./has-our-words.ts";
import { runningStatus } from "./merge-subscription.ts";
import { readName, readOne } from "./read-place.ts";
import { readTerms } from "./read-terms.ts";
import { readAttempt, readDecline, readUnpaid } from "./read-unpaid.ts";
import {
  agreedSessionShape,
  chargeShape,
  customFieldsShape,
  disputeShape,
  eventShape,
  failedInvoiceShape,
  invoiceMarkShape,
  invoicePaymentShape,
  invoiceShape,
  markedShape,
  namedShape,
  refundShape,
  sessionShape,
  sessionStateShape,
  subscriptionShape,
} from "./stripe-shapes.ts";

export interface LedgerContext {
  /** The mark in `metadata.app` that makes an object ours. */
  readonly siteId: string;
  /** The mode of our key: events of the other one are not ours. */
  readonly livemode: boolean;
  /** A keyed hash: the ledger counts addresses and must not hold any. */
  readonly hashAddress: (address: string) => string;
  /** Of the SDK, such as `2026-10-28.endive`: what comes in a newer one may use other words. */
  readonly apiVersion?: string;
}

export type StripeEvent = v.InferOutput<typeof eventShape>;

/** Why an event changes nothing. */
export type IgnoredReason = "unknown-type" | "other-mode" | "other-account" | "not-ours" | "no-money";

export type ReadEvent =
  | { readonly outcome: "fact"; readonly event: StripeEvent; readonly fact: Fact }
  | { readonly outcome: "ignored"; readonly event: StripeEvent; readonly reason: IgnoredReason }
  /** In the words of another API version than ours: Stripe has to be asked for the object in ours. */
  | { readonly outcome: "other-words"; readonly event: StripeEvent; readonly object: NamedObject }
  | { readonly outcome: "malformed"; readonly issues: readonly Issue[] };

/** What Stripe can be asked for by its id. */
export interface NamedObject {
  readonly kind: ObjectKind;
  readonly id: string;
}

const objectKinds = [
  "charge",
  "checkout.session",
  "dispute",
  "invoice",
  "invoice_payment",
  "refund",
  "subscription",
] as const;
export type ObjectKind = (typeof objectKinds)[number];

type Reading = Fact | IgnoredReason;
type ReadObject = (object: object, event: StripeEvent, context: LedgerContext) => Reading;

/** Reads one event, already known to be Stripe's. Never throws on what it does not understand. */
export function readEvent(input: unknown, context: LedgerContext): ReadEvent {
  const parsed = v.safeParse(eventShape, input);
  if (!parsed.success) return { outcome: "malformed", issues: toIssues(parsed.issues) };
  const event = parsed.output;
  const read = readers.get(event.type);
  if (read === undefined) return { outcome: "ignored", event, reason: "unknown-type" };
  // A platform's webhook may hear of its merchants, too, and what they write into their metadata is theirs.
  if ((event.account ?? null) !== null) return { outcome: "ignored", event, reason: "other-account" };
  if (event.livemode !== context.livemode) return { outcome: "ignored", event, reason: "other-mode" };
  try {
    const named = inOtherWords(event, context);
    if (named === "not-ours") return { outcome: "ignored", event, reason: named };
    if (named !== undefined) return { outcome: "other-words", event, object: named };
    const reading = read(event.data.object, event, context);
    return typeof reading === "string"
      ? { outcome: "ignored", event, reason: reading }
      : { outcome: "fact", event, fact: reading };
  } catch (error) {
    if (!v.isValiError(error)) throw error;
    const issues = toIssues(error.issues).map(({ path, message }) => ({
      path: `data.object${path === "" ? "" : "."}${path}`,
      message,
    }));
    return { outcome: "malformed", issues };
  }
}

/** Which object has to be fetched before it can be read; undefined where it can be read as it came. */
function inOtherWords(
  { api_version: version, data: { object } }: StripeEvent,
  { apiVersion, siteId }: LedgerContext,
): NamedObject | "not-ours" | undefined {
  if (version === null || hasOurWords(version, apiVersion)) return undefined;
  const named = v.safeParse(namedShape, object);
  const kind = objectKinds.find((each) => named.success && each === named.output.object);
  if (!named.success || kind === undefined) return undefined;
  // These carry their mark in the same place in every version: what is somebody else's need not be fetched.
  if (kind === "checkout.session" || kind === "subscription")
    if (v.parse(markedShape, object).metadata["app"] !== siteId) return "not-ours";
  return { kind, id: named.output.id };
}

const readers = new Map<string, ReadObject>([
  ["checkout.session.completed", readSession],
  ["checkout.session.async_payment_succeeded", readSession],
  ["invoice.paid", readInvoice],
  ["invoice.payment_failed", readFailedInvoice],
  ["invoice_payment.paid", readInvoicePayment],
  ["charge.refunded", readRefund],
  ...["refund.created", "refund.updated", "refund.failed", "charge.refund.updated"].map(
    (each): [string, ReadObject] => [each, readSingleRefund],
  ),
  ...["created", "updated", "closed", "funds_withdrawn", "funds_reinstated"].map((each): [string, ReadObject] => [
    `charge.dispute.${each}`,
    readDispute,
  ]),
  ...["created", "updated", "deleted", "paused", "resumed"].map((each): [string, ReadObject] => [
    `customer.subscription.${each}`,
    readSubscription,
  ]),
  ["checkout.session.async_payment_failed", ours((object, at) => readUnpaid(object, "failed", at))],
  ["checkout.session.expired", ours((object, at) => readUnpaid(object, "expired", at))],
  ["payment_intent.payment_failed", ours(readDecline)],
]);

/** Of objects that carry our mark themselves. */
function ours(read: (object: object, at: number) => Fact): ReadObject {
  return (object, { created }, { siteId }) =>
    v.parse(markedShape, object).metadata["app"] === siteId ? read(object, created) : "not-ours";
}

/** The types of event to subscribe the webhook to: all that change the ledger. */
export const eventTypes: readonly string[] = [...readers.keys()];

/** A completed session in subscription mode counts nothing: its first invoice does. It says what was agreed to. */
function readSession(object: object, event: StripeEvent, context: LedgerContext): Reading {
  const { siteId, hashAddress } = context;
  if (v.parse(markedShape, object).metadata["app"] !== siteId) return "not-ours";
  const { mode, payment_status: paymentStatus } = v.parse(sessionStateShape, object);
  if (paymentStatus === "unpaid") return readUnpaid(object, "processing", event.created);
  if (paymentStatus !== "paid") return "no-money";
  if (mode === "subscription") return readAgreement(object, event, hashAddress);
  if (mode !== "payment") return "no-money";
  const session = v.parse(sessionShape, object);
  const note = readNote(object);
  return {
    entity: "contribution",
    key: session.payment_intent ?? session.id,
    kind: "once",
    amount: session.amount_total,
    currency: session.currency,
    supporter: readPerson(session, hashAddress),
    campaign: readName(session.metadata["campaign"]),
    variant: readName(session.metadata["variant"]),
    placement: readOne(placements, session.metadata["placement"]),
    interval: "once",
    fees: readOne(feeOffers, session.metadata["fees"]),
    at: event.created,
    ...(note === undefined ? {} : { note }),
  };
}

/** See `session-parameters.ts` for what stands in the metadata. */
function readAgreement(object: object, event: StripeEvent, hashAddress: LedgerContext["hashAddress"]): Reading {
  const session = v.parse(agreedSessionShape, object);
  const { consent, locale, interval, campaign, variant, placement, fees } = session.metadata;
  const note = readNote(object);
  return {
    entity: "agreement",
    key: session.id,
    subscription: session.subscription,
    customer: session.customer,
    person: readPerson(session, hashAddress),
    text: typeof consent === "string" ? consent : "",
    amount: session.amount_total,
    currency: session.currency,
    interval: readOne(intervals, interval),
    locale: typeof locale === "string" ? locale : null,
    campaign: readName(campaign),
    variant: readName(variant),
    placement: readOne(placements, placement),
    fees: readOne(feeOffers, fees),
    invoice: session.invoice,
    at: event.created,
    ...(note === undefined ? {} : { note }),
  };
}

/** Who gave, by the hash of the address that Stripe asked for. */
function readPerson(
  { customer_details: details, customer_email: given }: v.InferOutput<typeof sessionShape>,
  hashAddress: LedgerContext["hashAddress"],
): string | null {
  const address = (details?.email ?? given ?? "").trim().toLowerCase();
  return address === "" ? null : hashAddress(address);
}

/** The line to the newsroom, if there is one: see `session-parameters.ts`. */
function readNote(object: object): string | undefined {
  // Most sessions ask for none, and need not be read for it.
  if (!("custom_fields" in object) || !Array.isArray(object.custom_fields) || object.custom_fields.length === 0)
    return undefined;
  const fields = v.safeParse(customFieldsShape, object);
  const field = fields.success ? fields.output.custom_fields.find(({ key }) => key === "note") : undefined;
  return field?.text?.value?.trim() || undefined;
}

function readInvoice(object: object, event: StripeEvent, { siteId }: LedgerContext): Reading {
  const metadata = v.parse(invoiceMarkShape, object).parent?.subscription_details?.metadata ?? {};
  if (metadata["app"] !== siteId) return "not-ours";
  const invoice = v.parse(invoiceShape, object);
  if (invoice.amount_paid === 0) return "no-money";
  return {
    entity: "contribution",
    key: invoice.id,
    kind: "recurring",
    amount: invoice.amount_paid,
    currency: invoice.currency,
    supporter: null,
    campaign: readName(metadata["campaign"]),
    variant: readName(metadata["variant"]),
    placement: readOne(placements, metadata["placement"]),
    interval: readOne(intervals, metadata["interval"]),
    // Told once, by what was agreed to.
    fees: null,
    at: event.created,
  };
}

/** The first invoice of a subscription fails while the reader is there to see it: nothing that was counted on is at risk. */
function readFailedInvoice(object: object, event: StripeEvent, { siteId }: LedgerContext): Reading {
  const metadata = v.parse(invoiceMarkShape, object).parent?.subscription_details?.metadata ?? {};
  if (metadata["app"] !== siteId) return "not-ours";
  const { id: invoice, parent, ...told } = v.parse(failedInvoiceShape, object);
  if (told.status === "paid" || told.status === "void") return "no-money";
  if (told.billing_reason === "subscription_create")
    return { entity: "decline", payment: invoice, method: null, ...readAttempt(metadata), at: event.created };
  return {
    entity: "failed-renewal",
    invoice,
    subscription: parent.subscription_details.subscription,
    amount: told.amount_due,
    currency: told.currency,
    attempts: told.attempt_count,
    nextAttempt: told.next_payment_attempt,
    at: event.created,
  };
}

function readInvoicePayment(object: object): Reading {
  const { invoice, payment } = v.parse(invoicePaymentShape, object);
  const paidBy = payment.payment_intent ?? payment.charge;
  return paidBy === null ? "no-money" : { entity: "invoice-payment", payment: paidBy, invoice };
}

function readRefund(object: object): Reading {
  const charge = v.parse(chargeShape, object);
  return { entity: "refund", charge: charge.id, paymentIntent: charge.payment_intent, amount: charge.amount_refunded };
}

function readSingleRefund(object: object): Reading {
  const { id, charge, payment_intent: paymentIntent, amount, status } = v.parse(refundShape, object);
  if (charge === null) return "no-money";
  const failed = status === "failed" || status === "canceled";
  return { entity: "single-refund", id, charge, paymentIntent, amount, failed };
}

function readDispute(object: object, event: StripeEvent): Reading {
  const { id, charge, payment_intent: paymentIntent, amount, currency, status } = v.parse(disputeShape, object);
  return { entity: "dispute", id, charge, paymentIntent, amount, currency, status, at: event.created };
}

function readSubscription(object: object, event: StripeEvent, { siteId }: LedgerContext): Reading {
  if (v.parse(markedShape, object).metadata["app"] !== siteId) return "not-ours";
  const { id, customer, cancel_at_period_end: cancelAtPeriodEnd, ...state } = v.parse(subscriptionShape, object);
  return {
    entity: "subscription",
    id,
    customer,
    status: runningStatus(state),
    cancelAtPeriodEnd,
    ...readTerms(object),
    at: event.created,
    askedAt: null,
  };
}
