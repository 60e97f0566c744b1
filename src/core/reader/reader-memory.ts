import type { CheckoutState, GiftTrouble } from "../checkout/checkout.ts";
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
  /** Drawn once, from 0 up to 2³²: which variants this device sees. It goes nowhere, and names nobody. */
  readonly seed?: number | undefined;
  /** When the reader closed an appeal without an answer; the newest last. */
  readonly dismissals?: readonly number[] | undefined;
  /** What was chosen when the reader said "later": ready when the day comes, once. */
  readonly later?: Later | undefined;
  /** Articles read in each week, by the week's number: see `weekOf`. */
  readonly articles?: Readonly<Record<string, number>> | undefined;
  readonly visits?: { readonly count: number; readonly lastAt: number } | undefined;
  /** The reader objects to being counted: no history and no variant is kept. */
  readonly objects?: boolean | undefined;
}

/** A choice that was put off. */
export interface Later {
  /** Until when: milliseconds since 1970. */
  readonly until: number;
  readonly campaign: string;
  readonly interval: Interval;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
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
  /** Its checkout, by which the endpoint is asked again; none where a single gift of another device was recognised here. */
  readonly sessionId?: string | undefined;
  readonly interval: Interval;
  /** Until when the reader is not asked. */
  readonly until: number;
  /** Signed by the endpoint. */
  readonly token?: string | undefined;
  /** A recurring gift that goes on no more: the endpoint need not be asked again. */
  readonly ended?: boolean | undefined;
  /** What was wrong with it when the endpoint was asked last. */
  readonly trouble?: GiftTrouble | undefined;
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
  /** Whether the reader adds what Stripe takes; `amount` is without it. */
  readonly coversFees?: boolean | undefined;
  readonly since: number;
  /** When the endpoint was last asked about it. */
  readonly checkedAt?: number | undefined;
}

/** A bank debit may take 14 days. */
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
