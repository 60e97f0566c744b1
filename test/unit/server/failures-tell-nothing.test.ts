import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Asset, Assets } from "../../../src/server/assets.ts";
import type { EndpointOptions } from "../../../src/server/endpoint.ts";
import { createLog } from "../../../src/server/log.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { StripeUnavailable, type StripeGateway } from "../../../src/server/stripe/stripe-gateway.ts";
import { watchLog } from "../../support/watch-log.ts";
import { aHandler } from "./support/a-handler.ts";
import { aConfig, ADMIN_TOKEN } from "./support/an-endpoint.ts";
import { sequences, signed, SITE_ID } from "./support/webhook-sequences.ts";

/** What a library may say when it fails: SQL, a path, a key, an address, Stripe's own words. */
const INTERNALS =
  'SELECT secret FROM contribution at /srv/app/db.ts:1 "No such price: price_1" sk_live_abc ann@reader.example';
const traces = /SELECT|contribution at|\/srv|db\.ts|No such price|price_1|sk_live|ann@|\bat \w+ \(|node_modules|Error:/;

const failing = (): Promise<never> => Promise.reject(new Error(INTERNALS, { cause: new TypeError(INTERNALS) }));
const throwing = (): never => {
  throw new Error(INTERNALS);
};

/** Every method of it fails; what it says of itself stays. */
function broken<Thing extends object>(thing: Thing, how: () => unknown): Thing {
  return new Proxy(thing, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? how : value;
    },
  });
}

const gateway: StripeGateway = broken<StripeGateway>(
  {
    livemode: false,
    apiVersion: "2026-10-28.endive",
    createCheckout: failing,
    fetchCheckout: failing,
    fetchSubscription: failing,
    fetchGiver: failing,
    fetchInvoiceOf: failing,
    fetchObject: failing,
    listBalanceChanges: failing,
    supporters: {
      find: failing,
      addressOf: failing,
      checkoutOf: failing,
      gifts: failing,
      gift: failing,
      paid: failing,
      change: failing,
      openPortal: failing,
    },
  },
  failing,
);
const unavailable = (reason: StripeUnavailable["reason"]): StripeGateway =>
  broken(gateway, () => Promise.reject(new StripeUnavailable(reason, INTERNALS)));

describe("an answer to a request that fails", () => {
  let store: LedgerStore;
  beforeAll(async () => void (store = await openLedgerStore("file::memory:", () => undefined)));
  afterAll(() => store.close());

  const origin = "https://news.example";
  const json = { origin, "content-type": "application/json" };
  const wish = { interval: "once", amount: 500, currency: "usd", returnUrl: "https://news.example/a" };
  const config = aConfig({
    newsletter: { id: "daily", consent: "Yes" },
    goals: [{ id: "autumn", kind: "amount", target: 1000 }],
  });
  const event = { ...signed(sequences[0]?.events[0]) };
  const form = "interval=once&currency=usd&choice-once-usd=500&amount=500";

  const requests: readonly (readonly [path: string, init: RequestInit])[] = [
    ["/checkout", { method: "POST", headers: json, body: JSON.stringify(wish) }],
    ["/checkout/cs_test_1", {}],
    ["/contribute", {}],
    ["/contribute?support_appeal_session=cs_test_1", {}],
    [
      "/contribute",
      {
        method: "POST",
        headers: { origin: "http://endpoint.test", "content-type": "application/x-www-form-urlencoded" },
        body: form,
      },
    ],
    ["/webhooks/stripe", { method: "POST", ...event }],
    ["/config", {}],
    ["/config?preview=x", {}],
    ["/country", {}],
    ["/goals/autumn", {}],
    [
      "/newsletter",
      {
        method: "POST",
        headers: json,
        body: JSON.stringify({ email: "ann@reader.example", newsletter: "daily", consent: "Yes" }),
      },
    ],
    ["/ledger", { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }],
    ["/ledger?by=note", { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }],
    ["/health", {}],
    ["/metrics", {}],
    ["/embed.js", {}],
    ["/nothing", {}],
  ];

  it.each<[what: string, options: () => Partial<EndpointOptions>, failed: number]>([
    ["its store rejects", () => ({ store: broken(store, failing) }), 5],
    ["its store throws", () => ({ store: broken(store, throwing) }), 5],
    ["Stripe fails in a way that nobody knows", () => ({ gateway }), 3],
    ["Stripe is out", () => ({ gateway: unavailable("out") }), 3],
    ["Stripe refuses", () => ({ gateway: unavailable("refused") }), 3],
    ["its config can't be had", () => ({ config: throwing }), 5],
    ["its words can't be loaded", () => ({ loadWords: failing }), 2],
    ["its metrics can't be written", () => ({ exposition: { contentType: "text/plain", expose: failing } }), 1],
    ["the widget can't be read", () => ({ assets: broken<Assets>(new Map<string, Asset>(), throwing) }), 0],
  ])("says nothing of what went wrong, where %s", async (_, options, failed) => {
    const lines: string[] = [];
    const log = createLog((line) => {
      lines.push(line);
      watchLog(line);
    });
    const handler = aHandler(store, { siteId: SITE_ID, config }, log, {
      exposition: { contentType: "text/plain", expose: () => Promise.resolve("") },
      gateway: broken(gateway, () => Promise.resolve(undefined)),
      ...options(),
    });
    let statuses = 0;
    for (const [path, init] of requests) {
      const answer = await handler(new Request(`http://endpoint.test${path}`, init));
      const all = `${[...answer.headers].join("\n")}\n${await answer.text()}`;
      expect([path, traces.exec(all)?.[0]]).toEqual([path, undefined]);
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
      if (answer.status >= 500) statuses += 1;
      if (answer.status >= 500 && !path.startsWith("/contribute"))
        expect([path, answer.headers.get("content-type")]).toEqual([path, "application/problem+json"]);
    }
    expect(statuses).toBeGreaterThanOrEqual(failed);
    // Whoever has to mend it finds it in the log, but for what is nobody's business.
    if (failed > 0) expect(lines.join("")).toContain('"level":"error"');
    expect(lines.join("")).not.toMatch(/sk_live|ann@/);
  });
});
