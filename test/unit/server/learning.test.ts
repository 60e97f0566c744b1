import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEndpoint } from "../../../src/server/open-endpoint.ts";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { createLog } from "../../../src/server/log.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { noteCampaignDays } from "../../../src/server/learning/note-campaign-days.ts";
import { createSharesOfTheDay } from "../../../src/server/learning/shares-of-the-day.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import type { TallyKind } from "../../../src/core/tallies/tally.ts";
import { dayAfter } from "../../../src/core/utc-calendar.ts";
import { seeded } from "../../support/seeded.ts";
import { aContribution, anEvent } from "../../contract/support/facts.ts";
import { aTallyCell } from "../../support/tallies.ts";
import { aConfig, anEndpoint, TOKEN_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";

const FIRST = "2026-11-01";
const noon = (day: number): number => Date.parse(`${dayAfter(FIRST, day)}T12:00:00Z`);
const SOON = { timeout: 20_000, interval: 50 };

function written(change: object = {}, variants: readonly object[] = [{ id: "letter" }, { id: "numbers" }]) {
  return { tallies: {}, appeals: [{ id: "spring", learn: true, ...change, variants }] };
}

/** Readers of that day, and how many of them gave. */
function cohort(day: number, gifts: Readonly<Record<string, number>>) {
  return Object.entries(gifts).flatMap(([variant, count]) => {
    const of = (kind: TallyKind, received: number) =>
      aTallyCell({ kind, day: dayAfter(FIRST, day), variant, section: "", count: received, received });
    return [of("cohort-shown", 500), ...(count === 0 ? [] : [of("cohort-gift", count)])];
  });
}

describe("what is written down of a day", () => {
  let store: LedgerStore;
  beforeEach(async () => void (store = await openLedgerStore("file::memory:", () => undefined)));
  afterEach(() => store.close());

  const note = (config: unknown, day: number, seed = 1) =>
    noteCampaignDays({ store, config: () => aConfig(config), now: () => noon(day), random: seeded(seed) })();
  const noted = async (day: number) => await store.campaignDays.read(dayAfter(FIRST, day));

  it("is how each campaign that runs is shown, by the publisher's own weights while nothing is known", async () => {
    const appeals = [
      {
        id: "spring",
        learn: true,
        holdback: 0.1,
        variants: [{ id: "a", weight: 3 }, { id: "b" }, { id: "c", weight: 0 }],
      },
      { id: "plain", variants: [{ id: "a" }] },
      { id: "draft", status: "draft", variants: [{ id: "a" }] },
      { id: "over", schedule: { until: "2026-10-30" }, variants: [{ id: "a" }] },
      { id: "later", schedule: { from: "2026-11-03" }, variants: [{ id: "a" }] },
    ];
    await note({ tallies: {}, appeals }, 0);
    const shares = { a: 0.75, b: 0.25 };
    expect(await noted(0)).toEqual([
      { day: FIRST, campaign: "plain", holdback: 0, learns: false, written: { a: 1 }, shares: { a: 1 } },
      { day: FIRST, campaign: "spring", holdback: 0.1, learns: true, written: shares, shares },
    ]);
  });

  it("is what was learnt, once the gifts of whole days are enough, and the same however often it is asked", async () => {
    for (const day of [0, 1]) await note(written(), day);
    await store.tallies.add([...cohort(0, { letter: 5, numbers: 60 }), ...cohort(1, { letter: 4, numbers: 50 })]);
    await note(written(), 2, 7);
    await note(written(), 2, 8);
    expect((await noted(2)).map(({ shares }) => shares)).toEqual([{ letter: 0.1, numbers: 0.9 }]);
  });

  it("stays with the weights where nothing is counted, or too little, or of other variants", async () => {
    for (const day of [0, 1]) await note(written(), day);
    await store.tallies.add(cohort(0, { letter: 2, numbers: 17 }));
    await note(written(), 2);
    await store.tallies.add(cohort(0, { letter: 0, numbers: 90 }));
    await note({ ...written(), tallies: { sample: 0 } }, 3);
    await note(written({}, [{ id: "letter" }, { id: "numbers" }, { id: "new" }]), 4);
    expect((await noted(2)).every(({ shares, written: own }) => JSON.stringify(shares) === JSON.stringify(own))).toBe(
      true,
    );
  });

  it("goes by what the gifts of a variant are worth, less what it costs that it is closed", async () => {
    for (const day of [0, 1]) await note(written(), day);
    const closed = aTallyCell({ kind: "cohort-dismissal", day: FIRST, variant: "numbers", section: "", received: 400 });
    await store.tallies.add([...cohort(0, { letter: 40, numbers: 80 }), closed]);
    await note(written({ dismissalPrice: 0 }), 2);
    // 40 gifts more of $5 against 400 dismissals of a dollar.
    await note(written({ dismissalPrice: 100 }), 3);
    const [free, dear] = await noted(2);
    expect(free?.shares["numbers"]).toBeGreaterThan(0.8);
    expect(dear?.shares["numbers"]).toBe(0.1);
  });
});

describe("one reader's 10,000 dollars", () => {
  it("lead no readers to the variant that happened to stand there", async () => {
    const store = await openLedgerStore("file::memory:", () => undefined);
    const note = (day: number) =>
      noteCampaignDays({ store, config: () => aConfig(written()), now: () => noon(day), random: seeded(3) })();
    for (const day of [0, 1]) await note(day);
    await store.tallies.add(cohort(0, { letter: 40, numbers: 40 }));
    for (let gift = 0; gift < 80; gift++) {
      const variant = gift % 2 === 0 ? "letter" : "numbers";
      const amount = gift === 1 ? 1_000_000 : 500;
      const at = noon(0) / 1000;
      await store.record(anEvent(), aContribution({ key: `pi_${gift}`, campaign: "spring", variant, amount, at }));
    }
    await note(2);
    const [today] = await store.campaignDays.read(dayAfter(FIRST, 2));
    expect(today?.shares["numbers"]).toBeGreaterThan(0.35);
    expect(today?.shares["numbers"]).toBeLessThan(0.65);
    await store.close();
  });
});

describe("the config as readers get it", () => {
  let store: LedgerStore;
  beforeEach(async () => void (store = await openLedgerStore("file::memory:", () => undefined)));
  afterEach(() => store.close());

  const half = { letter: 0.5, numbers: 0.5 };
  const moved = {
    day: FIRST,
    campaign: "spring",
    holdback: 0,
    learns: true,
    written: half,
    shares: { letter: 0.2, numbers: 0.8 },
  };
  async function laid(config: unknown, day = 0): Promise<readonly number[]> {
    const parsed = aConfig(config);
    const shares = createSharesOfTheDay({ store, config: () => parsed, now: () => noon(day) });
    await shares.look();
    const given = shares.lay(parsed);
    expect(shares.lay(parsed)).toBe(given);
    expect(parsed).toEqual(aConfig(config));
    return given.appeals.flatMap(({ variants }) => variants.map(({ weight }) => weight));
  }

  it("has the shares of the day, or of yesterday until there are others, and no older ones", async () => {
    await store.campaignDays.write([moved]);
    expect(await laid(written())).toEqual([0.2, 0.8]);
    expect(await laid(written(), 1)).toEqual([0.2, 0.8]);
    expect(await laid(written(), 2)).toEqual([1, 1]);
    await store.campaignDays.write([{ ...moved, day: dayAfter(FIRST, 1), shares: { letter: 0.1, numbers: 0.9 } }]);
    expect(await laid(written(), 1)).toEqual([0.1, 0.9]);
  });

  it("has the publisher's weights where they were changed since, or nothing is to be learnt any more", async () => {
    await store.campaignDays.write([moved]);
    expect(await laid(written({ learn: false }))).toEqual([1, 1]);
    expect(await laid(written({}, [{ id: "letter", weight: 3 }, { id: "numbers" }]))).toEqual([3, 1]);
    expect(await laid(written({}, [{ id: "letter" }, { id: "numbers" }, { id: "c" }]))).toEqual([1, 1, 1]);
    expect(await laid(written({}, [{ id: "letter" }, { id: "numbers" }, { id: "c", weight: 0 }]))).toEqual([
      0.2, 0.8, 0,
    ]);
  });
});

describe("replicas on one database", () => {
  let directory: string;
  const running: AnEndpoint[] = [];
  beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-learning-"))));
  afterEach(async () => {
    for (const each of running.splice(0)) await each.close();
    await rm(directory, { recursive: true, force: true });
  });

  it("serve what one of them has learnt overnight, and what the publisher wrote stays as it was", async () => {
    const configFile = join(directory, "support-appeal.json");
    const config = written();
    await writeFile(configFile, JSON.stringify(config));
    const databaseUrl = `file:${join(directory, "ledger.db")}`;
    let day = 0;
    const start = async (jobs: boolean) => {
      const settings = { databaseUrl, configFile, config: aConfig(config), configWritten: config };
      const options = { jobs, jobPollMs: 20, configPollMs: 20, now: () => noon(day) };
      const endpoint = await anEndpoint(settings, options);
      running.push(endpoint);
      return endpoint;
    };
    const served = async ({ url }: AnEndpoint) => {
      const answer = await fetch(`${url}/config`);
      const { appeals } = (await answer.json()) as { appeals: { variants: { weight: number }[] }[] };
      return { etag: answer.headers.get("etag"), weights: appeals[0]?.variants.map(({ weight }) => weight) };
    };
    const [one, other] = [await start(true), await start(false)];
    const before = await served(one);
    expect(before.weights).toEqual([1, 1]);
    const store = await openLedgerStore(databaseUrl, () => undefined);
    try {
      const isNoted = async () => (await store.campaignDays.read(dayAfter(FIRST, day))).length;
      await expect.poll(isNoted, SOON).toBe(1);
      day = 1;
      await expect.poll(isNoted, SOON).toBe(1);
      await store.tallies.add(cohort(0, { letter: 5, numbers: 80 }));
      day = 2;
      for (const each of [one, other])
        await expect.poll(async () => (await served(each)).weights, SOON).toEqual([0.1, 0.9]);
      expect((await served(one)).etag).not.toBe(before.etag);
      expect((await served(one)).etag).toBe((await served(other)).etag);
      expect(await readFile(configFile, "utf8")).toBe(JSON.stringify(config));
      day = 4;
      await expect.poll(isNoted, SOON).toBe(1);
      expect((await store.campaignDays.read(FIRST)).map(({ day: of }) => of)).toEqual(
        [0, 1, 2, 4].map((each) => dayAfter(FIRST, each)),
      );
    } finally {
      await store.close();
    }
    // Begun anew, what was learnt is served from the first answer on.
    expect((await served(await start(false))).weights).toEqual([0.1, 0.9]);
  }, 60_000);

  it("say where nobody works it out, and serve what others on the same database have", async () => {
    const databaseUrl = `file:${join(directory, "ledger.db")}`;
    const store = await openLedgerStore(databaseUrl, () => undefined);
    const half = { letter: 0.5, numbers: 0.5 };
    const shares = { letter: 0.3, numbers: 0.7 };
    await store.campaignDays.write([
      { day: FIRST, campaign: "spring", holdback: 0, learns: true, written: half, shares },
    ]);
    await store.close();
    const lines: string[] = [];
    const endpoint = await openEndpoint({
      environment: {
        STRIPE_SECRET_KEY: "sk_test_abc123",
        STRIPE_WEBHOOK_SECRET: "whsec_test_0123456789abcdef",
        TOKEN_SECRET,
        ADMIN_TOKEN: "test-admin-token-0123456789",
        PAGE_ORIGINS: "https://news.example",
        DATABASE_URL: databaseUrl,
      },
      openStore: openLedgerStore,
      config: written(),
      loadWords: loadMessages,
      log: createLog((line) => void lines.push(line)),
      now: () => noon(0),
    });
    const answer = await endpoint.fetch(new Request("https://support.example.org/config"), {
      socketAddress: "192.0.2.1",
    });
    expect(await answer.json()).toMatchObject({ appeals: [{ variants: [{ weight: 0.3 }, { weight: 0.7 }] }] });
    expect(lines.join("")).toContain("shares are worked out by `support-appeal serve` alone");
    await endpoint.close();
  });
});
