import type { CheckoutRequest, CheckoutSession, CheckoutStatus } from "../core/checkout/checkout.ts";

/** Talks to the publisher's endpoint. Every method rejects with an `EndpointError` and nothing else. */
export interface CheckoutClient {
  create(request: CheckoutRequest, signal?: AbortSignal): Promise<CheckoutSession>;
  status(sessionId: string, signal?: AbortSignal): Promise<CheckoutStatus>;
}
