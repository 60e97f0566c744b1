import type { GoalStatus } from "../core/campaign/goal-status.ts";
import type { Interval } from "../core/money/interval.ts";
import type { CheckoutRequest, CheckoutSession, CheckoutStatus } from "../core/checkout/checkout.ts";

export interface NewsletterRequest {
  readonly email: string;
  /** Its id. */
  readonly newsletter: string;
  /** What the reader agreed to, word for word. */
  readonly consent: string;
  readonly locale?: string;
}

/** A link by e-mail, if the endpoint knows a gift from that address; it answers the same if it does not. */
export interface LinkRequest {
  readonly email: string;
  readonly purpose: "manage" | "recognise";
  /** The page that the reader comes back to, recognised. */
  readonly returnUrl?: string;
  readonly locale?: string;
}

/** A reminder by e-mail, which comes once its address is confirmed. */
export interface ReminderRequest {
  readonly email: string;
  /** The day, in the reader's own calendar: `2026-12-24`. */
  readonly on: string;
  /** What the reader agreed to, word for word. */
  readonly consent: string;
  readonly campaign?: string;
  /** What its link brings back. */
  readonly choice?: { readonly interval: Interval; readonly amount: number; readonly currency: string };
  readonly locale?: string;
}

/** Talks to the publisher's endpoint. Every method rejects with an `EndpointError` and nothing else. */
export interface CheckoutClient {
  create(request: CheckoutRequest, signal?: AbortSignal): Promise<CheckoutSession>;
  /** The country that the publisher's own network says the reader is in; undefined where it says none. */
  country(): Promise<string | undefined>;
  /** How far a goal is; `url` for one that the publisher keeps elsewhere. */
  goal(id: string, url?: string): Promise<GoalStatus>;
  /** Resolves when the endpoint has the address. */
  subscribe(request: NewsletterRequest): Promise<void>;
  /** Resolves when the endpoint has it, whoever's address it is. */
  askForLink(request: LinkRequest): Promise<void>;
  /** Resolves when the endpoint has it: the first letter asks whether the address is theirs. */
  remind(request: ReminderRequest): Promise<void>;
  status(sessionId: string, signal?: AbortSignal): Promise<CheckoutStatus>;
}
