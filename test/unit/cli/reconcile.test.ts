import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { days } from "../sandbox/a-sandbox.ts";
import { anEndpoint, readLedger, WEBHOOK_SECRET } from "../server/support/an-endpoint.ts";
import { cli, runChild, spawnChild } from "../server/support/child-server.ts";
import { giftsAt, takenAt, type Gifts } from "../server/support/gifts-at.ts";

describe("npx support-appeal reconcile", () => {
  let directory: string;
  let sandbox: Sandbox;
  let gifts: Gifts;
  let environment: Record<string, string>;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-reconcile-"));
    sandbox = await startSandbox({ port: 0, seed: 1 });
    gifts = giftsAt(sandbox);
    environment = {
      STRIPE_SECRET_KEY: "sk_test_abc123",
      STRIPE_API_BASE: sandbox.url,
      DATABASE_URL: `file:${join(directory, "ledger.db")}`,
    };
  });
  afterEach(async () => {
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });

  const reconcile = (...args: readonly string[]) => runChild(cli, ["reconcile", ...args], environment);
  const endpointHere = () =>
    anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl: environment["DATABASE_URL"] ?? "" });

  async function someDays(count: number): Promise<void> {
    for (let at = 0; at < count; at++) {
      await gifts.once(300 + at);
      const monthly = await gifts.monthly(500 + at);
      if (at % 5 === 0) await gifts.refund(at % 2 === 0 ? monthly : await gifts.once(400, "eur"), 50);
      if (at % 50 === 0) await gifts.once(1000, "usd", "4000000000000259");
    }
    await sandbox.advance(days(3));
  }

  it("has the ledger agree with Stripe after three days without a delivery, twice in a row", async () => {
    const endpoint = await endpointHere();
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
    await gifts.monthly(700);
    sandbox.deliveries.rules.set({ mode: "drop" });
    await someDays(360);
    sandbox.deliveries.rules.set({ mode: "normal" });

    const first = await reconcile();
    expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/^$|events looked at/) as string });
    const [, looked = "0", missing = "0"] =
      /\n(\d+) events looked at, (\d+) were missing and are taken now\n/.exec(first.stdout) ?? [];
    expect(Number(looked)).toBeGreaterThan(2000);
    expect(Number(missing)).toBeGreaterThan(2000);
    expect(first.stdout).toMatch(/^evt_\w+ +invoice\.paid in_\w+ +5\.10 {2}usd +taken now$/m);
    expect(first.stdout).toMatch(/^usd before +gross 7\.00, refunded 0\.00, disputed 0\.00, net 7\.00$/m);
    expect(await readLedger(endpoint.url)).toMatchObject({ money: takenAt(sandbox), activeSupporters: 361 });

    const second = await reconcile("--days", "30");
    expect(second).toMatchObject({ code: 0 });
    expect(second.stdout).toMatch(/^\d+ events looked at, 0 were missing and are taken now\n/);
    await endpoint.close();
  });

  it("goes on where it was killed", async () => {
    await someDays(30);
    for (const [route, calls] of [
      ["GET /v1/events", 30],
      ["GET /v1/subscriptions", 0],
    ] as const) {
      if (calls > 0) sandbox.faults.add(route, { hangMs: 0 }, calls);
      sandbox.faults.add(route, { hangMs: 60_000 });
      const killed = spawnChild(cli, ["reconcile"], environment);
      await expect.poll(() => sandbox.faults.list(), { timeout: 30_000 }).toEqual([]);
      killed.signal("SIGKILL");
      expect(await killed.ended).toBe("SIGKILL");
    }
    const { code, stdout, stderr } = await reconcile();
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining("going on where the run of") as string,
    });
    const [, looked] = /(\d+) events looked at/.exec(stdout) ?? [];
    const told = sandbox.store
      .all("event")
      .filter(({ type }) => /^(checkout|customer\.sub|invoice|charge|refund)/.test(type));
    expect(Number(looked)).toBeGreaterThan(100);
    expect(Number(looked)).toBeLessThanOrEqual(told.length);
    const endpoint = await endpointHere();
    expect(await readLedger(endpoint.url)).toMatchObject({ money: takenAt(sandbox) });
    await endpoint.close();
  });

  it("runs beside an endpoint that takes gifts into the same file", async () => {
    await someDays(40);
    const endpoint = await endpointHere();
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
    const over = new AbortController();
    const giving = (async () => {
      while (!over.signal.aborted) await gifts.once(500);
    })();
    const { code } = await reconcile();
    over.abort();
    await giving;
    await sandbox.deliveries.idle();
    expect(code).toBe(0);
    expect(endpoint.lines.join("")).not.toContain("not stored");
    expect(await readLedger(endpoint.url)).toMatchObject({ money: takenAt(sandbox) });
    await endpoint.close();
  });

  it.each([
    [["--days", "0"], "--days must be a whole number from 1 to 3650"],
    [["--days", "soon"], "--days must be a whole number from 1 to 3650"],
    [["--day", "3"], "--day"],
    [["now"], "now"],
  ])("refuses %j", async (args, said) => {
    expect(await reconcile(...args)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(said) as string,
    });
  });

  it("names the setting that is missing or wrong, in one line, and needs no other", async () => {
    const missing = await runChild(cli, ["reconcile"], { ...environment, STRIPE_SECRET_KEY: "" });
    expect(missing).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^STRIPE_SECRET_KEY is missing[^\n]*\n$/) as string,
    });
  });

  it("ends with another status than 0 where something could not be healed, and where the key is not Stripe's", async () => {
    await gifts.once(500);
    expect(await reconcile()).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^there is no ledger at \S+ledger\.db yet: it is made\n$/) as string,
    });
    for (const kind of ["checkout.session", "payment_intent"] as const)
      for (const each of sandbox.store.all(kind)) sandbox.store.remove(each);
    expect(await reconcile()).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/left: Stripe has no such gift.*\n\n.*\n1 could not be healed/s) as string,
    });
    await fetch(`${sandbox.url}/_sandbox/keys`, {
      method: "POST",
      body: JSON.stringify({ key: "sk_test_abc123", expired: true }),
    });
    expect(await reconcile()).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^STRIPE_SECRET_KEY is refused by Stripe[^\n]*\n$/) as string,
    });
  });
});
