import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { onTestFinished } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";

export const secret = "whsec_of_the_tests";

export interface Receiver {
  url: string;
  /** Verified events, in the order they came. */
  events: Stripe.Event[];
  types: () => string[];
  /** What to answer the next requests; 200 when there is nothing left. */
  answers: number[];
}

/** A webhook endpoint that verifies with the SDK, as a publisher's would. */
export async function aReceiver(verifyWith = secret): Promise<Receiver> {
  const { webhooks } = new Stripe("sk_test_receiver");
  const events: Stripe.Event[] = [];
  const answers: number[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const status = answers.shift() ?? 200;
      try {
        const event = webhooks.constructEvent(
          Buffer.concat(chunks),
          String(message.headers["stripe-signature"]),
          verifyWith,
        );
        if (status < 300) events.push(event);
        response.writeHead(status).end();
      } catch {
        response.writeHead(400).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`;
  return { url, events, answers, types: () => events.map(({ type }) => type) };
}

export interface Stage {
  sandbox: Sandbox;
  stripe: Stripe;
  receiver: Receiver;
  control: (method: string, path: string, command?: object) => Promise<Record<string, unknown>>;
}

/** Real time for the sandbox under test: noon of 15 January 2027, standing still. */
export const noon = Date.UTC(2027, 0, 15, 12) / 1000;

/** Stripe's own SDK, that asks the sandbox and asks it once. */
export function stripeAt({ host, port }: Pick<Sandbox, "host" | "port">): Stripe {
  return new Stripe("sk_test_sandbox", { host, port, protocol: "http", maxNetworkRetries: 0, telemetry: false });
}

/** A sandbox at a time of the test's choosing, the SDK pointed at it, and a receiver of its events. */
export async function aSandbox({ at = noon }: { at?: number } = {}): Promise<Stage> {
  const receiver = await aReceiver();
  const sandbox = await startSandbox({
    port: 0,
    webhookUrl: receiver.url,
    webhookSecret: secret,
    now: () => at * 1000,
    seed: 1,
  });
  onTestFinished(() => sandbox.close());
  const stripe = stripeAt(sandbox);
  return {
    sandbox,
    stripe,
    receiver,
    async control(method, path, command) {
      const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
        method,
        ...(command === undefined ? {} : { body: JSON.stringify(command) }),
      });
      return (await response.json()) as Record<string, unknown>;
    },
  };
}

type Params = Stripe.Checkout.SessionCreateParams;

/** A gift of $5, once. */
export function aGift(changes: Partial<Params> = {}): Params {
  return {
    mode: "payment",
    submit_type: "donate",
    line_items: [
      {
        quantity: 1,
        price_data: { currency: "usd", unit_amount: 500, product_data: { name: "Support The Example Times" } },
      },
    ],
    success_url: "https://news.example/thanks?session={CHECKOUT_SESSION_ID}",
    cancel_url: "https://news.example/article",
    metadata: { app: "support-appeal" },
    payment_intent_data: { metadata: { app: "support-appeal" } },
    ...changes,
  };
}

/** A gift of $7 every month. */
export function aMonthlyGift(changes: Partial<Params> = {}): Params {
  const { payment_intent_data: _, ...gift } = aGift();
  return {
    ...gift,
    mode: "subscription",
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: "usd",
          unit_amount: 700,
          recurring: { interval: "month" },
          product_data: { name: "Support The Example Times" },
        },
      },
    ],
    subscription_data: { metadata: { app: "support-appeal" } },
    ...changes,
  };
}

export interface PageAnswer {
  status: number;
  location: string | null;
  text: string;
}

/** Posts a page's form, without following where it leads. */
export async function submit(url: string, fields: Record<string, string>): Promise<PageAnswer> {
  const response = await fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), text: await response.text() };
}

export function payWithCard(session: Stripe.Checkout.Session, number = "4242424242424242"): Promise<PageAnswer> {
  return submit(session.url ?? "", {
    email: "reader@example.org",
    method: "card",
    cardNumber: number,
    expiration: "12 / 34",
    cvc: "123",
    cardName: "A Reader",
  });
}

export function payWithBank(session: Stripe.Checkout.Session, accountNumber: string): Promise<PageAnswer> {
  return submit(session.url ?? "", {
    email: "reader@example.org",
    method: "us_bank_account",
    accountNumber,
    routingNumber: "110000000",
    accountName: "A Reader",
  });
}

export const days = (count: number): number => count * 24 * 60 * 60;

export function idOf(reference: string | { id: string } | null | undefined): string {
  return typeof reference === "string" ? reference : (reference?.id ?? "");
}
