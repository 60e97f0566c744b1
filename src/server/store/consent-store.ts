import type { Interval } from "../../core/money/interval.ts";

/**
 * What was agreed to:
 * - `gift`: a gift, as it was asked for
 * - `amount`, `pause`, `resume`, `end`, `undo-end`: a change to one that runs
 * - `reminder`: a mail on a day
 */
export type ConsentKind = "gift" | "amount" | "pause" | "resume" | "end" | "undo-end" | "reminder";

export interface ConsentRecord {
  /** Stands for one act: keeping it again changes nothing. */
  readonly key: string;
  readonly kind: ConsentKind;
  /** The hash of the address, where one is known. */
  readonly person: string | undefined;
  /** Stripe's id of it. */
  readonly subscription: string | undefined;
  /** What the reader saw when they agreed, word for word. */
  readonly text: string;
  /** Minor units of `currency`. */
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly interval: Interval | undefined;
  /** BCP 47. */
  readonly locale: string | undefined;
  /** Seconds since 1970. */
  readonly at: number;
}

/** What readers agreed to, kept for as long as the law asks. */
export interface ConsentStore {
  /** On disk when this resolves. */
  keep(record: ConsentRecord): Promise<void>;
}
