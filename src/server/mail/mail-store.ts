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
  /** How often it was refused before. */
  readonly tries: number;
  /** Others leave it alone until then (seconds since 1970): also what a claim is told by. */
  readonly heldUntil: number;
}

export interface Outlook {
  /** When the next one is to be tried, in seconds since 1970. */
  readonly nextAt: number | undefined;
  /** Since when the one that waits longest has been due, or will be, in seconds since 1970. */
  readonly oldestDueAt: number | undefined;
  /** Until when somebody holds the first of those that the mail server may have, in seconds since 1970. */
  readonly handedOverUntil: number | undefined;
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
  /** On disk when this resolves: from now on it is never sent again. Undefined where somebody else has it by now. */
  handOver(mail: HeldMail, heldUntil: number): Promise<HeldMail | undefined>;
  /** It was not taken, that is sure: to be tried again at `nextAt`. Nothing happens where somebody else has it by now. */
  release(mail: HeldMail, nextAt: number, tries: number): Promise<void>;
  /** Erases whom it went to and what it said. */
  finish(id: string, state: "sent" | "dropped"): Promise<void>;
  /** Whoever handed these over is gone, and did not say what came of it: they count as sent. Answers how many. */
  settle(now: number): Promise<number>;
  /** Costs next to nothing, however many wait. */
  outlook(): Promise<Outlook>;
  /** Drops what is to be sent to somebody, and forgets that it was to be; answers how many those were. */
  forget(person: string): Promise<number>;
  /** Drops the ids of what was done and due before then; where kinds are named, of those alone. */
  purge(before: number, kinds?: readonly string[]): Promise<void>;
}
