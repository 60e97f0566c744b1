import { describe, expect, it } from "vitest";
import type { CampaignDay } from "../../src/core/campaign/experiment/campaign-day.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { aTallyCell } from "../support/tallies.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { onTwoReplicas } from "./support/on-two-replicas.ts";

const aDay = (change: Partial<CampaignDay> = {}): CampaignDay => ({
  day: "2026-11-30",
  campaign: "spring",
  holdback: 0.05,
  learns: true,
  written: { letter: 0.5, "1.000": 0.5 },
  shares: { letter: 0.127, "1.000": 0.873 },
  ...change,
});

/** What every store must keep of how campaigns were shown, and of what came of those who first saw them on one day. */
export function campaignDayStoreContract(name: string, under: StoreUnderTest): void {
  describe(`the campaigns' days on ${name}`, () => {
    let store: LedgerStore;
    let other: LedgerStore;
    onTwoReplicas(under, (one, another) => ([store, other] = [one, another]));

    it("begin with nothing, and take nothing for nothing", async () => {
      await store.campaignDays.write([]);
      expect(await store.campaignDays.read("2020-01-01")).toEqual([]);
    });

    it("are told from a day on, by campaign and day, just as they were written", async () => {
      const earlier = aDay({ day: "2026-11-29", learns: false, holdback: 0 });
      const winter = aDay({ campaign: "winter" });
      await store.campaignDays.write([winter, aDay()]);
      await store.campaignDays.write([earlier]);
      expect(await other.campaignDays.read("2026-11-29")).toEqual([earlier, aDay(), winter]);
      expect(await other.campaignDays.read("2026-11-30")).toEqual([aDay(), winter]);
    });

    it("stay as the first of several replicas has written them", async () => {
      const tries = Array.from({ length: 10 }, (_, index) =>
        aDay({ shares: { letter: index / 10, "1.000": 1 - index / 10 } }),
      );
      await Promise.all(
        tries.map((each, index) =>
          (index % 2 === 0 ? store : other).campaignDays.write([each, aDay({ campaign: "b" })]),
        ),
      );
      const [b, first] = await store.campaignDays.read("2026-11-30");
      expect(b).toEqual(aDay({ campaign: "b" }));
      expect(tries).toContainEqual(first);
      await other.campaignDays.write([aDay({ holdback: 0.9 })]);
      expect((await store.campaignDays.read("2026-11-30"))[1]).toEqual(first);
    });

    it("have cohorts: what came of those who first saw a campaign on one day, by variant, over all replicas", async () => {
      const of = (kind: "cohort-shown" | "cohort-dismissal" | "cohort-gift", received: number, day = "2026-11-28") =>
        aTallyCell({ kind, day, variant: "letter", section: "", count: received * 2, received });
      await store.tallies.add([of("cohort-shown", 40), of("cohort-dismissal", 5), of("cohort-gift", 2, "2025-11-30")]);
      await other.tallies.add([of("cohort-gift", 1), { ...of("cohort-shown", 3), variant: "numbers" }]);
      await other.tallies.add([aTallyCell({ day: "2026-11-28" }), { ...of("cohort-gift", 9), campaign: "winter" }]);
      const place = { campaign: "spring", day: "2026-11-28" };
      expect(await store.figures.cohortsSeen(["spring"], "2026-11-01")).toEqual([
        { ...place, variant: "letter", shown: 40, dismissals: 5, gifts: 1 },
        { ...place, variant: "numbers", shown: 3, dismissals: 0, gifts: 0 },
      ]);
      // A day on which somebody saw it first is none on which anything was counted.
      expect(await store.figures.countedDays()).toEqual({ first: "2026-11-28", last: "2026-11-28" });
    });
  });
}
