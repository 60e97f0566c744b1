import type { Interval } from "../../core/money/interval.ts";

/** What a reader agreed to, or asked for: the proof that publishers are asked for. */
export interface Consent {
  /** Stands for one act of a reader: keeping it again changes nothing. */
  readonly key: string;
  /** `gift` is what was agreed to on giving; others are named by who keeps them: `amount`, `pause`, `end`. */
  readonly kind: string;
  /** The hash of the address, where it is known. */
  readonly person: string | null;
  readonly subscription: string | null;
  /** Word for word what the reader was shown, in their language. */
  readonly text: string;
  /** Minor units, as agreed; null where it is not about an amount. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly interval: Interval | null;
  /** BCP 47: the language of `text`. */
  readonly locale: string | null;
  /** Seconds since 1970. */
  readonly at: number;
}

export interface ConsentStore {
  /** On disk when this resolves; whether it was new. Not for kind `gift`: those follow from Stripe's events. */
  keep(consent: Consent): Promise<boolean>;
  /** Erases one, by its key: what it was given for was not done. */
  withdraw(key: string): Promise<void>;
  /** All about one subscription, the oldest first. */
  of(subscription: string): Promise<readonly Consent[]>;
  /**
   * Erases what the law does not ask for any more: see `keepConsentUntil`. What is about a subscription that runs stays,
   * and so does what is about one that the ledger does not know.
   *
   * @param now seconds since 1970
   * @returns how many were erased
   */
  purge(now: number): Promise<number>;
}
