import type { ChargePlan } from "../../core/money/charge-plan.ts";
import type { AskingProblem, LetterProblem } from "../../visit/state.ts";
import type { Locale } from "../../core/locale.ts";
import type { WrittenAmounts } from "./written-amounts.ts";

/**
 * Everything the widget says in one language. Plain data, so that it can be loaded as JSON under an integrity
 * hash. `{name}` is filled in; every text is plain text.
 */
export interface Messages {
  readonly dir: "ltr" | "rtl";
  readonly amounts: readonly WrittenAmounts[];
  readonly early: EarlyMessages;
  readonly late: LateMessages;
}

/** What is loaded before the appeal is visible. */
export interface FirstMessages extends Pick<Messages, "dir" | "amounts"> {
  readonly locale: Locale;
  readonly early: EarlyMessages;
}

/** What stands in the appeal when it becomes visible. */
export interface EarlyMessages {
  readonly heading: string;
  readonly body: readonly string[];
  readonly howOften: string;
  readonly once: string;
  readonly month: string;
  readonly year: string;
  /** `{amount}`: the smallest suggestion of that interval. */
  readonly from: string;
  readonly howMuch: string;
  readonly otherAmount: string;
  /** What will happen, before Continue: `{amount}`. */
  readonly willHappenOnce: string;
  /** A press was heard whose answer is still being loaded. */
  readonly oneMoment: string;
  /** Where the money changes hands. */
  readonly atStripe: string;
  readonly accepted: string;
  readonly continue: string;
  readonly notReady: string;
  readonly remindLater: string;
  /** What answers the reader could not be loaded. */
  readonly unreachable: string;
  /** Used where the publisher's name is not known. */
  readonly thisPublication: string;
}

/** What is said from then on. */
export interface LateMessages {
  /** What will happen, by `ChargePlan`: `{amount}`, `{day}` (ordinal), `{date}` and `{leapDate}` (day and month). */
  readonly willHappen: Readonly<Record<Exclude<ChargePlan["kind"], "once">, string>>;
  /** Only where there is a way to: `publication.manage`, or somebody to write to. */
  readonly cancelAnyTime: string;
  /** Day of the month by ordinal plural category, `{n}`. */
  readonly ordinal: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  /** The first day of a month inside a date, where others are plain numbers. */
  readonly firstOfMonth: string;
  readonly privacy: string;
  /** `{contact}`: whom the publisher named. */
  readonly questions: string;
  /** Label of the text field; `{currency}` as `Intl.DisplayNames` writes it. */
  readonly amountField: string;
  readonly continuing: string;
  readonly whenToRemind: string;
  readonly tomorrow: string;
  readonly week: string;
  readonly monthLater: string;
  readonly campaign: string;
  readonly alreadyGive: string;
  readonly back: string;
  /** `{date}`. */
  readonly snoozed: string;
  readonly snoozedVisit: string;
  /** `{date}`: "Not this time" and "I already give", said back. */
  readonly declined: string;
  readonly alreadyGives: string;
  readonly undo: string;
  /** `{example}`: an amount as this locale writes it. */
  readonly amountProblem: {
    readonly empty: string;
    readonly "not-a-number": string;
    /** `{currency}`: its own name, in the plural. */
    readonly "too-precise": string;
    /** The same in a currency that is not divided. */
    readonly "not-whole": string;
    /** `{limit}`. */
    readonly "too-small": string;
    readonly "too-large": string;
  };
  /** `slowed-down` and `too-many` are for the page without JavaScript. */
  readonly checkoutProblem: Readonly<
    Record<Exclude<AskingProblem, "unreachable"> | "slowed-down" | "too-many", string>
  >;
  readonly cancelled: string;
  readonly expired: string;
  readonly checking: string;
  readonly checkAgain: string;
  readonly unconfirmed: string;
  readonly thanks: string;
  /** `{amount}`, `{publication}`. */
  readonly thanksOnce: string;
  readonly thanksMonth: string;
  readonly thanksYear: string;
  /** Beside the thanks, where the publisher is a company: `{publication}`. */
  readonly notDeductible: string;
  readonly processing: string;
  /** `{amount}`. */
  readonly processingOnce: string;
  readonly processingMonth: string;
  readonly processingYear: string;
  readonly failed: string;
  /** `{amount}`. */
  readonly failedDetail: string;
  readonly giveAgain: string;
  /** To one who gives, on a page that is there for giving. */
  readonly supporter: string;
  readonly manage: string;
  /** `{contact}`. */
  readonly manageByContact: string;
  /** Name of a button that is drawn as a cross. */
  readonly close: string;
  /** Name of a button that folds a bar to one line. */
  readonly fold: string;
  /** Above the ask, where the article fades. */
  readonly wall: string;
  readonly wallStrict: string;
  readonly confirmGiving: string;
  readonly yesIGive: string;
  /** Label of a date field. */
  readonly ownDay: string;
  readonly ownDayButton: string;
  readonly onThisDevice: string;
  /** Their day has come. */
  readonly reminded: string;
  /** `{fee}`, `{amount}`. */
  readonly coverFees: string;
  /** `{amount}`. */
  readonly nudge: string;
  readonly nudgeYes: string;
  readonly nudgeNo: string;
  /** Label. */
  readonly currency: string;
  /** `{reached}`, `{target}`: amounts here, numbers in the others. */
  readonly goalAmount: string;
  readonly goalContributions: string;
  readonly goalSupporters: string;
  /** Opens the explanation. */
  readonly why: string;
  readonly whyAsked: string;
  /** `{count}`, `{days}`, `{limit}`. */
  readonly whySeen: string;
  /** `{count}`. */
  readonly whyArticles: string;
  readonly whyPage: string;
  readonly whyShare: string;
  /** Heading of a list. */
  readonly remembers: string;
  readonly remembersNothing: string;
  /** `{count}`. */
  readonly remembersSeen: string;
  /** `{count}`. */
  readonly remembersArticles: string;
  /** `{date}`. */
  readonly remembersUntil: string;
  /** `{amount}`. */
  readonly remembersChoice: string;
  /** `{date}`. */
  readonly remembersGift: string;
  /** Label of a switch. */
  readonly objects: string;
  readonly forget: string;
  readonly forgotten: string;
  /** Heading. */
  readonly newsletter: string;
  /** The same, to one who has given. */
  readonly newsletterAfter: string;
  /** Label. */
  readonly newsletterEmail: string;
  readonly newsletterSend: string;
  readonly newsletterDone: string;
  readonly newsletterRefused: string;
  readonly share: string;
  /** Opens a form for an address, after "Remind me later". */
  readonly remindByMail: string;
  /** What the reader agrees to, word for word: `{publication}`, `{date}`. */
  readonly remindConsent: string;
  readonly remindSend: string;
  readonly remindSent: string;
  /** A link to a file for the reader's own calendar. */
  readonly addToCalendar: string;
  /** Opens a form for an address, after "I already give". */
  readonly recogniseMe: string;
  readonly recogniseHow: string;
  readonly recogniseSend: string;
  /** The same whether we know a gift or not. */
  readonly recogniseSent: string;
  readonly anotherAddress: string;
  /** `{example}`: an address. */
  readonly letterProblem: Readonly<Record<LetterProblem, string>>;
  /** `{date}`. */
  readonly recognised: string;
  /** Headings and texts of what is wrong with a gift that goes on: `{publication}`. */
  readonly renewalFailed: string;
  readonly renewalFailedDetail: string;
  readonly cardExpires: string;
  readonly cardExpiresDetail: string;
  readonly giftEnded: string;
  readonly giftEndedDetail: string;
  /** A link to where it is mended. */
  readonly mend: string;
  /** Puts that off. */
  readonly notNow: string;
  /** Above every ask of a preview. */
  readonly preview: string;
}
