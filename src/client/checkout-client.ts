import type { GoalStatus } from "../core/campaign/goal-status.ts";
import type { CheckoutRequest, CheckoutSession, CheckoutStatus } from "../core/checkout/checkout.ts";

export interface NewsletterRequest {
  readonly email: string;
  /** Its id. */
  readonly newsletter: string;
  /** What the reader agreed to, word for word. */
  readonly consent: string;
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
  status(sessionId: string, signal?: AbortSignal): Promise<CheckoutStatus>;
}
