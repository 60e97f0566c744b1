import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import type { Endpoint } from "../../src/server/endpoint.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { aHandler } from "../unit/server/support/a-handler.ts";
import { aStripeError, startStripeStub, type StripeStub } from "../unit/server/support/stripe-stub.ts";
import { signed } from "../unit/server/support/webhook-sequences.ts";
import { hostileJson, hostileText } from "./support/hostile.ts";

const RUNS = 150;
const seed = 20_261_130;

/** Every address of the endpoint that reads something of what was sent. */
const routes = [
  "POST /checkout",
  "OPTIONS /checkout",
  "GET /checkout/cs_test_1",
  "POST /webhooks/stripe",
  "GET /config",
  "GET /ledger",
  "GET /health",
  "GET /metrics",
  "GET /embed.js",
  "GET /contribute",
  "POST /contribute",
  "GET /goals/autumn",
  "POST /newsletter",
  "POST /tallies",
] as const;

const headerNames = [
  "accept",
  "accept-encoding",
  "accept-language",
  "authorization",
  "content-type",
  "cookie",
  "forwarded",
  "if-modified-since",
  "if-none-match",
  "origin",
  "range",
  "stripe-signature",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-request-id",
] as const;

/** What a header may hold at all: one with other characters is refused before it is ours. */
const headerValue = hostileText.map((text) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "").trim());

const nearlyRight = {
  "content-type": ["application/json", "application/x-www-form-urlencoded", "application/json; charset=utf-16"],
  origin: ["https://news.example", "null", "https://news.example.evil.test", "https://NEWS.example"],
  authorization: ["Bearer", "Bearer test-admin-token", "Basic dGVzdDp0ZXN0"],
  "if-none-match": ["*", "W/", '""', '"a", W/"b"'],
} as const;

const headers = fc.dictionary(
  fc.constantFrom(...headerNames),
  fc.oneof(headerValue, fc.constantFrom(...Object.values(nearlyRight).flat())),
);
const form = fc
  .dictionary(
    fc.constantFrom("interval", "currency", "locale", "campaign", "attemptId", "amount", "amount-once", "other-once"),
    fc.oneof(hostileText, fc.constantFrom("once", "usd", "500", "other", "en")),
  )
  .map((fields) => new URLSearchParams(fields).toString());
const body = fc.oneof(
  hostileJson.map((json) => JSON.stringify(json) ?? ""),
  form,
  hostileText,
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
);
const query = fc.oneof(
  fc.constant(""),
  form,
  hostileText.map((text) => encodeURIComponent(text.toWellFormed())),
);

describe("the endpoint", () => {
  let store: LedgerStore;
  let stripe: StripeStub;
  let handler: Endpoint;
  beforeAll(async () => {
    store = await openLedgerStore("file::memory:", () => undefined);
    stripe = await startStripeStub();
    stripe.answer(() => ({ status: 404, body: aStripeError("invalid_request_error", "No such object") }));
    handler = aHandler(store, { stripeApiBase: new URL(stripe.url) });
  });
  afterAll(async () => {
    await stripe.close();
    await store.close();
  });

  async function expectAnswer(route: string, request: Request): Promise<void> {
    const answer = await handler(request);
    const text = await answer.text();
    // 502: what Stripe refuses, and this one refuses everything.
    expect(answer.status === 502 || answer.status < 500, `${route} answered ${answer.status}: ${text}`).toBe(true);
    expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+|SQLITE|TypeError|sk_test|whsec_/);
    if (answer.headers.get("content-type")?.includes("problem+json") === true)
      expect(JSON.parse(text)).toMatchObject({ status: answer.status, title: expect.any(String) as string });
  }

  it.each(routes)("%s answers whatever is sent to it, and gives nothing of itself away", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    await fc.assert(
      fc.asyncProperty(headers, body, query, async (sent, content, asked) => {
        const url = `http://endpoint.test${path}${asked === "" ? "" : `?${asked}`}`;
        const carries = method === "POST" ? { body: content } : {};
        await expectAnswer(route, new Request(url, { method, headers: sent, ...carries }));
      }),
      { numRuns: RUNS, seed },
    );
  });

  it("any path at all is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH"), hostileText, async (method, text) => {
        const path = text
          .toWellFormed()
          .split("/")
          .map((part) => encodeURIComponent(part))
          .join("/");
        await expectAnswer(path, new Request(`http://endpoint.test/${path.slice(0, 3000)}`, { method }));
      }),
      { numRuns: RUNS, seed },
    );
  });

  it("an event that Stripe has signed is taken or refused with its path, whatever is in it", async () => {
    const type = fc.constantFrom(
      "checkout.session.completed",
      "invoice.paid",
      "charge.refunded",
      "customer.subscription.updated",
    );
    await fc.assert(
      fc.asyncProperty(fc.uuid(), type, hostileJson, async (id, type, object) => {
        const event = {
          id,
          object: "event",
          type,
          created: 1_790_000_000,
          livemode: false,
          data: { object },
        };
        const { headers, body } = signed(event);
        const answer = await handler(
          new Request("http://endpoint.test/webhooks/stripe", { method: "POST", headers, body }),
        );
        expect([200, 400, 503]).toContain(answer.status);
        const problem = (await answer.json()) as { readonly errors?: readonly { readonly path: string }[] };
        if (answer.status === 400)
          for (const { path } of problem.errors ?? [])
            expect(path).toMatch(/^(data|id|type|created|livemode|api_version|$)/);
      }),
      { numRuns: RUNS, seed },
    );
  });
});
