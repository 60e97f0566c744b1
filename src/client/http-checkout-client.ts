import {
  checkoutStates,
  type CheckoutRequest,
  type CheckoutSession,
  type CheckoutStatus,
} from "../core/checkout/checkout.ts";
import type { GoalStatus } from "../core/campaign/goal-status.ts";
import { intervals } from "../core/money/interval.ts";
import { EndpointError } from "../core/checkout/endpoint-error.ts";
import type { CheckoutClient } from "./checkout-client.ts";
import { fields, finite, listOf, maybe, oneOf, text, type Read } from "../core/read-data.ts";
import { isWebAddress } from "../core/web-address.ts";

export interface HttpCheckoutClientOptions {
  /** Base address of the endpoint, such as `https://support.example.org`. */
  readonly endpoint: string;
  /** How long one request may take. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}

const sessionAnswer = fields<CheckoutSession>({ id: text, url: webAddress });
const statusAnswer = fields<CheckoutStatus>({
  status: oneOf(checkoutStates),
  interval: oneOf(intervals),
  amount: finite,
  currency: text,
  supporterToken: maybe(text),
  supporterUntil: maybe(text),
});
const countryAnswer = fields<{ readonly country?: string | undefined }>({ country: maybe(text) });
const goalAnswer = fields<GoalStatus>({
  id: text,
  kind: oneOf(["amount", "contributions", "supporters"]),
  target: finite,
  reached: finite,
  currency: maybe(text),
  asOf: text,
});
const problemAnswer = fields<{
  readonly code?: string | undefined;
  readonly errors?: readonly { readonly path: string }[] | undefined;
}>({
  code: maybe(text),
  errors: maybe(listOf(fields<{ readonly path: string }>({ path: text }))),
});

function webAddress(given: unknown): string {
  const address = text(given);
  if (!isWebAddress(address)) throw new TypeError("not an address");
  return address;
}

/** The endpoint over HTTP. Sends no cookies and no referrer: it needs neither. */
export function httpCheckoutClient({
  endpoint,
  timeoutMs = 10_000,
  fetch = globalThis.fetch.bind(globalThis),
}: HttpCheckoutClientOptions): CheckoutClient {
  const base = endpoint.replace(/\/+$/, "");

  async function ask<Answer>(
    address: string,
    init: RequestInit,
    read: Read<Answer>,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const timeout = AbortSignal.timeout(timeoutMs);
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(address, {
        ...init,
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: signal === undefined ? timeout : either(timeout, signal),
      });
      const text = await response.text();
      body = text === "" ? undefined : readJson(text);
    } catch (cause) {
      throw new EndpointError("offline", "the endpoint did not answer", { cause });
    }
    if (!response.ok) throw refusal(response.status, body);
    try {
      return read(body);
    } catch (cause) {
      throw new EndpointError("bad-answer", "the endpoint's answer breaks its contract", { cause });
    }
  }

  return {
    create: (request: CheckoutRequest, signal) =>
      ask<CheckoutSession>(`${base}/checkout`, posted(request), sessionAnswer, signal),
    country: async () => (await ask(`${base}/country`, {}, countryAnswer)).country,
    goal: (id, url = `${base}/goals/${encodeURIComponent(id)}`) => ask<GoalStatus>(url, {}, goalAnswer),
    subscribe: (request) => ask(`${base}/newsletter`, posted(request), () => undefined),
    status: (sessionId, signal) =>
      ask<CheckoutStatus>(`${base}/checkout/${encodeURIComponent(sessionId)}`, {}, statusAnswer, signal),
  };
}

function posted(body: object): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** `AbortSignal.any` is younger than the browsers that we support. */
function either(...signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  }
  return controller.signal;
}

/** `undefined` where it is no JSON (a proxy's error page); the schema then refuses it. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(status: number, body: unknown): EndpointError {
  if (status === 409) return new EndpointError("attempt-used", "this attempt stands for another choice");
  const { code, field } = problemIn(body);
  // What Stripe refuses it will refuse again.
  const isRefused = status === 502 && code === "stripe";
  if (status === 429 || (status >= 500 && !isRefused))
    return new EndpointError("busy", `the endpoint answered ${status}`);
  return new EndpointError("refused", `the endpoint answered ${status}`, { field });
}

/** Nothing where the answer is no problem document of ours. */
function problemIn(body: unknown): { readonly code?: string | undefined; readonly field?: string | undefined } {
  try {
    const { code, errors } = problemAnswer(body);
    return { code, field: errors?.[0]?.path };
  } catch {
    return {};
  }
}
