import { mkdtemp, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { createStripeGateway } from "../../../src/server/stripe/create-stripe-gateway.ts";
import { anEndpoint, readLedger, someSettings } from "./support/an-endpoint.ts";
import { killedServer, startChild } from "./support/child-server.ts";
import { startStripeStub } from "./support/stripe-stub.ts";
import { deliver, sequences, SITE_ID, type Sequence } from "./support/webhook-sequences.ts";

const sequenceOf = (id: string): Sequence => {
  const found = sequences.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no sequence ${id}`);
  return found;
};

describe("POST /webhooks/stripe when things break", () => {
  let directory: string;
  beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-faults-"))));
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it("S44: killed after the commit, before the answer; the second delivery changes nothing", async () => {
    const { events, expect: expected } = sequenceOf("S44");
    const environment = { SITE_ID, DATABASE_URL: `file:${join(directory, "killed.db")}` };
    const first = await startChild(killedServer, [], { ...environment, KILL_AFTER_COMMIT: "1" });
    await expect(deliver(first.url, events[0])).rejects.toThrow();
    expect(await first.ended).toBe("SIGKILL");

    const second = await startChild(killedServer, [], environment);
    expect(await deliver(second.url, events[0])).toBe(200);
    expect(await readLedger(second.url)).toMatchObject(expected);
    await expect.poll(() => second.output()).toContain('"outcome":"duplicate"');
    second.signal("SIGKILL");
    await second.ended;
  });

  it("S45: 503 while the store is down, 200 when it is back", async () => {
    const { events, expect: expected } = sequenceOf("S45");
    const store = await openLedgerStore("file::memory:", () => undefined);
    let isDown = true;
    const whenUp = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      if (isDown) throw new Error("the database is down");
      return await work();
    };
    const failing: LedgerStore = {
      addressKey: store.addressKey,
      links: store.links,
      tallies: store.tallies,
      consents: store.consents,
      renewals: store.renewals,
      figures: store.figures,
      configs: store.configs,
      campaignDays: store.campaignDays,
      notebook: store.notebook,
      mail: store.mail,
      record: (...given) => whenUp(() => store.record(...given)),
      knowsPayment: (paymentIntent) => whenUp(() => store.knowsPayment(paymentIntent)),
      knownPayments: (payments) => whenUp(() => store.knownPayments(payments)),
      balanceKnownUntil: () => whenUp(() => store.balanceKnownUntil()),
      totals: () => whenUp(() => store.totals()),
      moneySince: (since) => whenUp(() => store.moneySince(since)),
      supportersSince: (since) => whenUp(() => store.supportersSince(since)),
      customersOf: (person) => whenUp(() => store.customersOf(person)),
      givenBy: (...given) => whenUp(() => store.givenBy(...given)),
      report: (query) => whenUp(() => store.report(query)),
      settled: (query) => whenUp(() => store.settled(query)),
      refold: (...given) => whenUp(() => store.refold(...given)),
      reminders: store.reminders,
      notes: () => whenUp(() => store.notes()),
      subscribe: (subscriber) => whenUp(() => store.subscribe(subscriber)),
      ping: () => whenUp(() => store.ping()),
      close: () => store.close(),
    };
    const endpoint = await anEndpoint({ siteId: SITE_ID }, { store: failing });
    for (let delivery = 0; delivery < 3; delivery++) expect(await deliver(endpoint.url, events[0])).toBe(503);
    expect((await fetch(`${endpoint.url}/health`)).status).toBe(503);
    isDown = false;
    expect(await deliver(endpoint.url, events[0])).toBe(200);
    expect((await fetch(`${endpoint.url}/health`)).status).toBe(200);
    expect(await readLedger(endpoint.url)).toMatchObject(expected);
    await endpoint.close();
  });

  it("waits for another process that writes to the file, and goes on answering others meanwhile", async () => {
    const path = join(directory, "busy.db");
    const endpoint = await anEndpoint({ siteId: SITE_ID, databaseUrl: `file:${path}` });
    const other = new DatabaseSync(path);
    other.exec("begin immediate");
    const delivery = deliver(endpoint.url, sequenceOf("S01").events[0]);
    expect((await fetch(`${endpoint.url}/config`)).status).toBe(200);
    other.exec("commit");
    expect(await delivery).toBe(200);
    other.close();
    await endpoint.close();
  });

  it("answers 503 and stores nothing when a tie can't be asked about, and settles it when it can", async () => {
    const { events, stripeState } = sequenceOf("M01");
    const stripe = await startStripeStub();
    stripe.answer(() => ({ status: 500, body: { error: { type: "api_error", message: "down" } } }));
    const endpoint = await anEndpoint({ siteId: SITE_ID, stripeApiBase: new URL(stripe.url) });
    expect(await deliver(endpoint.url, events[0])).toBe(200);
    expect(await deliver(endpoint.url, events[1])).toBe(503);
    expect(await readLedger(endpoint.url)).toMatchObject({ activeSupporters: 0 });
    stripe.answer(() => ({ body: (stripeState as { subscriptions: unknown[] }).subscriptions[0] }));
    expect(await deliver(endpoint.url, events[1])).toBe(200);
    expect(await readLedger(endpoint.url)).toMatchObject({ activeSupporters: 1 });
    await endpoint.close();
    await stripe.close();
  });

  it("answers 503 about a tie that Stripe does not break in time", async () => {
    const { events } = sequenceOf("M01");
    const stripe = await startStripeStub();
    stripe.answer(() => ({ body: {}, delayMs: Infinity }));
    const { stripeSecretKey: secretKey } = someSettings();
    const gateway = createStripeGateway({
      secretKey,
      apiBase: new URL(stripe.url),
      siteId: SITE_ID,
      now: Date.now,
      patience: { totalMs: 10_000, webhookTotalMs: 100 },
    });
    const endpoint = await anEndpoint({ siteId: SITE_ID }, { gateway });
    expect(await deliver(endpoint.url, events[0])).toBe(200);
    expect(await deliver(endpoint.url, events[1])).toBe(503);
    await endpoint.close();
    await stripe.close();
  });

  it("refuses a signed event whose object is not what its type says, and names the field", async () => {
    const endpoint = await anEndpoint({ siteId: SITE_ID });
    const [event] = sequenceOf("S01").events;
    const bent = { ...event, data: { object: { object: "checkout.session", metadata: { app: SITE_ID } } } };
    expect(await deliver(endpoint.url, bent)).toBe(400);
    expect(endpoint.lines.join("")).toContain('"path":"data.object.mode"');
    await endpoint.close();
  });
});
