import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { measured } from "../../../src/server/metrics/measured.ts";
import { noMetrics } from "../../../src/server/metrics/metrics.ts";
import { createPrometheusMetrics } from "../../../src/server/node/prometheus-metrics.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { anEndpoint, WEBHOOK_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";
import { postCheckout } from "./support/post-checkout.ts";
import { rawRequest } from "./support/raw-request.ts";
import { aStripeError, aStripeSession, startStripeStub, type StripeStub } from "./support/stripe-stub.ts";
import { deliver, sequences, sign, SITE_ID } from "./support/webhook-sequences.ts";

/** Every sample by its name and labels, as `name{a="b"}`. */
async function scrape(url: string): Promise<ReadonlyMap<string, number>> {
  const answer = await fetch(`${url}/metrics`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ]);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ""), Number(line.split(" ").at(-1))]));
}

describe("GET /metrics", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  let now: number;
  const at = 1_790_000_000_000;
  beforeEach(async () => {
    now = at;
    stripe = await startStripeStub();
    endpoint = await anEndpoint({ siteId: SITE_ID, stripeApiBase: new URL(stripe.url) }, { now: () => now });
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });

  it("counts requests by route, method and class of status, never by what was sent", async () => {
    stripe.answer(() => ({ body: aStripeSession({ metadata: { app: SITE_ID, interval: "once" } }) }));
    for (const id of ["cs_test_1", "cs_test_2", "nonsense"]) await fetch(`${endpoint.url}/checkout/${id}`);
    await fetch(`${endpoint.url}/health`);
    await rawRequest(`${endpoint.url}/health`, { method: "HEAD" });
    for (const method of ["DELETE", "PURGE", "PROPFIND"]) await rawRequest(`${endpoint.url}/config`, { method });
    for (const path of ["/wp-login.php", "/.env", "/ann@reader.example"]) await fetch(`${endpoint.url}${path}`);
    const samples = await scrape(endpoint.url);
    const requests = [...samples].filter(([name]) => name.startsWith("support_appeal_requests_total"));
    expect(Object.fromEntries(requests)).toEqual({
      'support_appeal_requests_total{route="/checkout/{id}",method="GET",status="2xx"}': 2,
      'support_appeal_requests_total{route="/checkout/{id}",method="GET",status="4xx"}': 1,
      'support_appeal_requests_total{route="/health",method="GET",status="2xx"}': 1,
      'support_appeal_requests_total{route="/health",method="HEAD",status="2xx"}': 1,
      'support_appeal_requests_total{route="/config",method="other",status="4xx"}': 3,
      'support_appeal_requests_total{route="none",method="GET",status="4xx"}': 3,
    });
    expect(samples.get('support_appeal_request_duration_seconds_count{route="/checkout/{id}"}')).toBe(3);
    expect(samples.get('support_appeal_request_duration_seconds_bucket{le="+Inf",route="none"}')).toBe(3);
  });

  it("tells what became of deliveries, and how long ago the last event was taken", async () => {
    const post = (signature: string, body = "{}") =>
      rawRequest(`${endpoint.url}/webhooks/stripe`, {
        method: "POST",
        headers: { "stripe-signature": signature },
        body,
      });
    const seconds = at / 1000;
    now = at + 3_600_000;
    expect((await scrape(endpoint.url)).get("support_appeal_last_event_age_seconds")).toBe(3600);
    now = at;
    const body = JSON.stringify(sequences[0]?.events[0]);
    for (let each = 0; each < 3; each++) expect((await post(sign(body, seconds), body)).status).toBe(200);
    const foreign = JSON.stringify({ ...sequences[0]?.events[0], id: "evt_other", type: "product.created" });
    expect((await post(sign(foreign, seconds), foreign)).status).toBe(200);
    await post(sign("{}", seconds, "whsec_other"));
    await post(sign("{}", seconds + 6000, WEBHOOK_SECRET));
    await post(sign("{}", seconds, WEBHOOK_SECRET));
    now = at + 90_000;
    const samples = await scrape(endpoint.url);
    const webhooks = [...samples].filter(([name]) => name.startsWith("support_appeal_webhooks_total"));
    expect(Object.fromEntries(webhooks.map(([name, value]) => [/"(\w+)"/.exec(name)?.[1], value]))).toEqual({
      stored: 1,
      duplicate: 2,
      ignored: 1,
      refused_signature: 1,
      refused_time: 1,
      refused_body: 0,
      refused_malformed: 1,
      not_stored: 0,
    });
    expect(samples.get("support_appeal_last_event_age_seconds")).toBe(90);
    expect(samples.get('support_appeal_calls_total{seam="store",operation="record",outcome="ok"}')).toBe(3);
  });

  it("tells of checkouts made, and of calls of Stripe by how they ended", async () => {
    expect((await postCheckout(endpoint.url)).status).toBe(200);
    stripe.answer(() => ({ status: 400, body: aStripeError("invalid_request_error", "No", { param: "locale" }) }));
    expect((await postCheckout(endpoint.url)).status).toBe(400);
    const samples = await scrape(endpoint.url);
    const calls = (outcome: string) =>
      samples.get(`support_appeal_calls_total{seam="stripe",operation="createCheckout",outcome="${outcome}"}`);
    expect([calls("ok"), calls("refused")]).toEqual([1, 1]);
    expect(samples.get("support_appeal_checkouts_created_total")).toBe(1);
    expect(samples.get('support_appeal_call_duration_seconds_count{seam="stripe",operation="createCheckout"}')).toBe(2);
    expect(samples.get('support_appeal_calls_pending{seam="stripe"}')).toBe(0);
  });

  it("knows what waits, and what asked too often", async () => {
    stripe.answer(() => ({ body: null, delayMs: 400 }));
    const slow = fetch(`${endpoint.url}/checkout/cs_test_1`);
    await expect
      .poll(async () => (await scrape(endpoint.url)).get('support_appeal_calls_pending{seam="stripe"}'))
      .toBe(1);
    await slow;
    stripe.answer(undefined);
    for (let each = 0; each < 120; each++) await fetch(`${endpoint.url}/checkout/cs_test_${each}`);
    expect((await scrape(endpoint.url)).get('support_appeal_limited_total{route="/checkout/{id}"}')).toBeGreaterThan(0);
  });

  it("tells nothing of readers and money", async () => {
    const event = sequences[0]?.events[0];
    now = Date.now();
    expect(await deliver(endpoint.url, event)).toBe(200);
    await postCheckout(endpoint.url, { amount: 77_700, email: "ann@reader.example" });
    const text = await (await fetch(`${endpoint.url}/metrics`)).text();
    expect(text).not.toMatch(/77.?700|usd|ann@|127\.0\.0\.1|cs_test|evt_|month|campaign/);
  });

  it("is for GET and HEAD, and another endpoint in the process counts for itself", async () => {
    expect((await rawRequest(`${endpoint.url}/metrics`, { method: "POST" })).status).toBe(405);
    expect((await rawRequest(`${endpoint.url}/metrics`, { method: "HEAD" })).text).toBe("");
    const other = await anEndpoint();
    expect((await scrape(other.url)).size).toBeLessThan((await scrape(endpoint.url)).size);
    await other.close();
  });

  it("has no more lines for a flood of made-up things than for one", async () => {
    for (let each = 0; each < 100; each++)
      await rawRequest(`${endpoint.url}/nothing/${each}?${each}`, { method: each % 2 === 0 ? "GET" : "PURGE" });
    const before = (await scrape(endpoint.url)).size;
    for (let each = 0; each < 100; each++)
      await rawRequest(`${endpoint.url}/other/${each}?${each}`, { method: each % 2 === 0 ? "GET" : "MKCOL" });
    // The scrapes themselves are counted once there was one.
    const routes = [...(await scrape(endpoint.url)).keys()].filter((name) => !name.includes("/metrics"));
    expect(routes.length).toBe(before);
  });
});

describe("what is measured", () => {
  it("behaves as it did: its fields, its failures at once and later, its own this", async () => {
    class Thing {
      readonly name = "thing";
      #count = 0;
      count(): Promise<number> {
        this.#count += 1;
        return Promise.resolve(this.#count);
      }
      fail(): Promise<never> {
        return Promise.reject(new Error("later"));
      }
      failAtOnce(): Promise<never> {
        throw new Error("at once");
      }
    }
    const ended: string[] = [];
    const metrics = {
      ...noMetrics,
      call: (seam: string, operation: string) => (outcome: string) =>
        void ended.push(`${seam} ${operation} ${outcome}`),
    };
    const thing = measured(new Thing(), "store", metrics);
    expect(thing.name).toBe("thing");
    expect([await thing.count(), await thing.count()]).toEqual([1, 2]);
    await expect(thing.fail()).rejects.toThrow("later");
    expect(() => thing.failAtOnce()).toThrow("at once");
    expect(ended).toEqual(["store count ok", "store count ok", "store fail failed", "store failAtOnce failed"]);
  });

  it("counts a store that fails", async () => {
    const real = await openLedgerStore("file::memory:", () => undefined);
    const broken: LedgerStore = new Proxy(real, {
      get: (target, name) =>
        name === "ping" ? () => Promise.reject(new Error("disk full")) : (Reflect.get(target, name, target) as unknown),
    });
    const endpoint = await anEndpoint({}, { store: broken });
    expect((await fetch(`${endpoint.url}/health`)).status).toBe(503);
    const samples = await scrape(endpoint.url);
    expect(samples.get('support_appeal_calls_total{seam="store",operation="ping",outcome="failed"}')).toBe(1);
    expect(samples.get('support_appeal_calls_pending{seam="store"}')).toBe(0);
    await endpoint.close().catch(() => undefined);
    await real.close();
  });

  it("is written in the form that Prometheus takes, each name explained once", async () => {
    const metrics = createPrometheusMetrics(() => 0);
    metrics.challenge("asked");
    metrics.request("/config", "GET", 200, 0.001);
    const text = await metrics.expose();
    const names = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const line of text.trim().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [\d.e+-]+|)$/);
    expect(text).toContain('support_appeal_challenges_total{outcome="asked"} 1');
  });
});
