/**
 * Why the endpoint could not do it:
 * - `offline`: no answer at all, or none in time; trying again may help
 * - `busy`: it asked to wait (429), or Stripe or the store is out (5xx)
 * - `refused`: it will never take this request (4xx); `field` names what it refused
 * - `attempt-used`: this `attemptId` stands for a checkout that is over; a new one will do
 * - `bad-answer`: it answered with something that the contract does not allow
 */
export const endpointErrorCodes = ["offline", "busy", "refused", "attempt-used", "bad-answer"] as const;
export type EndpointErrorCode = (typeof endpointErrorCodes)[number];

/** What talking to the endpoint rejects with. */
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

/** The code of an endpoint's error, `undefined` for anything else: a fault of our own, not to be hidden. */
export function endpointErrorCode(error: unknown): EndpointErrorCode | undefined {
  return error instanceof EndpointError ? error.code : undefined;
}
