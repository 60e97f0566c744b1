import { httpCheckoutClient } from "../../../src/client/http-checkout-client.ts";
import type { CheckoutClient } from "../../../src/client/checkout-client.ts";

export interface SeenRequest {
  readonly method: string;
  readonly address: string;
  /** What was sent as JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

type Answer = () => Promise<Response>;

/** The publisher's endpoint: the real client, in front of answers that a test lays down. The last one stays. */
export class AnEndpoint {
  readonly requests: SeenRequest[] = [];
  readonly #answers: Answer[] = [];
  #lastUsed = false;

  /** Answers the next request, and those after it that nothing else is laid down for. */
  answers(status: number, body: unknown): this {
    return this.#next(() =>
      Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), { status })),
    );
  }

  opensCheckout(url = "https://checkout.stripe.com/c/pay/cs_new", id = "cs_new"): this {
    return this.answers(200, { id, url });
  }

  isUnreachable(): this {
    return this.#next(() => Promise.reject(new TypeError("Failed to fetch")));
  }

  /** Answers only when `release` is called. */
  isSlow(status: number, body: unknown): { readonly release: () => void } {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.#next(() => released.then(() => new Response(JSON.stringify(body), { status })));
    return { release: () => release() };
  }

  readonly connect = (endpoint: string, checkoutDomain?: string): CheckoutClient =>
    httpCheckoutClient({ endpoint, checkoutDomain, fetch: this.#fetch });

  #next(answer: Answer): this {
    if (this.#lastUsed) this.#answers.length = 0;
    this.#lastUsed = false;
    this.#answers.push(answer);
    return this;
  }

  readonly #fetch: typeof fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : {};
    this.requests.push({ method: init?.method ?? "GET", address, body: { ...(body as object) } });
    const [next] = this.#answers;
    if (next === undefined) return Promise.reject(new Error(`nobody expected a request to ${address}`));
    if (this.#answers.length > 1) this.#answers.shift();
    else this.#lastUsed = true;
    return next();
  };
}

export function anEndpoint(): AnEndpoint {
  return new AnEndpoint();
}
