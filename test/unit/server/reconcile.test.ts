import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import type { Difference } from "../../../src/server/reconcile/difference.ts";
import { createLog } from "../../../src/server/log.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { runReconcile } from "../../../src/server/node/run-reconcile.ts";
import { days, idOf } from "../sandbox/a-sandbox.ts";
import { anEndpoint, readLedger, WEBHOOK_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";
import { giftsAt, takenAt, type Gifts } from "./support/gifts-at.ts";

describe("reconcile", () => {
  let directory: string;
  let path: string;
  let sandbox: Sandbox;
  let gifts: Gifts;
  let endpoint: AnEndpoint;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-reconcile-"));
    path = join(directory, "ledger.db");
    sandbox = await startSandbox({ port: 0, seed: 1 });
    gifts = giftsAt(sandbox);
    endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl: `file:${path}` });
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
  });
  afterEach(async () => {
    await endpoint.close();
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function reconcile(options: { days?: number; key?: string } = {}) {
    const differences: Difference[] = [];
    const lines: string[] = [];
    const reconciled = await runReconcile({
      environment: {
        STRIPE_SECRET_KEY: options.key ?? "sk_test_abc123",
        STRIPE_API_BASE: sandbox.url,
        DATABASE_URL: `file:${path}`,
      },
      days: options.days,
      log: createLog((line) => void lines.push(line)),
      onDifference: (difference) => void differences.push(difference),
      tell: (line) => void lines.push(line),
    });
    return { ...reconciled, differences, lines };
  }
  const drop = (): void => sandbox.deliveries.rules.set({ mode: "drop" });
  const forgetEvents = (): void => {
    for (const event of sandbox.store.all("event")) sandbox.store.remove(event);
  };
  async function atTheDesk() {
    const ledger = await openLedgerStore(`file:${path}`, () => undefined);
    const note = await ledger.figures.lastReconcile();
    await ledger.close();
    return note;
  }
  async function nothingDiffers(): Promise<void> {
    expect(await readLedger(endpoint.url)).toMatchObject({ money: takenAt(sandbox) });
    expect(await reconcile({ days: 30 })).toMatchObject({ missing: 0, healed: 0, left: 0, differences: [] });
  }
  const running = async (): Promise<unknown> =>
    ((await readLedger(endpoint.url)) as { activeSupporters: unknown }).activeSupporters;

  it("leaves the open disputes of somebody else on the account alone", async () => {
    await gifts.foreign(3000, "4000000000000259");
    await gifts.once(1000, "usd", "4000000000000259");
    expect(await reconcile()).toMatchObject({ missing: 0, healed: 0, left: 0, differences: [] });
    await nothingDiffers();
  });

  it("takes in what was not delivered: gifts, renewals, refunds, disputes, and who has left", async () => {
    await gifts.once(300);
    const first = await gifts.monthly(900);
    const second = await gifts.monthly(800);
    drop();
    const single = await gifts.once(500);
    await gifts.once(700, "eur");
    await gifts.once(1000, "usd", "4000000000000259");
    await gifts.monthly(600);
    await gifts.foreign(3000);
    await gifts.refund(single, 200);
    await gifts.refund(first);
    await gifts.stripe.subscriptions.cancel(idOf(second.subscription));
    await sandbox.advance(days(33));
    expect(await running()).toBe(2);
    const { missing, left, before, after } = await reconcile();
    expect({ left, after }).toEqual({ left: 0, after: takenAt(sandbox) });
    expect(before).toEqual({ usd: { gross: 2000, refunded: 0, disputed: 0, net: 2000 } });
    expect(missing).toBeGreaterThan(15);
    expect(await atTheDesk()).toMatchObject({ mended: missing, left: 0 });
    expect(await running()).toBe(2);
    await nothingDiffers();
  });

  it("says of each thing what it was, its amount and its currency", async () => {
    drop();
    const session = await gifts.once(500);
    const { differences } = await reconcile();
    expect(differences).toEqual([
      {
        id: expect.stringMatching(/^evt_/) as string,
        what: `checkout.session.completed ${idOf(session.payment_intent)}`,
        source: "event",
        amount: 500,
        currency: "usd",
        left: null,
      },
    ]);
  });

  it("finds by Stripe's objects what no event tells of any more", async () => {
    const early = await gifts.monthly(900);
    const disputed = await gifts.once(1000, "usd", "4000000000000259");
    await sandbox.advance(60);
    drop();
    const single = await gifts.once(500);
    await gifts.refund(single, 100);
    const monthly = await gifts.monthly(700);
    await gifts.refund(monthly);
    await gifts.stripe.subscriptions.cancel(idOf(early.subscription));
    const [dispute] = sandbox.store.all("dispute").filter((each) => each.payment_intent === disputed.payment_intent);
    await fetch(`${sandbox.url}/_sandbox/disputes/${dispute?.id}/close`, {
      method: "POST",
      body: JSON.stringify({ status: "won" }),
    });
    forgetEvents();
    const found = await reconcile();
    expect(found).toMatchObject({ missing: 0, left: 0, after: takenAt(sandbox) });
    expect(found.differences.map(({ what }) => what.split(" ")[0])).toEqual([
      "checkout.session.completed",
      "checkout.session.completed",
      "invoice.paid",
      "refund.updated",
      "refund.updated",
      "charge.dispute.updated",
      "customer.subscription.updated",
      "customer.subscription.updated",
    ]);
    expect(await running()).toBe(1);
    await nothingDiffers();
  });

  it("goes back as many days as it is told to, beyond what Stripe keeps of its events", async () => {
    drop();
    await gifts.once(500);
    forgetEvents();
    for (const session of sandbox.store.all("checkout.session")) session.created -= days(100);
    for (const charge of sandbox.store.all("charge")) charge.created -= days(100);
    expect(await reconcile()).toMatchObject({ healed: 0, left: 0 });
    expect(await reconcile({ days: 120 })).toMatchObject({ healed: 1, left: 0, after: takenAt(sandbox) });
  });

  it("brings yesterday's backup to today", async () => {
    const supporter = await gifts.monthly(900);
    await gifts.once(500);
    const backup = join(directory, "backup.db");
    const copy = new DatabaseSync(path);
    copy.exec(`vacuum into '${backup}'`);
    copy.close();
    await gifts.refund(await gifts.once(700, "eur"), 300);
    await gifts.stripe.subscriptions.update(idOf(supporter.subscription), { cancel_at_period_end: true });
    await sandbox.deliveries.idle();
    await endpoint.close();
    for (const end of ["", "-wal", "-shm"]) await rm(path + end, { force: true });
    await copyFile(backup, path);
    endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl: `file:${path}` });
    expect(await reconcile()).toMatchObject({ left: 0, after: takenAt(sandbox) });
    await nothingDiffers();
  });

  it("leaves a late delivery a duplicate", async () => {
    sandbox.deliveries.rules.set({ mode: "hold" });
    await gifts.once(500);
    await gifts.monthly(900);
    await reconcile();
    const before = await readLedger(endpoint.url);
    sandbox.deliveries.flush("reverse");
    await sandbox.deliveries.idle();
    expect(await readLedger(endpoint.url)).toEqual(before);
    expect(endpoint.lines.filter((line) => line.includes('"outcome":"duplicate"')).length).toBe(6);
    expect(endpoint.lines.join("")).not.toContain('"outcome":"applied"');
  });

  it.each([
    ["429", { status: 429, headers: { "retry-after": "1" } }],
    ["500", { status: 500 }],
    ["a connection that is cut", { reset: true }],
  ])("goes on after %s in between", async (_name, fault) => {
    drop();
    await gifts.once(500);
    await gifts.refund(await gifts.monthly(900), 100);
    for (const path of ["events", "checkout/sessions", "invoices", "refunds", "subscriptions"])
      sandbox.faults.add(`GET /v1/${path}`, fault);
    expect(await reconcile()).toMatchObject({ left: 0, after: takenAt(sandbox) });
    expect(sandbox.faults.list()).toEqual([]);
    await nothingDiffers();
  });

  it("reads events that an account tells in an older API version, and fetches each but once", async () => {
    drop();
    await gifts.once(500);
    const { invoice } = await gifts.monthly(900);
    for (const event of sandbox.store.all("event")) event.api_version = "2020-08-27";
    const told = sandbox.store.all("event").find(({ type }) => type === "invoice.paid");
    if (told?.type === "invoice.paid") Reflect.deleteProperty(told.data.object, "parent");
    expect(await reconcile()).toMatchObject({ left: 0, healed: 0, after: takenAt(sandbox) });
    const asked = sandbox.journal.after(0).length;
    expect(await reconcile({ days: 30 })).toMatchObject({ missing: 0, left: 0 });
    const paths = sandbox.journal.after(asked).map((entry) => String(entry["path"]));
    expect(paths).not.toContain(`/v1/invoices/${idOf(invoice)}`);
  });

  it("says what can't be healed: a gift and a supporter that Stripe has never seen", async () => {
    await gifts.once(500);
    await gifts.monthly(900);
    await sandbox.deliveries.idle();
    for (const kind of ["checkout.session", "payment_intent", "subscription"] as const)
      for (const each of sandbox.store.all(kind)) sandbox.store.remove(each);
    const { left, differences } = await reconcile();
    expect(left).toBe(2);
    expect(differences).toMatchObject([
      { what: "subscription active", left: expect.stringContaining("no such subscription") as string },
      { what: "gift in the ledger", amount: 500, left: expect.stringContaining("no such gift") as string },
    ]);
  });

  it("says of an older invoice that Stripe has lost that it can't be read", async () => {
    drop();
    await gifts.monthly(900);
    for (const event of sandbox.store.all("event"))
      if (event.type === "invoice.paid") {
        event.api_version = "2020-08-27";
        Reflect.deleteProperty(event.data.object, "parent");
      }
    for (const invoice of sandbox.store.all("invoice")) sandbox.store.remove(invoice);
    const { left, differences } = await reconcile();
    expect(left).toBe(1);
    expect(differences.find((each) => each.left !== null)?.left).toContain("2020-08-27");
  });

  it("does what a restricted key may, and says which lists Stripe refuses it", async () => {
    drop();
    await gifts.refund(await gifts.once(500));
    const read = ["event", "checkout_session", "invoice", "charge", "subscription", "payment_intent"];
    await fetch(`${sandbox.url}/_sandbox/keys`, {
      method: "POST",
      body: JSON.stringify({ key: "rk_test_reading", rights: read.map((each) => `rak_${each}_read`) }),
    });
    expect(await reconcile({ key: "rk_test_reading" })).toMatchObject({
      left: 1,
      after: takenAt(sandbox),
      differences: expect.arrayContaining([
        expect.objectContaining({ what: "disputes", left: expect.stringContaining("Stripe refuses") as string }),
      ]) as unknown,
    });
  });

  it("links a refund to its invoice where the webhook could not", async () => {
    sandbox.deliveries.rules.set({ mode: "drop", types: ["invoice_payment.paid"] });
    const monthly = await gifts.monthly(900);
    sandbox.faults.add("GET /v1/invoice_payments", { status: 500 }, 30);
    const { data } = await gifts.stripe.charges.list({ limit: 1 });
    await gifts.stripe.refunds.create({ charge: data[0]?.id ?? "" });
    await sandbox.deliveries.idle();
    sandbox.faults.clear();
    expect(await readLedger(endpoint.url)).toMatchObject({ money: { usd: { refunded: 0 } } });
    forgetEvents();
    expect(await reconcile()).toMatchObject({ left: 0, after: takenAt(sandbox) });
    expect(monthly.mode).toBe("subscription");
    await nothingDiffers();
  });
});
