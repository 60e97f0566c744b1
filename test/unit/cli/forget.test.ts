import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { idOf } from "../sandbox/a-sandbox.ts";
import { anEndpoint, readLedger, WEBHOOK_SECRET, type AnEndpoint } from "../server/support/an-endpoint.ts";
import { cli, runChild } from "../server/support/child-server.ts";
import { giftsAt, type Gifts } from "../server/support/gifts-at.ts";

/** Whose gifts the sandbox's payer makes. */
const ADDRESS = "reader@example.org";

describe("npx support-appeal forget", () => {
  let directory: string;
  let path: string;
  let sandbox: Sandbox;
  let gifts: Gifts;
  let endpoint: AnEndpoint;
  let environment: Record<string, string>;
  let subscription: string;
  let customer: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-forget-"));
    path = join(directory, "ledger.db");
    sandbox = await startSandbox({ port: 0, seed: 1 });
    gifts = giftsAt(sandbox);
    environment = {
      STRIPE_SECRET_KEY: "sk_test_abc123",
      STRIPE_API_BASE: sandbox.url,
      DATABASE_URL: `file:${path}`,
    };
    endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl: `file:${path}` });
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
    await gifts.once(500);
    const monthly = await gifts.monthly(700);
    [subscription, customer] = [idOf(monthly.subscription), idOf(monthly.customer)];
    await gifts.foreign(900);
  });
  afterAll(async () => {
    await endpoint.close();
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });

  const call = (args: readonly string[], change: Readonly<Record<string, string>> = {}) =>
    runChild(cli, args, { ...environment, ...change });
  const bytes = async (): Promise<string> =>
    (await Promise.all([path, `${path}-wal`].map((file) => readFile(file, "latin1").catch(() => "")))).join("\n");

  it("erases nothing while a gift still runs, and says which", async () => {
    await expect.poll(() => readLedger(endpoint.url)).toMatchObject({ contributions: 2, activeSupporters: 1 });
    const answer = await call(["forget", "Reader@Example.org"]);
    expect(answer).toMatchObject({ code: 1, stderr: "" });
    expect(answer.stdout).toContain(`A monthly gift of 7.00 usd still runs: ${subscription} of ${customer}.`);
    expect(answer.stdout).toContain("--even-so");
    expect(await bytes()).toContain(customer);
  });

  it("says so where Stripe could not be asked for recurring gifts", async () => {
    const answer = await call(["forget", ADDRESS, "--dry-run"], { STRIPE_SECRET_KEY: "" });
    expect(answer).toMatchObject({ code: 1 });
    expect(answer.stdout).toContain("Stripe was not asked");
  });

  it("erases them while the endpoint runs, keeps every figure, and says what is left to do at Stripe", async () => {
    await gifts.stripe.subscriptions.cancel(subscription);
    await expect.poll(() => readLedger(endpoint.url)).toMatchObject({ activeSupporters: 0 });
    const figures = async () => [
      await readLedger(endpoint.url),
      (await call(["report", "--by", "day,campaign"])).stdout,
    ];
    const before = await figures();

    const tried = await call(["forget", ADDRESS, "--dry-run"]);
    expect(tried).toMatchObject({ code: 0 });
    expect(tried.stdout).toMatch(/^subscription +1 {2}kept, without whose it is$/m);
    expect(await bytes()).toContain(customer);

    const answer = await call(["forget", ADDRESS]);
    expect(answer).toMatchObject({ code: 0, stderr: "" });
    expect(answer.stdout).toContain(`  ${customer}: delete the customer`);
    expect(await bytes()).not.toContain(customer);
    expect(await figures()).toEqual(before);
    expect(await call(["refold", "--check"])).toMatchObject({ code: 0 });
    expect(await call(["reconcile"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(" 0 were missing") as string,
    });
    expect(await bytes()).not.toContain(customer);
  });

  it("finds nothing a second time", async () => {
    const answer = await call(["forget", ADDRESS]);
    expect(answer).toMatchObject({ code: 0 });
    expect(answer.stdout).toContain("There is nothing of them here.");
  });

  it.each([
    [[], "address"],
    [["nobody"], "e-mail"],
    [["a@b.test", "c@d.test"], "one person"],
    [["a@b.test", "--hard"], "--hard"],
  ])("names what is wrong with %j", async (args, named) => {
    const answer = await call(["forget", ...args]);
    expect(answer.code).toBe(2);
    expect(answer.stderr).toContain(named);
  });
});
