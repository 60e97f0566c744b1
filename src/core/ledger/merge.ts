import type {
  Agreement,
  BalanceChange,
  Contribution,
  Decline,
  Dispute,
  FailedRenewal,
  InvoicePayment,
  Note,
  Refund,
  SingleRefund,
  UnpaidCheckout,
} from "./fact.ts";

/*
 * Stripe delivers at least once and in any order. Each of these takes two facts about one thing and answers
 * which to keep, the same whichever came first: commutative, associative, idempotent.
 */

/** Two events that tell of one gift say the same; where they differ, the later one does not change what was given. */
export function mergeContribution(one: Contribution, other: Contribution): Contribution {
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return inOrder(one, other) ? one : other;
}

/** As for a contribution: what was agreed to does not change by being told again. */
export function mergeAgreement(one: Agreement, other: Agreement): Agreement {
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return inOrder(one, other) ? one : other;
}

/** What has come to its end stays so: a session ends once. */
export function mergeUnpaidCheckout(one: UnpaidCheckout, other: UnpaidCheckout): UnpaidCheckout {
  const isOpen = one.state === "processing";
  if (isOpen !== (other.state === "processing")) return isOpen ? other : one;
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return inOrder(one, other) ? one : other;
}

/** The first one: later tries are of the same reader's. */
export function mergeDecline(one: Decline, other: Decline): Decline {
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return inOrder(one, other) ? one : other;
}

/** As it was first written: another event about the same gift tells of the same. */
export function mergeNote(one: Note, other: Note): Note {
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return inOrder(one, other) ? one : other;
}

/** Stripe never changes one once it is made. */
export function mergeBalanceChange(one: BalanceChange, other: BalanceChange): BalanceChange {
  return inOrder(one, other) ? one : other;
}

/** A payment pays one invoice for good. */
export function mergeInvoicePayment(one: InvoicePayment, other: InvoicePayment): InvoicePayment {
  return inOrder(one, other) ? one : other;
}

/** The highest that a charge has ever given back; what failed of it is taken off by its own facts. */
export function mergeRefund(one: Refund, other: Refund): Refund {
  if (one.amount !== other.amount) return one.amount > other.amount ? one : other;
  return inOrder(one, other) ? one : other;
}

/** What has failed stays so, whatever comes late. */
export function mergeSingleRefund(one: SingleRefund, other: SingleRefund): SingleRefund {
  if (one.failed !== other.failed) return one.failed ? one : other;
  return inOrder(one, other) ? one : other;
}

/** Each try of Stripe's is told with its number: the last one says when the next one is. */
export function mergeFailedRenewal(one: FailedRenewal, other: FailedRenewal): FailedRenewal {
  if (one.attempts !== other.attempts) return one.attempts > other.attempts ? one : other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return inOrder(one, other) ? one : other;
}

export const closedDisputes: ReadonlySet<string> = new Set(["won", "lost", "warning_closed", "prevented"]);

/** An inquiry that was closed may still become a dispute, which takes the money. */
const decided = new Set([...closedDisputes].filter((status) => status !== "warning_closed"));

/** One that was decided beats all others whatever the order; else the newer event is right. */
export function mergeDispute(one: Dispute, other: Dispute): Dispute {
  const isDecided = decided.has(one.status);
  if (isDecided !== decided.has(other.status)) return isDecided ? one : other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  const isClosed = closedDisputes.has(one.status);
  if (isClosed !== closedDisputes.has(other.status)) return isClosed ? one : other;
  return inOrder(one, other) ? one : other;
}

/** Does the dispute hold the money back? An inquiry (`warning_*`) does not, a won one gives it back. */
export function takesMoney({ status }: Pick<Dispute, "status">): boolean {
  return status !== "won" && status !== "prevented" && !status.startsWith("warning_");
}

/** Any fixed order will do: it only has to be the same for everybody. */
function inOrder(one: object, other: object): boolean {
  return fingerprint(one) <= fingerprint(other);
}

function fingerprint(fact: object): string {
  return JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)));
}
