/** The pages on which readers look after their gifts, and the mail that leads there. */
export interface ManageWords {
  readonly title: string;
  /** `{publication}`. */
  readonly mail: {
    readonly subject: string;
    readonly text: string;
    readonly button: string;
    readonly expires: string;
    readonly footer: string;
  };
  readonly ask: {
    readonly intro: string;
    readonly email: string;
    readonly button: string;
    readonly whoever: string;
    readonly sent: string;
    readonly sentHint: string;
    readonly noAddress: string;
    readonly tooMany: string;
    /** There is no mail: what else leads to a gift stands below. */
    readonly noMail: string;
  };
  readonly open: { readonly title: string; readonly intro: string; readonly button: string };
  /** Why the reader has to ask for a link again. */
  readonly again: { readonly stale: string; readonly ended: string; readonly signedOut: string };
  readonly gift: {
    /** `{amount}`: the heading of a gift. */
    readonly month: string;
    readonly year: string;
    /** `{date}`. */
    readonly next: string;
    readonly pausedUntil: string;
    readonly paused: string;
    readonly endsOn: string;
    readonly ended: string;
    /** `{amount}`: the charge that was refused. */
    readonly failed: string;
    /** `{name}`, `{last4}`, `{expiry}`. */
    readonly card: string;
    /** `{name}`, `{last4}`. */
    readonly account: string;
    /** `{name}`. */
    readonly otherMethod: string;
  };
  readonly actions: Readonly<
    Record<"amount" | "pause" | "resume" | "end" | "undoEnd" | "card" | "receipts" | "earlierReceipts" | "done", string>
  >;
  readonly none: string;
  readonly giveAgain: string;
  readonly back: string;
  readonly paid: {
    readonly title: string;
    /** `{amount}`: a single gift. */
    readonly once: string;
    /** `{amount}`. */
    readonly givenBack: string;
  };
  readonly amount: {
    readonly title: string;
    /** `{amount}`. */
    readonly nowMonth: string;
    readonly nowYear: string;
    /** `{date}`. */
    readonly first: string;
    readonly newAmount: string;
    readonly next: string;
    readonly confirmTitle: string;
    /** `{date}`, `{amount}`, `{before}`. */
    readonly confirmMonth: string;
    readonly confirmYear: string;
    readonly confirm: string;
    readonly same: string;
    /** `{date}`, `{amount}`. */
    readonly doneMonth: string;
    readonly doneYear: string;
  };
  readonly pause: {
    readonly title: string;
    readonly intro: string;
    readonly for1: string;
    readonly for3: string;
    readonly for6: string;
    /** Of an annual gift. */
    readonly forYear: string;
    /** `{amount}`, `{date}`. */
    readonly until: string;
    /** `{date}`. */
    readonly done: string;
    /** `{amount}`, `{date}`. */
    readonly resumeText: string;
    /** `{date}`. */
    readonly resumed: string;
  };
  readonly end: {
    readonly title: string;
    /** `{date}`. */
    readonly until: string;
    readonly now: string;
    readonly button: string;
    readonly keep: string;
    /** `{date}`. */
    readonly done: string;
    readonly doneNow: string;
    /** `{amount}`, `{date}`. */
    readonly undoText: string;
    /** `{date}`. */
    readonly undone: string;
  };
  readonly problem: Readonly<Record<"stripeDown" | "unsure" | "refused" | "notYours" | "notNow", string>>;
}
