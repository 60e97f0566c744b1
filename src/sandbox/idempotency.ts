import type { Reply } from "./reply.ts";
import { StripeError } from "./stripe-error.ts";

interface Remembered {
  /** Method, path and parameters of the first request. */
  request: string;
  requestId: string;
  reply: Reply | undefined;
  expiresAtMs: number;
}

/** "Keys are removed from the system automatically after they're at least 24 hours old." */
const keptForMs = 24 * 60 * 60 * 1000;

/** https://docs.stripe.com/api/idempotent_requests */
export class IdempotencyKeys {
  readonly #nowMs: () => number;
  readonly #keys = new Map<string, Remembered>();

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** The first answer, to be given again; undefined when the request is the key's first and shall be carried out. */
  begin(key: string, request: string, requestId: string): Reply | undefined {
    if (key.length > 255) {
      throw new StripeError(400, "Idempotency keys may be at most 255 characters long.", { type: "idempotency_error" });
    }
    const known = this.#keys.get(key);
    if (known === undefined || known.expiresAtMs <= this.#nowMs()) {
      this.#keys.set(key, { request, requestId, reply: undefined, expiresAtMs: this.#nowMs() + keptForMs });
      return undefined;
    }
    if (known.request !== request) {
      throw new StripeError(
        400,
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
        { type: "idempotency_error" },
      );
    }
    if (known.reply === undefined) {
      throw new StripeError(
        409,
        `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
        { type: "idempotency_error", code: "idempotency_key_in_use" },
      );
    }
    const headers = { ...known.reply.headers, "idempotent-replayed": "true", "original-request": known.requestId };
    return { ...known.reply, headers };
  }

  /** Keeps the answer, a failure's too. */
  finish(key: string, reply: Reply): void {
    const known = this.#keys.get(key);
    if (known !== undefined) known.reply = reply;
  }

  /** Nothing was carried out, so nothing is kept: the key is free again. */
  forget(key: string): void {
    this.#keys.delete(key);
  }

  clear(): void {
    this.#keys.clear();
  }
}
