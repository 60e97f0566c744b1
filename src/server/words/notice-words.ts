/**
 * What a giver is told of a gift that goes on, by mail. `{amount}` is as it is written, `{date}` a day; `{publication}`
 * may stand anywhere.
 */
export interface NoticeWords {
  /** Before a yearly charge. */
  readonly renewal: { readonly subject: string; readonly goesOn: string; readonly next: string; readonly why: string };
  /** Of a monthly gift, once in a while. */
  readonly reminder: { readonly subject: string; readonly goesOn: string; readonly next: string; readonly why: string };
  /** The card can't be charged on that day any more. */
  readonly cardEnds: string;
  readonly howToChange: string;
  /** Where there is no page for it: `{contact}`. */
  readonly howByContact: string;
  /** A button. */
  readonly seeGift: string;
  /** By what the publisher is. */
  readonly tax: { readonly company: string; readonly nonprofit: string };
  /** After the giver has changed something. */
  readonly changed: {
    readonly subject: string;
    readonly amountMonth: string;
    readonly amountYear: string;
    readonly firstCharge: string;
    readonly pausedSubject: string;
    readonly pausedUntil: string;
    readonly paused: string;
    readonly goesOnSubject: string;
    readonly goesOn: string;
    readonly endedSubject: string;
    readonly ended: string;
    readonly endsOn: string;
    readonly undo: string;
    readonly thanks: string;
    readonly why: string;
  };
  /** A charge that was refused. */
  readonly failed: {
    readonly subject: string;
    readonly notCharged: string;
    readonly triesAgain: string;
    readonly noMore: string;
    readonly ended: string;
    readonly newCard: string;
    readonly giveAgain: string;
    readonly why: string;
  };
  /** A debit that the bank did not pay, days after it was given. */
  readonly debitFailed: {
    readonly subject: string;
    readonly bounced: string;
    readonly nothingMore: string;
    readonly another: string;
    readonly why: string;
  };
}
