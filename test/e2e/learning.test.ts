import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TallyKind } from "../../src/core/tallies/tally.ts";
import { dayAfter } from "../../src/core/utc-calendar.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { findPostgres, startPostgres, type Postgres } from "../contract/support/start-postgres.ts";
import { aTallyCell } from "../support/tallies.ts";
import { DeskPage } from "./support/desk-page.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { useDemo } from "./support/use-demo.ts";

const SOON = { timeout: 20_000 };

interface Written {
  readonly appeals: readonly { readonly id: string; readonly variants: readonly object[] }[];
}

/** A campaign that learns, from the first reader to what the desk says of it. @param address of the demo's database */
function learningSuite(address: () => Promise<string>): void {
  let databaseUrl = "";
  const world = useDemo({}, async () => ({ databaseUrl: (databaseUrl = await address()) }));

  const nowMs = (): number => world.demo.sandbox?.clock.nowMs() ?? Number.NaN;
  const today = (): string => new Date(nowMs()).toISOString().slice(0, 10);

  /** Publishes the demo's config with two variants that its main campaign is to learn of. */
  async function publishes({ configs }: LedgerStore): Promise<{ readonly version: number; readonly config: unknown }> {
    const now = Math.floor(nowMs() / 1000);
    const before = await configs.version((await configs.serving(now)) ?? 0);
    if (before === undefined) throw new Error("the demo has published no config");
    const { appeals, ...rest } = before.config as Written;
    const config = {
      ...rest,
      appeals: appeals.map((campaign) =>
        campaign.id === "autumn"
          ? { ...campaign, learn: true, variants: campaign.variants.map((each) => ({ ...each, weight: 1 })) }
          : campaign,
      ),
    };
    const revision = (await configs.saveDraft({ config, revision: null, by: "Ada", now })) ?? -1;
    const version = (await configs.publish({ revision, at: now, now, by: "Ada", note: undefined })) ?? -1;
    return { version, config };
  }

  async function served() {
    const answer = await fetch(`${world.demo.endpointUrl}/config`);
    const config = (await answer.json()) as { appeals: { id: string; variants: { id: string; weight: number }[] }[] };
    const variants = config.appeals.find(({ id }) => id === "autumn")?.variants ?? [];
    return {
      etag: answer.headers.get("etag"),
      weights: Object.fromEntries(variants.map(({ id, weight }) => [id, weight])),
    };
  }

  test("follows what its variants bring, while readers keep theirs and what was written stays as it was", async () => {
    const store = await openLedgerStore(databaseUrl, () => undefined);
    const isNoted = async () => (await store.campaignDays.read(today())).some(({ campaign }) => campaign === "autumn");
    const nextDay = async () => {
      await world.till.passDays(1);
      await expect.poll(isNoted, SOON).toBe(true);
    };
    try {
      await expect.poll(isNoted, SOON).toBe(true);
      const { version, config } = await publishes(store);
      await expect.poll(async () => (await served()).weights, SOON).toEqual({ letter: 1, numbers: 1 });
      const { etag } = await served();

      const reader = await world.aReader();
      const tab = await reader.opens("ferry");
      await tab.page.locator("support-appeal").scrollIntoViewIfNeeded();
      const { variant } = await tab.hear("appeal-shown");
      await tab.page.waitForTimeout(1500);

      // Of the first whole day, whatever this reader did not see brings far more.
      await nextDay();
      const first = today();
      await nextDay();
      const [loser, winner] = variant === "letter" ? ["letter", "numbers"] : ["numbers", "letter"];
      const told = (kind: TallyKind, of: string, received: number) =>
        aTallyCell({ kind, day: first, campaign: "autumn", variant: of, section: "", count: received, received });
      await store.tallies.add([
        told("cohort-shown", loser, 480),
        told("cohort-shown", winner, 520),
        told("cohort-gift", loser, 12),
        told("cohort-gift", winner, 90),
        told("impression", winner, 500),
      ]);
      await nextDay();
      await expect.poll(async () => (await served()).weights, SOON).toEqual({ [loser]: 0.1, [winner]: 0.9 });
      expect((await served()).etag).not.toBe(etag);
      expect((await store.configs.version(version))?.config).toEqual(config);
      expect(await store.configs.serving(Math.floor(nowMs() / 1000))).toBe(version);

      await tab.movesItsClock("+1 month");
      expect(await tab.hear("appeal-shown")).toMatchObject({ campaign: "autumn", variant });

      const publisher = await world.aReader({ viewport: { width: 360, height: 800 } });
      const desk = await DeskPage.opens(publisher, world.demo);
      await desk.signsIn(world.demo.adminToken);
      await desk.isDrawn();
      await desk.turnsTo("Appeals");
      const card = desk.card("Which variant is better where shares move?");
      await card.getByText(/“autumn”: since .+, new readers see more of what has brought more so far/).waitFor();
      await card.getByText(new RegExp(`${winner} \\(90%\\)`)).waitFor();
      await card.getByText(`“autumn”: ${winner} is better than ${loser}.`).waitFor();
      await card.getByText("As a table").click();
      expect(await card.getByRole("row").count()).toBe(3);
      await desk.card("Is the difference between variants real?").getByText("“autumn” learns").waitFor();
      expect(await findBarriers(desk.page)).toEqual([]);
      expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(dayAfter(first, 2)).toBe(today());
    } finally {
      await store.close();
    }
  }, 120_000);
}

describe("a campaign that learns, on SQLite", () => {
  const directory = mkdtempSync(join(tmpdir(), "support-appeal-learning-"));
  learningSuite(async () => `file:${join(directory, "ledger.db")}`);
});

const found = findPostgres();
if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("a campaign that learns, on PostgreSQL", () => test(found.missing, () => undefined));
} else
  describe("a campaign that learns, on PostgreSQL", () => {
    let postgres: Postgres | undefined;
    beforeAll(async () => void (postgres = await startPostgres(found.bin)), 60_000);
    afterAll(() => postgres?.close());
    learningSuite(async () => (await postgres?.createDatabase()) ?? "");
  });
