import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { days } from "../sandbox/a-sandbox.ts";
import { anEndpoint, WEBHOOK_SECRET, type AnEndpoint } from "../server/support/an-endpoint.ts";
import { cli, runChild } from "../server/support/child-server.ts";
import { giftsAt, type Gifts } from "../server/support/gifts-at.ts";

describe("npx support-appeal report --payouts", () => {
  let directory: string;
  let sandbox: Sandbox;
  let endpoint: AnEndpoint;
  let gifts: Gifts;
  let environment: Record<string, string>;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-payouts-"));
    sandbox = await startSandbox({ port: 0, seed: 1 });
    gifts = giftsAt(sandbox);
    const databaseUrl = `file:${join(directory, "ledger.db")}`;
    environment = { STRIPE_SECRET_KEY: "sk_test_abc123", STRIPE_API_BASE: sandbox.url, DATABASE_URL: databaseUrl };
    endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl });
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
  });
  afterEach(async () => {
    await endpoint.close();
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });
  const report = (...args: readonly string[]) => runChild(cli, ["report", "--payouts", ...args], environment);

  it("says what arrives on which day, and what of it was gifts, after fees and what was given back", async () => {
    await gifts.once(1000);
    await gifts.refund(await gifts.once(2000), 500);
    await gifts.once(700, "eur");
    // A gift that the ledger has never heard of is other money of the account.
    sandbox.deliveries.rules.set({ mode: "drop" });
    await gifts.once(5000);
    await sandbox.advance(days(5));
    const { code, stdout, stderr } = await report("--until", "2040-01-01", "--from", "2000-01-01", "--format", "json");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const fee = (amount: number) => Math.round(amount * 0.029) + 30;
    const usd = 1000 - fee(1000) + 2000 - fee(2000) - 500;
    expect(JSON.parse(stdout)).toMatchObject([
      { currency: "eur", status: "paid", payouts: 1, charges: 1, "of gifts": 700 - fee(700), other: 0 },
      {
        currency: "usd",
        status: "paid",
        payouts: 1,
        amount: usd + 5000 - fee(5000),
        charges: 2,
        "of gifts": usd,
        other: 5000 - fee(5000),
      },
    ]);
    expect((await report("--from", "2000-01-01", "--until", "2000-01-02")).stdout).toMatch(/^No payout arrives/);
  });

  it("says what the key lacks, and takes nothing that a payout is not told by", async () => {
    const rights = { key: "sk_test_abc123", rights: ["rak_event_read"] };
    await fetch(`${sandbox.url}/_sandbox/keys`, { method: "POST", body: JSON.stringify(rights) });
    expect(await report()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("may not read payouts") as string,
    });
    expect(await report("--by", "campaign")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--payouts takes --from, --until and --format alone") as string,
    });
  });
});
