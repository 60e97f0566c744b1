import Stripe from "stripe";
import type { Sandbox } from "../../../src/sandbox/index.ts";

/** The mark of the publisher whose income is judged. */
export const SITE_ID = "support-appeal";
export const SECRET_KEY = "sk_test_torture";

export interface Gift {
  readonly interval: "once" | "month" | "year";
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly email: string;
  readonly method: Method;
  /** Another program's gift on the same account, where false. */
  readonly isOurs: boolean;
  readonly campaign?: string;
}

/** A card by its number, or a bank account by its: what each does is in src/sandbox/README.md. */
export type Method = { readonly card: string } | { readonly bank: string };

export const methods = {
  visa: { card: "4242424242424242" },
  renewalsRefused: { card: "4000000000000341" },
  refused: { card: "4000000000000002" },
  disputed: { card: "4000000000000259" },
  refundFails: { card: "4000000000005126" },
  debitSettles: { bank: "000123456789" },
  debitBounces: { bank: "000111111116" },
} as const satisfies Record<string, Method>;

/** What readers, their banks and the publisher do at Stripe's counter, through its API and its pages. */
export class Counter {
  readonly sandbox: Sandbox;
  readonly stripe: Stripe;

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
    const { host, port } = sandbox;
    this.stripe = new Stripe(SECRET_KEY, { host, port, protocol: "http", telemetry: false });
  }

  /** Makes a session as the endpoint would, and pays it. The session's id. */
  async give(gift: Gift): Promise<string> {
    const { interval, amount, currency, isOurs, campaign } = gift;
    const metadata = {
      app: isOurs ? SITE_ID : "somebody-else",
      interval,
      ...(campaign === undefined ? {} : { campaign }),
    };
    const { id, url } = await this.stripe.checkout.sessions.create({
      ...(interval === "once"
        ? { mode: "payment", payment_intent_data: { metadata } }
        : { mode: "subscription", subscription_data: { metadata } }),
      metadata,
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency,
            unit_amount: amount,
            product_data: { name: "Support The Example Times" },
            ...(interval === "once" ? {} : { recurring: { interval } }),
          },
        },
      ],
      success_url: "https://news.example/article",
      cancel_url: "https://news.example/article",
    });
    await this.pay(url ?? "", gift.method, gift.email);
    return id;
  }

  /** Submits the page of a session. */
  async pay(url: string, method: Method, email: string): Promise<void> {
    const typed =
      "card" in method
        ? { method: "card", cardNumber: method.card, expiration: "12 / 39", cvc: "123", cardName: "A Reader" }
        : {
            method: "us_bank_account",
            accountNumber: method.bank,
            routingNumber: "110000000",
            accountName: "A Reader",
          };
    const body = new URLSearchParams({ email, ...typed });
    const answer = await fetch(url, { method: "POST", body, redirect: "manual" });
    await answer.arrayBuffer();
  }

  /** @param amount minor units; all that is left where undefined */
  async refund(charge: string, amount?: number): Promise<void> {
    await this.stripe.refunds.create({ charge, ...(amount === undefined ? {} : { amount }) });
  }

  async dispute(charge: string, amount?: number): Promise<void> {
    await this.#control("disputes", { charge, ...(amount === undefined ? {} : { amount }) });
  }

  async closeDispute(dispute: string, status: "won" | "lost"): Promise<void> {
    await this.#control(`disputes/${dispute}/close`, { status });
  }

  async #control(path: string, command: object): Promise<void> {
    const answer = await fetch(`${this.sandbox.url}/_sandbox/${path}`, {
      method: "POST",
      body: JSON.stringify(command),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the sandbox refuses ${path}: ${text}`);
  }
}
