import type { CheckoutRequest, CheckoutSession, CheckoutStatus } from "../core/checkout/checkout.ts";

/** Talks to the publisher's endpoint. Every method rejects with an `EndpointError` and nothing else. */
export interface CheckoutClient {
  create(request: CheckoutRequest, signal?: AbortSignal): Promise<CheckoutSession>;
  /** The country that the publisher's own network says the reader is in; undefined where it says none. */
  country(): Promise<string | undefined>;
  status(sessionId: string, signal?: AbortSignal): Promise<CheckoutStatus>;
}
