/** A mail that only has to be put in an envelope. */
export interface OutgoingMail {
  /** The task's: the mail server can tell by it when one comes a second time. */
  readonly id: string;
  readonly to: string;
  /** Whom readers see it come from, beside the address. */
  readonly fromName: string | undefined;
  /** BCP 47. */
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly unsubscribeUrl: string | undefined;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
}

/**
 * - `taken`: the mail server has it
 * - `unknown`: it was handed over, and the answer never came
 * - `refused`: that is sure; for good, or for now
 * - `out`: not a byte of it was sent, because the server can't be used
 * - `withheld`: not a byte of it was sent, because it was not to be handed over
 */
export type Delivery =
  | { readonly outcome: "taken" | "withheld" }
  | { readonly outcome: "unknown" | "out"; readonly error: unknown }
  | {
      readonly outcome: "refused";
      readonly isForGood: boolean;
      /** `550 5.1.1`, as far as it was given: the server's own words may name the reader. */
      readonly code: string;
    };

/** A line to the mail server, for one mail. */
export interface MailConnection {
  /**
   * Never rejects for what the server does.
   *
   * @param handOver asked once the server waits for the message, before a byte of it leaves: whether it may
   */
  send(mail: OutgoingMail, handOver: () => Promise<boolean>): Promise<Delivery>;
  /** It is not needed any more. */
  end(): void;
}

/** Hands mail to a mail server. */
export interface MailTransport {
  /** Rejects where the server can't be used. */
  connect(): Promise<MailConnection>;
  /** Ends all connections at once. */
  close(): void;
}
