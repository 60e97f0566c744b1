import type { Sandbox } from "../../../src/sandbox/index.ts";

const DAY_SECONDS = 86_400;

/** Answer of `GET /ledger`. */
export interface Ledger {
  readonly money: Readonly<
    Record<
      string,
      { readonly gross: number; readonly refunded: number; readonly disputed: number; readonly net: number }
    >
  >;
  readonly contributions: number;
  readonly activeSupporters: number;
  readonly onceSupporters: number;
}

/** As the sandbox decodes the form: lists by their index. */
interface SentSession {
  readonly mode: string;
  readonly locale: string;
  readonly line_items: {
    readonly 0: {
      readonly price_data: {
        readonly currency: string;
        readonly unit_amount: string;
        readonly recurring?: { readonly interval: string };
      };
    };
  };
}

/** What the stand-in for Stripe has seen, and its clock. */
export class Till {
  readonly #sandbox: Sandbox;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** Checkout Sessions made so far; a replayed answer makes none. */
  get sessionsMade(): number {
    return this.#requests("/v1/checkout/sessions").filter(({ status, replayed }) => status === 200 && replayed !== true)
      .length;
  }

  /** What the endpoint sent to make the newest session, as it was written in the form: all text. */
  get lastOrder(): { mode: string; locale: string; currency: string; amount: string; interval?: string } {
    const sent = this.#requests("/v1/checkout/sessions").at(-1)?.["params"] as SentSession | undefined;
    if (sent === undefined) throw new Error("no session was asked for yet");
    const { mode, locale, line_items } = sent;
    const { currency, unit_amount, recurring } = line_items[0].price_data;
    return {
      mode,
      locale,
      currency,
      amount: unit_amount,
      ...(recurring === undefined ? {} : { interval: recurring.interval }),
    };
  }

  /** Types of the events that the endpoint has taken. */
  get eventsDelivered(): string[] {
    return this.#sandbox.journal
      .of("delivery")
      .filter(({ status }) => status === 200)
      .map(({ type }) => String(type));
  }

  /** What was due in between has happened, and the endpoint has been told, when this resolves. */
  passDays(days: number): Promise<void> {
    return this.#sandbox.advance(days * DAY_SECONDS);
  }

  /** Somebody tries stolen cards on the publisher's page, and Stripe tells of each. */
  async declinesCards(times: number): Promise<void> {
    for (let each = 0; each < times; each++) {
      const object = { id: `ch_stolen${each}`, object: "charge", metadata: { app: "support-appeal-demo" } };
      const answer = await fetch(`${this.#sandbox.url}/_sandbox/events`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ type: "charge.failed", object }),
      });
      if (!answer.ok) throw new Error(`the sandbox answered ${answer.status}: ${await answer.text()}`);
    }
  }

  /** Stripe itself is out: whatever is sent to this path gets that status, until it recovers. */
  fails(path: string, status: number): void {
    this.#sandbox.faults.add(`POST ${path}`, { status }, 1000);
  }

  recovers(): void {
    this.#sandbox.faults.clear();
  }

  #requests(path: string) {
    return this.#sandbox.journal.of("request").filter((entry) => entry["method"] === "POST" && entry["path"] === path);
  }
}
