import type { CheckoutRequest, CheckoutSession, CheckoutStatus } from "../core/checkout/checkout.ts";

/** Talks to the publisher's endpoint. Every method rejects with an {@link EndpointError} and nothing else. */
export interface CheckoutClient {
  create(request: CheckoutRequest, signal?: AbortSignal): Promise<CheckoutSession>;
  status(sessionId: string, signal?: AbortSignal): Promise<CheckoutStatus>;
}

/**
 * Why the endpoint could not do it:
 * - `offline`: no answer at all, or none in time; trying again may help
 * - `busy`: it asked to wait (429), or Stripe or the store is out (5xx)
 * - `refused`: it will never take this request (4xx); `field` names what it refused
 * - `attempt-used`: this `attemptId` stands for another choice; a new one will do
 * - `bad-answer`: it answered with something that the contract does not allow
 */
export type EndpointErrorCode = "offline" | "busy" | "refused" | "attempt-used" | "bad-answer";

export class EndpointError extends Error {
  override readonly name = "EndpointError";
  readonly code: EndpointErrorCode;
  readonly field: string | undefined;

  constructor(code: EndpointErrorCode, message: string, options: { cause?: unknown; field?: string | undefined } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.field = options.field;
  }
}
