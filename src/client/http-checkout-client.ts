import {
  checkoutStates,
  giftTroubles,
  type CheckoutRequest,
  type CheckoutSession,
  type CheckoutStatus,
} from "../core/checkout/checkout.ts";
import type { GoalStatus } from "../core/campaign/goal-status.ts";
import { intervals } from "../core/money/interval.ts";
import { EndpointError } from "../core/checkout/endpoint-error.ts";
import type { CheckoutClient } from "./checkout-client.ts";
import { fields, finite, listOf, maybe, oneOf, text, type Read } from "../core/read-data.ts";
import { isCheckoutHost } from "../core/checkout/is-checkout-host.ts";
import { options } from "../core/options.ts";
import { isLoopbackHost, parseWebAddress } from "../core/web-address.ts";
import type { SolveChallenge } from "./solve-challenge.ts";

export interface HttpCheckoutClientOptions {
  /** Base address of the endpoint, such as `https://support.example.org`. */
  readonly endpoint: string;
  /** The publisher's own domain of Stripe's Checkout, as the config names it. */
  readonly checkoutDomain?: string | undefined;
  /** How long one request may take. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** Loads what solves a challenge; without it an endpoint that asks for one is busy. */
  readonly loadSolver?: () => Promise<{ readonly solveChallenge: SolveChallenge }>;
}

/** How often one press of Continue may be asked for a proof of work: the first may have run out on its way. */
const MAX_CHALLENGES = 2;

/**
 * Readers are sent to pay at Stripe, under the domain that the config names for it, at its stand-in on this machine, or at
 * the endpoint itself: what else an answer names is no checkout, whoever has put it there.
 */
const sessionAnswer = (endpoint: string, checkoutDomain: string | undefined) =>
  fields<CheckoutSession>({
    id: text,
    url: (given) => {
      const url = text(given);
      const address = parseWebAddress(url);
      if (address === undefined) throw new TypeError("not an address");
      const { hostname } = address;
      const isOwn = hostname === parseWebAddress(endpoint)?.hostname;
      if (!isOwn && !isCheckoutHost(address, checkoutDomain) && !isLoopbackHost(hostname))
        throw new TypeError("no checkout");
      return url;
    },
  });
const statusAnswer = fields<CheckoutStatus>({
  status: oneOf(checkoutStates),
  interval: oneOf(intervals),
  amount: finite,
  currency: text,
  supporterToken: maybe(text),
  supporterUntil: maybe(text),
  checkAgainFrom: maybe(text),
  trouble: maybe(oneOf(giftTroubles)),
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
  readonly challenge?: unknown;
}>({
  code: maybe(text),
  challenge: (given) => given,
  errors: maybe(listOf(fields<{ readonly path: string }>({ path: text }))),
});

/** That there was an answer is all of it. */
const nothing = (): undefined => undefined;

/** The endpoint over HTTP. Sends no cookies and no referrer: it needs neither. */
export function httpCheckoutClient({
  endpoint,
  checkoutDomain,
  timeoutMs = 10_000,
  // Looked up when it is called: a page may have none, and the reader is told so.
  fetch = (...asked) => globalThis.fetch(...asked),
  loadSolver,
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
      response = await fetch(
        address,
        options<RequestInit>({
          ...init,
          credentials: "omit",
          referrerPolicy: "no-referrer",
          signal: signal === undefined ? timeout : either(timeout, signal),
        }),
      );
      const text = await response.text();
      body = text === "" ? undefined : readJson(text);
    } catch (cause) {
      throw new EndpointError("offline", "the endpoint did not answer", { cause });
    }
    if (!response.ok) throw challengeIn(response.status, body) ?? refusal(response.status, body);
    try {
      return read(body);
    } catch (cause) {
      throw new EndpointError("bad-answer", "the endpoint's answer breaks its contract", { cause });
    }
  }

  async function create(request: CheckoutRequest, signal?: AbortSignal): Promise<CheckoutSession> {
    let proof: Readonly<Record<string, string>> = {};
    for (let asked = 0; ; asked++) {
      try {
        return await ask<CheckoutSession>(
          `${base}/checkout`,
          posted(request, proof),
          sessionAnswer(base, checkoutDomain),
          signal,
        );
      } catch (error) {
        if (!(error instanceof ChallengeAsked)) throw error;
        if (asked === MAX_CHALLENGES || signal?.aborted === true) throw notProven();
        proof = { "support-appeal-solution": await solve(error.challenge) };
      }
    }
  }

  async function solve(challenge: unknown): Promise<string> {
    if (loadSolver === undefined) throw notProven();
    try {
      return await (await loadSolver()).solveChallenge(challenge);
    } catch (cause) {
      throw notProven(cause);
    }
  }

  return {
    create,
    country: async () => (await ask(`${base}/country`, {}, countryAnswer)).country,
    goal: (id, url = `${base}/goals/${encodeURIComponent(id)}`) => ask<GoalStatus>(url, {}, goalAnswer),
    subscribe: (request) => ask(`${base}/newsletter`, posted(request), nothing),
    askForLink: (request) => ask(`${base}/links`, posted(request), nothing),
    remind: (request) => ask(`${base}/reminders`, posted(request), nothing),
    status: (sessionId, signal) =>
      ask<CheckoutStatus>(`${base}/checkout/${encodeURIComponent(sessionId)}`, {}, statusAnswer, signal),
  };
}

function posted(body: object, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** The endpoint asks for a proof of work first. Never leaves this file. */
class ChallengeAsked extends Error {
  readonly challenge: unknown;

  constructor(challenge: unknown) {
    super("the endpoint asks for a proof of work");
    this.challenge = challenge;
  }
}

function challengeIn(status: number, body: unknown): ChallengeAsked | undefined {
  const { code, challenge } = status === 403 ? problemIn(body) : {};
  return code === "challenge" ? new ChallengeAsked(challenge) : undefined;
}

/** Another try may do: the next browser is faster, or nobody tests cards any more. */
function notProven(cause?: unknown): EndpointError {
  return new EndpointError("busy", "the endpoint asks for a proof of work, which was not found", { cause });
}

/** `AbortSignal.any` is younger than the browsers that we support. */
function either(...signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener("abort", () => controller.abort(signal.reason), options({ once: true }));
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
  // What Stripe refuses it will refuse again; what the endpoint does not do at all, too.
  const isRefused = status === 501 || (status === 502 && code === "stripe");
  if (status === 429 || (status >= 500 && !isRefused))
    return new EndpointError("busy", `the endpoint answered ${status}`);
  return new EndpointError("refused", `the endpoint answered ${status}`, { field });
}

/** Nothing where the answer is no problem document of ours. */
function problemIn(body: unknown): {
  readonly code?: string | undefined;
  readonly field?: string | undefined;
  readonly challenge?: unknown;
} {
  try {
    const { code, errors, challenge } = problemAnswer(body);
    return { code, field: errors?.[0]?.path, challenge };
  } catch {
    return {};
  }
}
