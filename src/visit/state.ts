import type { Campaign, Variant } from "../core/campaign/config-schema.ts";
import type { Choice } from "../core/checkout/choice.ts";
import type { GiftTrouble } from "../core/checkout/checkout.ts";
import type { EndpointErrorCode } from "../core/checkout/endpoint-error.ts";
import type { GoalStatus } from "../core/campaign/goal-status.ts";
import type { Later, ReaderMemory } from "../core/reader/reader-memory.ts";
import type { Interval } from "../core/money/interval.ts";
import type { BeforeLater, SnoozeOption } from "../core/reader/snooze.ts";
import type { AppealSource, AppealSuppressedReason } from "./events.ts";

/**
 * All that a reader can see, as plain data: the views draw it and hold nothing of their own, so that a test, a
 * preview or a publisher's studio shows any of it by making one of these.
 */
export type AppealState = Silent | Asking | Checking | Unconfirmed | Processing | Failed | Thanks | Snoozed;

/** Nothing. Without a reason as long as it is not decided. */
export interface Silent {
  readonly kind: "silent";
  readonly reason?: AppealSuppressedReason;
  /** The ask that went when the reader spoke on another page: it stands here again if they take that back there. */
  readonly withdrawn?: Asking;
}

/** The ask as it stands in front of the reader. */
export interface Asking {
  readonly kind: "asking";
  readonly campaign: Campaign;
  readonly variant: Variant;
  readonly choice: Choice;
  /** What was chosen when the ask opened: the rest of `choice` is the reader's own. */
  readonly opened: Choice;
  /** BCP 47, as the page says it: what the reader's own amount is written in. */
  readonly language: string;
  /** What "today" is in the line before Continue: milliseconds since 1970. */
  readonly now: number;
  readonly step: AskingStep;
  /** Whether to say what is wrong with the amount. */
  readonly complains: boolean;
  /** Why the reader meets the ask again. */
  readonly notice?: AskingNotice | undefined;
  /** Why the last press did nothing. */
  readonly problem?: AskingProblem | undefined;
  readonly attempt?: Attempt | undefined;
  /** A header or banner that stands as a bar of one line. */
  readonly isFolded?: boolean | undefined;
  /** Whether the reader adds what Stripe takes. */
  readonly coversFees?: boolean | undefined;
  /** How far the campaign's goal is. */
  readonly goal?: GoalStatus | undefined;
  /** What the device remembers, for a reader who asked why they are asked. */
  readonly remembered?: ReaderMemory | undefined;
  /** How the newsletter took the reader's address. */
  readonly newsletter?: NewsletterState | undefined;
  /** Shown on the publisher's wish: nothing is paid and nothing is remembered. */
  readonly isPreview?: boolean | undefined;
}

export type NewsletterState = "sending" | "done" | "refused";

/**
 * - `reminded`: they asked to be reminded, and their day has come
 * - `cancelled`, `expired`: they left for Stripe's page and have come back without paying
 * - `supporter`: they give, and have opened a page that is there for giving
 */
export type AskingNotice = "cancelled" | "expired" | "supporter" | "reminded";

/**
 * - `choosing`: interval and amount
 * - `continue-heard`, `later-heard`: Continue or "Remind me later" was pressed before what answers it had been loaded
 * - `choosing-later`: "Remind me later" is open
 * - `putting-off`: the device is writing down until when
 * - `nudging`: they gave once, and are asked whether they would rather give each month
 * - `explaining`: "Why am I seeing this?"
 * - `continuing`: a checkout is being opened; what is chosen is on its way
 */
export type AskingStep =
  | "choosing"
  | "continue-heard"
  | "later-heard"
  | "choosing-later"
  | "putting-off"
  | "nudging"
  | "explaining"
  | "continuing";

/**
 * `unreachable`: what answers the reader could not be loaded. `open-elsewhere`: a checkout is open in another tab, and
 * whoever pays in both gives twice. `refused-amount`: it is the amount that will never be taken. The rest is the endpoint's word on Continue.
 */
export type AskingProblem =
  "unreachable" | "open-elsewhere" | "refused-amount" | Extract<EndpointErrorCode, "offline" | "busy" | "refused">;

/** One intent to pay: as long as the choice is the same, so is the id, and a retry never pays twice. */
export interface Attempt {
  /** See `attemptKey`. */
  readonly key: string;
  /** UUID. */
  readonly id: string;
}

/** Back from Stripe's page: the endpoint is being asked. */
export interface Checking {
  readonly kind: "checking";
}

interface Outcome {
  /** Whether the reader has just come back from Stripe's page, rather than to read. */
  readonly isReturn?: boolean | undefined;
}

/** The endpoint could not be asked: the reader may have paid. */
export interface Unconfirmed extends Outcome {
  readonly kind: "unconfirmed";
}

/** Stripe has taken it and the bank has yet to settle it. */
export interface Processing extends Outcome {
  readonly kind: "processing";
  readonly gift: Gift;
}

/** The bank did not pay what the reader was thanked for in advance; or will not, of a gift that goes on. */
export interface Failed extends Outcome {
  readonly kind: "failed";
  readonly gift: Gift;
  /** Of a gift that goes on, and is to be mended rather than made anew. */
  readonly trouble?: Trouble | undefined;
  /** What they may choose again from, if there is an ask for them. */
  readonly asking?: Asking | undefined;
}

/** `ended`: Stripe has given up collecting it. */
export type Trouble = GiftTrouble | "ended";

/** For a gift that the endpoint has just confirmed, or for one that was recognised on another device than gave it. */
export type Thanks = Thanked | Recognised;

interface Thanking extends Outcome {
  readonly kind: "thanks";
  readonly newsletter?: NewsletterState | undefined;
}

export interface Thanked extends Thanking {
  readonly gift: Gift;
}

export interface Recognised extends Thanking {
  readonly gift?: undefined;
  /** Until when this device knows: milliseconds since 1970. */
  readonly until: number;
  readonly now: number;
  /** Whether the device will still know when they come again. */
  readonly retention: "kept" | "visit";
}

export interface Gift {
  readonly sessionId: string;
  readonly interval: Interval;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  /** Signed by the endpoint, for the publisher's own server. */
  readonly supporterToken?: string | undefined;
}

/** The reader said when to ask again. */
export interface Snoozed {
  readonly kind: "snoozed";
  readonly option: SnoozeOption;
  /** Until when nobody asks: milliseconds since 1970. */
  readonly until: number;
  /** When they said so. */
  readonly now: number;
  /** Whether the device will still know when they come again. */
  readonly retention: "kept" | "visit";
  /** What Undo brings back: the ask, and what the device remembered before. */
  readonly asking: Asking;
  readonly before: BeforeLater;
  /** What they had chosen, for a reminder to bring back. */
  readonly choice?: Pick<Later, "interval" | "amount" | "currency"> | undefined;
  /** Address of a file for the reader's own calendar, where there is a day to remind them on. */
  readonly calendar?: string | undefined;
  /** The form for an e-mail address: of a reminder, or of a gift to be recognised. Closed where there is none. */
  readonly letter?: Letter | undefined;
}

export interface Letter {
  readonly step: "writing" | "sending" | "sent";
  readonly problem?: LetterProblem | undefined;
}

/** `address`: it is none, or none that the endpoint takes. The rest is the endpoint's word. */
export type LetterProblem = "address" | Extract<EndpointErrorCode, "offline" | "busy" | "refused">;

/** While these last, what was chosen is on its way: nothing else may stand there than what will be paid. */
const settled: readonly AskingStep[] = ["continue-heard", "continuing", "putting-off"];

export function isSettled({ step }: Pick<Asking, "step">): boolean {
  return settled.includes(step);
}

export function sourceOf({ campaign, variant }: Pick<Asking, "campaign" | "variant">): AppealSource {
  return { campaign: campaign.id, variant: variant.id, placement: campaign.placement };
}
