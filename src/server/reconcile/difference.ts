/** One thing that the ledger lacked, or had otherwise than Stripe. */
export interface Difference {
  /** Stripe's, of the event or of the object. */
  readonly id: string;
  readonly what: string;
  /** Minor units of `currency`; null where no money is told of. */
  readonly amount: number | null;
  readonly currency: string | null;
  /** Whether an event of Stripe's showed it, or only the object itself. */
  readonly source: "event" | "object";
  /** Why it could not be healed; null where it is taken now. */
  readonly left: string | null;
}

/** What one page came to. */
export interface Found {
  /** Events looked at; 0 for pages of objects. */
  readonly events: number;
  readonly differences: readonly Difference[];
}
