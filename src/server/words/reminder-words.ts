/**
 * Reminders: what is asked, told and mailed. `{date}` is a day, `{gift}` one of the three `gift…` texts.
 */
export interface ReminderWords {
  /** A choice, `{amount}` with its currency. */
  readonly giftOnce: string;
  readonly giftMonth: string;
  readonly giftYear: string;
  readonly giveNow: string;
  readonly questions: string;

  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly confirmGift: string;
  readonly confirmErased: string;
  readonly confirmButton: string;
  /** A link beside the button. */
  readonly noThanks: string;

  readonly confirmedTitle: string;
  readonly confirmedText: string;
  /** Its day has come already. */
  readonly onItsWay: string;
  readonly callOff: string;

  readonly stopTitle: string;
  readonly stopText: string;
  readonly stopButton: string;
  readonly stoppedTitle: string;
  readonly stoppedText: string;

  readonly goneTitle: string;
  readonly goneText: string;
  readonly dayOverTitle: string;
  readonly dayOverText: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly laterTitle: string;
  readonly laterText: string;
  readonly tryAgain: string;

  readonly confirmMail: MailTexts & { readonly gift: string; readonly unconfirmed: string };
  readonly mail: MailTexts & { readonly gift: string; readonly erased: string };
  /** In the reader's own calendar. */
  readonly calendar: { readonly title: string; readonly text: string; readonly gift: string };
}

interface MailTexts {
  readonly subject: string;
  readonly text: string;
  readonly button: string;
  /** Why it came. */
  readonly footer: string;
  /** A link. */
  readonly callOff: string;
}
