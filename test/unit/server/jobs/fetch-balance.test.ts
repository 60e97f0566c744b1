import { afterEach, beforeEach, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../../src/sandbox/index.ts";
import { createFetchBalance } from "../../../../src/server/jobs/fetch-balance.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import { createStripeHttpClient } from "../../../../src/server/node/stripe-http-client.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { createStripeGateway } from "../../../../src/server/stripe/create-stripe-gateway.ts";
import { anEndpoint, WEBHOOK_SECRET, type AnEndpoint } from "../support/an-endpoint.ts";
import { giftsAt } from "../support/gifts-at.ts";

let sandbox: Sandbox;
let endpoint: AnEndpoint;
let store: LedgerStore;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
  store = await openLedgerStore("file::memory:", () => undefined);
  endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url) }, { store });
  sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
});
afterEach(async () => {
  await endpoint.close();
  await sandbox.close();
});

it("learns what Stripe keeps of each gift, and what reaches the balance", async () => {
  const gateway = createStripeGateway({
    secretKey: "sk_test_abc123",
    apiBase: new URL(sandbox.url),
    siteId: "support-appeal",
    now: () => sandbox.clock.nowMs(),
    httpClient: createStripeHttpClient(),
  });
  const fetchBalance = createFetchBalance({ store, gateway, now: () => sandbox.clock.nowMs() });
  const { signal } = new AbortController();
  const settled = () => store.settled({ by: ["interval"], from: undefined, until: undefined });
  expect(await fetchBalance(signal)).toBe(0);

  const gifts = giftsAt(sandbox);
  const first = await gifts.once(1000);
  await gifts.monthly(2000);
  // Refunded, and sent back by the bank a day later.
  const yearly = await gifts.yearly(4000, "4000000000005126");
  await gifts.foreign(700);
  await gifts.refund(first, 300);
  await gifts.refund(yearly);
  await sandbox.advance(5);
  expect(await fetchBalance(signal)).toBe(5);
  const usd = { currency: "usd", settledIn: "usd", contributions: 1 };
  expect(await settled()).toEqual([
    { keys: { interval: "month" }, ...usd, fees: 88, received: 1912 },
    { keys: { interval: "once" }, ...usd, fees: 59, received: 641 },
    { keys: { interval: "year" }, ...usd, fees: 146, received: -146 },
  ]);

  await sandbox.advance(33 * 86_400);
  expect(await fetchBalance(signal)).toBe(2);
  expect(await settled()).toEqual([
    { keys: { interval: "month" }, ...usd, contributions: 2, fees: 176, received: 3824 },
    { keys: { interval: "once" }, ...usd, fees: 59, received: 641 },
    { keys: { interval: "year" }, ...usd, fees: 146, received: 3854 },
  ]);
  expect(await fetchBalance(signal)).toBe(0);
});
