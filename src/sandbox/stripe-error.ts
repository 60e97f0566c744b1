export type ErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | "rate_limit_error";

export interface ErrorDetails {
  code?: string | undefined;
  /** The request's field at fault, in bracket notation: `line_items[0][price_data][currency]`. */
  param?: string | undefined;
  type?: ErrorType | undefined;
  headers?: Record<string, string> | undefined;
}

/** A refusal in Stripe's shape; thrown anywhere below a request, it becomes the answer. */
export class StripeError extends Error {
  readonly status: number;
  readonly details: ErrorDetails;

  constructor(status: number, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = "StripeError";
    this.status = status;
    this.details = details;
  }

  toBody(requestId: string): string {
    const { code, param, type = "invalid_request_error" } = this.details;
    const error = {
      code,
      doc_url: code === undefined ? undefined : `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}`,
      message: this.message,
      param,
      request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
      type,
    };
    return JSON.stringify({ error }, null, 2);
  }
}

export function badParameter(message: string, param: string, code?: string): StripeError {
  return new StripeError(400, message, { param, code });
}

export function missingParameter(param: string): StripeError {
  return badParameter(`Missing required param: ${param}.`, param, "parameter_missing");
}
