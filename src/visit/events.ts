import type { SuppressedReason } from "../core/campaign/judge.ts";
import type { EndpointErrorCode } from "../core/checkout/endpoint-error.ts";
import type { Interval } from "../core/money/interval.ts";

/** What an appeal is about, in every event that concerns one. */
export interface AppealSource {
  readonly campaign: string;
  readonly variant: string;
  readonly placement: string;
}

export interface AppealChoiceDetail extends AppealSource {
  readonly interval: Interval;
  /** Integer, minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
}

export type AppealSuppressedReason =
  | SuppressedReason
  | "config-unavailable"
  | "no-endpoint"
  | "no-script"
  | "no-place"
  | "several-articles"
  | "appeal-elsewhere-on-page"
  | "checkout-unconfirmed";
export type AppealErrorCode = EndpointErrorCode | "config-unavailable" | "unexpected";

/** The details of every event, by its name. All bubble and are composed. */
export interface AppealEventDetails {
  /** The appeal is visible on the page. */
  "appeal-shown": AppealSource;
  /** The reader closed it without an answer. */
  "appeal-dismissed": AppealSource;
  /** The reader put it off: `until` in milliseconds since 1970, `null` for "Not this time". */
  "appeal-snoozed": AppealSource & { readonly until: number | null };
  /** Another interval or a valid amount was chosen. */
  "appeal-choice": AppealChoiceDetail;
  /** Continue was pressed; `preventDefault()` keeps the widget from going to the endpoint. */
  "appeal-contribute-request": AppealChoiceDetail & { readonly attemptId: string };
  /** The endpoint has confirmed the reader's contribution. */
  "appeal-contributed": {
    readonly interval: Interval;
    readonly amount: number;
    readonly currency: string;
    readonly status: "paid" | "processing";
    /** A JWT that says that somebody gives and until when: for the publisher's own server, which can check it. */
    readonly supporterToken?: string | undefined;
  };
  /** Nothing is shown, and why. */
  "appeal-suppressed": { readonly reason: AppealSuppressedReason };
  /** Something failed; the page is left alone. */
  "appeal-error": { readonly code: AppealErrorCode; readonly error?: unknown };
}

export type AppealEventName = keyof AppealEventDetails;

/** Tells the page; false where a listener prevented what was to follow. */
export type EmitAppealEvent = <Name extends AppealEventName>(
  name: Name,
  detail: AppealEventDetails[Name],
  options?: { readonly cancelable: boolean },
) => boolean;
