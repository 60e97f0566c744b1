import type { CheckoutState } from "../checkout/checkout.ts";
import type { Interval } from "../money/interval.ts";

/** What this device remembers of its reader. Times are milliseconds since 1970. Nothing of it leaves the device. */
export interface ReaderMemory {
  readonly version: 1;
  readonly snoozedUntil?: number | undefined;
  /** After "Not this time" or "I already give": until when no campaign asks. */
  readonly restUntil?: number | undefined;
  readonly campaigns: Readonly<Record<string, CampaignMemory>>;
  readonly supporter?: SupporterMemory | undefined;
  readonly pending?: Pending | undefined;
}

export interface CampaignMemory {
  /** When the appeal was visible; the newest last. */
  readonly impressions: readonly number[];
  /** The reader said "Not this time". */
  readonly declinedAt?: number | undefined;
  /** The variant once drawn, so that the copy does not change from page to page. */
  readonly variant?: string | undefined;
}

export interface SupporterMemory {
  readonly sessionId: string;
  readonly interval: Interval;
  /** Until when the reader is not asked. */
  readonly until: number;
  /** Signed by the endpoint. */
  readonly token?: string | undefined;
  /** A recurring gift that goes on no more: the endpoint need not be asked again. */
  readonly ended?: boolean | undefined;
}

/** A checkout that the reader left for and that is not known to be paid. */
export interface Pending {
  readonly sessionId: string;
  /** The same intent to pay gets the same session again. */
  readonly attemptId?: string | undefined;
  readonly state: CheckoutState;
  readonly interval: Interval;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  readonly since: number;
  /** When the endpoint was last asked about it. */
  readonly checkedAt?: number | undefined;
}

export const emptyMemory: ReaderMemory = { version: 1, campaigns: {} };

/** A pending checkout that was never paid is forgotten after this long; a bank debit may take 14 days. */
const OPEN_PENDING_MS = 24 * 3_600_000;
const PROCESSING_PENDING_MS = 15 * 86_400_000;

export function isSnoozed(memory: Pick<ReaderMemory, "snoozedUntil">, now: number): boolean {
  return memory.snoozedUntil !== undefined && now < memory.snoozedUntil;
}

export function isResting(memory: Pick<ReaderMemory, "restUntil">, now: number): boolean {
  return memory.restUntil !== undefined && now < memory.restUntil;
}

export function isSupporter(memory: Pick<ReaderMemory, "supporter">, now: number): boolean {
  return memory.supporter !== undefined && now < memory.supporter.until;
}

/** A payment that Stripe has accepted and the bank has yet to settle. */
export function isProcessing(memory: Pick<ReaderMemory, "pending">, now: number): boolean {
  return memory.pending?.state === "processing" && now < memory.pending.since + PROCESSING_PENDING_MS;
}

/** The reader left for Stripe's page and has not come back: they may have paid. */
export function hasOpenCheckout(memory: Pick<ReaderMemory, "pending">, now: number): boolean {
  return memory.pending?.state === "open" && now < memory.pending.since + OPEN_PENDING_MS;
}
