/** A mail to be sent. */
export interface MailTask {
  /** Stands for one mail, ever: adding it again changes nothing. Such as `notice:sub_1:2027-03-01`. */
  readonly id: string;
  readonly kind: string;
  /** The hash of the address it goes to, where that is known already: `forget` finds it by that. */
  readonly person: string | undefined;
  /** JSON data, as the kind's own `Compose` reads it; erased when it is sent. */
  readonly data: unknown;
  /** Seconds since 1970. */
  readonly dueAt: number;
}

/** One that was claimed. */
export interface HeldMail extends MailTask {
  /** How often it was tried before. */
  readonly tries: number;
}

/**
 * Mail that waits, and what was sent. Whatever crashes in between, a mail goes out once: it is handed over only after
 * it was noted that it may have been, in `handOver`.
 */
export interface MailStore {
  /** Whether it was new. */
  add(task: MailTask): Promise<boolean>;
  /** Those that are due, held until then (seconds since 1970), so that no other replica takes them. */
  claim(now: number, heldUntil: number, limit: number): Promise<readonly HeldMail[]>;
  /** On disk when this resolves: from now on it is never sent again. False where somebody else has it by now. */
  handOver(id: string, heldUntil: number): Promise<boolean>;
  /** It was not taken, that is sure: to be tried again at `dueAt`. */
  release(id: string, dueAt: number): Promise<void>;
  /** Erases whom it went to and what it said. */
  finish(id: string, state: "sent" | "dropped"): Promise<void>;
  /** When the next one is due, in seconds since 1970. */
  nextDue(): Promise<number | undefined>;
  /** Drops the ids of what was done before then. */
  purge(before: number): Promise<void>;
}
