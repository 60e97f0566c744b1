import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import type { Shares } from "../../../src/core/campaign/experiment/campaign-day.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { aContribution, anEvent } from "../../contract/support/facts.ts";
import { aTallyCell } from "../../support/tallies.ts";
import { aConfig, ADMIN_TOKEN, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";

const NOW = Date.parse("2026-11-30T12:00:00Z");
const seconds = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

describe("what the desk is told of appeals", () => {
  let directory: string;
  let store: LedgerStore;
  let endpoint: AnEndpoint | undefined;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-desk-"));
    await mkdir(join(directory, "desk"));
    await writeFile(join(directory, "desk/index.html"), "<!doctype html><title>The desk</title>");
    store = await openLedgerStore("file::memory:", () => undefined);
  });
  afterEach(async () => {
    await endpoint?.close();
    endpoint = undefined;
    await rm(directory, { recursive: true, force: true });
  });

  async function figures(config: unknown, card: string): Promise<unknown> {
    endpoint ??= await anEndpoint({ config: aConfig(config) }, { store, assetsDirectory: directory, now: () => NOW });
    const { url } = endpoint;
    const signedIn = await fetch(`${url}/desk/session`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify({ token: ADMIN_TOKEN }),
    });
    const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
    return await (await fetch(`${url}/desk/figures/${card}`, { headers: { cookie } })).json();
  }

  it("is nothing where nothing is counted, and says that it is not", async () => {
    const counting = { sample: 0 };
    expect(await figures({}, "appeals")).toEqual({ today: "2026-11-30", counting, seen: [], begun: [] });
    expect(await figures({}, "sections")).toEqual({ counting, sections: [] });
    const none = { learning: [], changed: [], comparisons: [] };
    expect(await figures({}, "variants")).toEqual({ today: "2026-11-30", counting, ...none });
    expect(await figures({}, "learning")).toEqual({ sample: 0, campaigns: [] });
  });

  it("holds against what was seen only what was given since there was counting", async () => {
    await store.tallies.add([
      aTallyCell({ day: "2026-11-10", count: 100, received: 50 }),
      aTallyCell({ day: "2026-11-12", count: 9, received: 9 }),
      aTallyCell({ day: "2026-11-12", kind: "dismissal", count: 11, received: 11 }),
    ]);
    for (const [key, day] of [
      ["pi_before", "2026-11-09"],
      ["pi_1", "2026-11-10"],
      ["pi_2", "2026-11-12"],
      ["pi_after", "2026-11-13"],
    ] as const)
      await store.record(anEvent(), aContribution({ key, at: seconds(day) }));
    const config = { tallies: { sample: 0.5 } };
    const place = { campaign: "spring", placement: "inline" };
    expect(await figures(config, "appeals")).toEqual({
      today: "2026-11-30",
      counting: { sample: 0.5, first: "2026-11-10", last: "2026-11-12" },
      since: "2026-11-10",
      seen: [
        { ...place, kind: "impression", count: 100 },
        { ...place, kind: "dismissal", count: 11 },
      ],
      begun: [{ ...place, day: "", variant: "", currency: "usd", gifts: 2, amount: 1000, squares: 500_000 }],
    });
    expect(await figures(config, "sections")).toMatchObject({
      sections: [
        { section: "politics", kind: "dismissal", count: 11 },
        { section: "politics", kind: "impression", count: 100 },
      ],
    });
  });

  it("tells of choices since the first whole day on which they are counted", async () => {
    await store.tallies.add([
      aTallyCell({ day: "2026-10-05", count: 40, received: 40 }),
      aTallyCell({ day: "2026-11-10", count: 50, received: 50 }),
      aTallyCell({ day: "2026-11-10", kind: "choice", count: 20, received: 20 }),
      aTallyCell({ day: "2026-11-11", count: 60, received: 60 }),
      aTallyCell({ day: "2026-11-11", kind: "choice", count: 30, received: 30 }),
      // Told by its month alone, and so of days before it as well.
      aTallyCell({ day: "2026-11-12", count: 5, received: 5 }),
      aTallyCell({ day: "2026-11-09", count: 5, received: 5 }),
    ]);
    const place = { campaign: "spring", placement: "inline" };
    expect(await figures({ tallies: {} }, "appeals")).toMatchObject({
      since: "2026-10-05",
      seen: [
        { kind: "impression", count: 150 },
        { kind: "choice", count: 50 },
        { kind: "impression", count: 10 },
      ],
      chosen: {
        since: "2026-11-11",
        seen: [
          { ...place, kind: "choice", count: 30 },
          { ...place, kind: "impression", count: 60 },
        ],
      },
    });
    // A period that begins later has had them all along.
    expect(await figures({ tallies: {} }, "appeals?from=2026-12-01")).not.toHaveProperty("chosen");
    expect(await figures({ tallies: {} }, "appeals?from=2026-10-01&until=2026-10-31")).not.toHaveProperty("chosen");
  });

  it("tells of choices all along where they were counted before the months that are looked at", async () => {
    await store.tallies.add([
      aTallyCell({ day: "2026-08-20", kind: "choice", count: 20, received: 20 }),
      aTallyCell({ day: "2026-08-20" }),
      aTallyCell({ day: "2026-10-05", count: 40, received: 40 }),
    ]);
    expect(await figures({ tallies: {} }, "appeals")).toMatchObject({
      since: "2026-09-01",
      chosen: { since: "2026-09-01", seen: [{ kind: "impression", count: 40 }] },
    });
  });

  it("is told of a campaign as among all, and of a period by the whole months that it touches", async () => {
    await store.tallies.add([
      aTallyCell({ day: "2026-09-30", count: 30, received: 30 }),
      aTallyCell({ day: "2026-10-20", count: 40, received: 40 }),
      aTallyCell({ day: "2026-10-21", campaign: "autumn", count: 6, received: 6 }),
      aTallyCell({ day: "2026-10-22", campaign: "winter", count: 6, received: 6 }),
      aTallyCell({ day: "2026-11-02", count: 50, received: 50 }),
    ]);
    for (const [key, day, campaign] of [
      ["pi_1", "2026-09-30", "spring"],
      ["pi_2", "2026-10-01", "spring"],
      ["pi_3", "2026-10-31", "autumn"],
      ["pi_4", "2026-11-01", "spring"],
    ] as const)
      await store.record(anEvent(), aContribution({ key, campaign, at: seconds(day) }));
    const october = "from=2026-10-21&until=2026-10-22";
    const place = { kind: "impression", placement: "inline" };
    expect(await figures({ tallies: {} }, `appeals?${october}`)).toMatchObject({
      since: "2026-10-01",
      until: "2026-10-31",
      seen: [
        { ...place, campaign: "spring", count: 40 },
        { kind: "impression", count: 12 },
      ],
      begun: [
        { campaign: "autumn", gifts: 1 },
        { campaign: "spring", gifts: 1 },
      ],
    });
    // Six and six are told together alone, so that neither is found by asking for it.
    expect(await figures({ tallies: {} }, `appeals?${october}&campaign=autumn`)).toMatchObject({
      seen: [],
      begun: [{ campaign: "autumn", gifts: 1 }],
    });
    expect(await figures({ tallies: {} }, "appeals?until=2026-08-31")).toMatchObject({ seen: [], begun: [] });
    expect(await figures({ tallies: {} }, `sections?${october}&campaign=spring`)).toMatchObject({
      sections: [{ section: "politics", count: 40 }],
    });
  });

  it("is each day of a campaign's variants, where it has several", async () => {
    await store.tallies.add([
      aTallyCell({ variant: "a", day: "2026-11-10", count: 100, received: 100 }),
      aTallyCell({ variant: "b", day: "2026-11-10", count: 90, received: 90 }),
      aTallyCell({ campaign: "alone", day: "2026-11-10", count: 90, received: 90 }),
    ]);
    await store.record(anEvent(), aContribution({ at: seconds("2026-11-10") }));
    const appeals = [
      { id: "spring", placement: "inline", variants: [{ id: "a" }, { id: "b", weight: 0 }] },
      { id: "alone", placement: "inline", variants: [{ id: "plain" }] },
    ];
    expect(await figures({ tallies: {}, appeals }, "variants")).toMatchObject({
      comparisons: [
        {
          campaign: "spring",
          variants: [
            { id: "a", weight: 1 },
            { id: "b", weight: 0 },
          ],
          frequencyCap: { impressions: 4, days: 30 },
          sampling: 1,
          seen: [
            { day: "2026-11-10", variant: "a", impressions: 100, dismissals: 0 },
            { day: "2026-11-10", variant: "b", impressions: 90, dismissals: 0 },
          ],
          begun: [{ day: "2026-11-10", variant: "a", currency: "usd", gifts: 1, amount: 500, squares: 250_000 }],
        },
      ],
    });
  });

  describe("of a campaign whose weights were changed by hand", () => {
    const [half, most] = [
      { a: 0.5, b: 0.5 },
      { a: 0.2, b: 0.8 },
    ];
    const aDay = (day: string, shares: Shares) => ({
      day,
      campaign: "spring",
      holdback: 0,
      learns: false,
      written: shares,
      shares,
    });
    const weighed = (a: number, b: number) => ({
      tallies: {},
      appeals: [
        {
          id: "spring",
          placement: "inline",
          variants: [
            { id: "a", weight: a },
            { id: "b", weight: b },
          ],
        },
      ],
    });
    beforeEach(async () => {
      await store.campaignDays.write(
        ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"].map((day) => aDay(day, half)),
      );
      const place = { campaign: "spring", section: "", count: 90, received: 90 };
      await store.tallies.add(
        ["a", "b"].flatMap((variant) => [
          aTallyCell({ ...place, variant, day: "2026-11-20" }),
          aTallyCell({ ...place, variant, day: "2026-11-22" }),
          aTallyCell({ ...place, variant, day: "2026-11-20", kind: "cohort-shown" }),
          aTallyCell({ ...place, variant, day: "2026-11-20", kind: "cohort-gift", count: 20, received: 20 }),
        ]),
      );
    });

    it("is told by who first saw it on one day, and no more day by day, from the very day of the change on", async () => {
      for (const isNoted of [false, true]) {
        if (isNoted) await store.campaignDays.write([aDay("2026-11-24", most), aDay("2026-11-25", most)]);
        const config = weighed(1, 4);
        expect(await figures(config, "variants")).toMatchObject({ learning: [], changed: ["spring"], comparisons: [] });
        expect(await figures(config, "learning")).toMatchObject({
          campaigns: [
            {
              campaign: "spring",
              state: "changed",
              movesSince: isNoted ? "2026-11-24" : "2026-11-30",
              since: "2026-11-20",
              // The day before a change is noted may have had some of each.
              days: isNoted ? 4 : 3,
              verdict: { kind: "too-early" },
              variants: [
                { id: "a", share: 0.2, shown: 90, gifts: 20 },
                { id: "b", share: 0.8, shown: 90, gifts: 20 },
              ],
            },
          ],
        });
      }
    });

    it("is compared day by day where they are as they were", async () => {
      const config = weighed(2, 2);
      expect(await figures(config, "variants")).toMatchObject({ changed: [], comparisons: [{ campaign: "spring" }] });
      expect(await figures(config, "learning")).toMatchObject({ campaigns: [] });
    });

    it("is compared day by day until all but one variant was taken away", async () => {
      await store.campaignDays.write([aDay("2026-11-23", half), aDay("2026-11-24", { a: 1 })]);
      await store.tallies.add([aTallyCell({ variant: "a", day: "2026-11-23", count: 90, received: 90 })]);
      const seen = ["2026-11-20", "2026-11-20", "2026-11-22", "2026-11-22"].map((day) => ({ day }));
      expect(await figures(weighed(1, 0), "variants")).toMatchObject({ changed: [], comparisons: [{ seen }] });
    });
  });
});
