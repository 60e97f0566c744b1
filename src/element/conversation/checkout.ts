import type { CheckoutClient } from "../../client/checkout-client.ts";
import { endpointErrorCode, type EndpointErrorCode } from "../../core/checkout/endpoint-error.ts";
import type { CheckoutRequest } from "../../core/checkout/checkout.ts";
import { withPending } from "../../core/reader/memory-changes.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";

export interface CheckoutParts {
  readonly client: CheckoutClient;
  readonly store: ReaderStore;
  readonly now: () => number;
  readonly navigate: (address: string) => void;
}

/** What the reader is told when Continue failed. */
export type CheckoutProblem = "offline" | "busy" | "refused";

/**
 * Continue: one `POST /checkout` at a time, then off to Stripe. Busy from the press until the page is left,
 * and free again when the reader comes Back to it, also out of the back/forward cache.
 */
export class Checkout {
  busy = false;
  problem: CheckoutProblem | undefined;
  readonly #onChange: () => void;
  #attempt: { readonly choice: string; readonly id: string } | undefined;

  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#set(false, undefined);
  };

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    addEventListener("pageshow", this.#onPageShow);
  }

  end(): void {
    removeEventListener("pageshow", this.#onPageShow);
  }

  /** The same choice keeps its attempt, so that a retry or a Back never pays twice; another choice gets its own. */
  attemptFor(choice: string): string {
    if (this.#attempt?.choice !== choice) this.#attempt = { choice, id: crypto.randomUUID() };
    return this.#attempt.id;
  }

  /** Takes up the attempt that this device left for checkout with. */
  resume(choice: string, attemptId: string): void {
    this.#attempt = { choice, id: attemptId };
  }

  clearProblem(): void {
    if (this.problem !== undefined) this.#set(this.busy, undefined);
  }

  /** Resolves when the reader is on their way, or with what failed. Never rejects for what the endpoint does. */
  async start(request: CheckoutRequest, choice: string, parts: CheckoutParts): Promise<EndpointErrorCode | undefined> {
    if (this.busy) return undefined;
    this.#set(true, undefined);
    try {
      const { session, attemptId } = await this.#create(request, choice, parts.client);
      const { interval, amount, currency } = request;
      await parts.store.update((reader) =>
        withPending(reader, {
          sessionId: session.id,
          attemptId,
          state: "open",
          interval,
          amount,
          currency,
          since: parts.now(),
        }),
      );
      parts.navigate(session.url);
      return undefined;
    } catch (error) {
      const code = endpointErrorCode(error);
      if (code === undefined) {
        this.#set(false, "busy");
        throw error;
      }
      this.#set(false, code === "offline" || code === "refused" ? code : "busy");
      return code;
    }
  }

  /** An attempt that Stripe knows under another choice, or that has expired, is begun anew, once. */
  async #create(request: CheckoutRequest, choice: string, client: CheckoutClient) {
    const attemptId = this.attemptFor(choice);
    try {
      return { session: await client.create({ ...request, attemptId }), attemptId };
    } catch (error) {
      if (endpointErrorCode(error) !== "attempt-used") throw error;
      this.#attempt = undefined;
      const fresh = this.attemptFor(choice);
      return { session: await client.create({ ...request, attemptId: fresh }), attemptId: fresh };
    }
  }

  #set(busy: boolean, problem: CheckoutProblem | undefined): void {
    this.busy = busy;
    this.problem = problem;
    this.#onChange();
  }
}
