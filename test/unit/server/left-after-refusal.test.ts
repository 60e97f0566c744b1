import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { anEndpoint, WEBHOOK_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";
import { postCheckout } from "./support/post-checkout.ts";

const DECLINED = "4000000000000002";

describe("a checkout that is left", () => {
  let sandbox: Sandbox;
  let store: LedgerStore;
  let endpoint: AnEndpoint;
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

  async function begin(attemptId: string, interval: string): Promise<string> {
    const asked = { returnUrl: "https://news.example/article", campaign: "spring", interval, attemptId };
    const { status, body } = await postCheckout(endpoint.url, asked);
    expect(status).toBe(200);
    return (body as { url: string }).url;
  }
  async function payByCard(url: string, cardNumber: string): Promise<void> {
    const fields = { email: "ann@reader.example", method: "card", cardNumber, expiration: "12 / 34", cvc: "123" };
    const body = new URLSearchParams({ ...fields, cardName: "Ann Reader" });
    await fetch(url, { method: "POST", body, redirect: "manual" });
    await sandbox.advance(5);
  }

  it("after a refusal is told apart from one that was merely left, though Stripe does not name its payment", async () => {
    await payByCard(await begin("0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11", "once"), DECLINED);
    await payByCard(await begin("1b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e12", "month"), DECLINED);
    await begin("2b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e13", "once");
    await begin("3b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e14", "month");
    const replaced = await begin("4b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e15", "once");
    await payByCard(replaced, DECLINED);
    await payByCard(replaced, "4242424242424242");
    await sandbox.advance(2 * 3600);
    expect(await store.figures.checkouts({})).toMatchObject([
      { end: "declined", method: "", checkouts: 1 },
      { end: "declined", method: "card", checkouts: 1 },
      { end: "left", method: "", checkouts: 2 },
      { end: "paid", checkouts: 1 },
    ]);
  });
});
