import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Subscription } from "../../src/core/ledger/fact.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { HEARD } from "../../src/server/store/sql-health-figures.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { aTallyCell } from "../support/tallies.ts";
import { aContribution, anAgreement, anEvent, aRefund, aSubscription } from "./support/facts.ts";

const seconds = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

/** What every store tells the desk, whatever database is under it. */
export function deskFiguresContract(name: string, under: StoreUnderTest): void {
  describe(`the desk's figures on ${name}`, () => {
    let store: LedgerStore;
    beforeEach(async () => void (store = await under.open(await under.create())));
    afterEach(() => store.close());

    /** A recurring gift, from the day on which it began. */
    async function gift(
      id: string,
      began: string,
      change: Partial<Subscription> = {},
      person = id,
      campaign = "spring",
    ) {
      const { amount = 500, currency = "usd", interval = "month" } = change;
      const startedAt = seconds(began);
      const agreed = { campaign, amount: amount ?? 0, currency: currency ?? "usd", interval, at: startedAt };
      await store.record(anEvent(), anAgreement({ ...agreed, key: `cs_${id}`, subscription: id, person }));
      const state = {
        id,
        customer: `cus_${id}`,
        status: "active",
        at: startedAt,
        startedAt,
        amount,
        currency,
        interval,
      };
      await store.record(anEvent(), aSubscription({ ...state, periodEnd: seconds("2026-12-20"), ...change }));
    }

    /** One as above, from the day on which it began until the one on which it ended. */
    async function ends(id: string, began: string, ended: string) {
      await store.record(
        anEvent(),
        aSubscription({
          id,
          customer: `cus_${id}`,
          status: "canceled",
          at: seconds(ended),
          startedAt: seconds(began),
          amount: 500,
          currency: "usd",
          interval: "month",
          periodEnd: null,
        }),
      );
    }

    it("count each amount where it was chosen, once for a gift that goes on", async () => {
      for (const key of ["pi_1", "pi_2", "pi_3"])
        await store.record(
          anEvent(),
          aContribution({ key, amount: key === "pi_3" ? 700 : 500, at: seconds("2026-11-01") }),
        );
      await store.record(anEvent(), aContribution({ key: "pi_old", at: seconds("2025-11-01") }));
      for (const key of ["in_1", "in_2"])
        await store.record(
          anEvent(),
          aContribution({ key, kind: "recurring", interval: "month", supporter: null, at: seconds("2026-11-01") }),
        );
      await gift("sub_1", "2026-11-01", { amount: 900 });
      expect(await store.figures.chosenAmounts(seconds("2026-01-01"))).toEqual([
        { currency: "usd", interval: "month", amount: 900, gifts: 1 },
        { currency: "usd", interval: "once", amount: 500, gifts: 2 },
        { currency: "usd", interval: "once", amount: 700, gifts: 1 },
      ]);
    });

    it("tell when the last gift was given, and how many were in the days until then", async () => {
      expect(await store.figures.lastGift(28)).toBeUndefined();
      for (const [key, day] of [
        ["pi_1", "2026-10-01"],
        ["pi_2", "2026-11-02"],
        ["pi_3", "2026-11-30"],
        ["pi_4", "2026-11-03"],
      ] as const)
        await store.record(anEvent(), aContribution({ key, at: seconds(day) }));
      expect(await store.figures.lastGift(28)).toEqual({ at: seconds("2026-11-30"), gifts: 2 });
    });

    it("tell when Stripe was last heard of, whatever it said", async () => {
      expect(await store.figures.lastHeard()).toBeUndefined();
      for (const at of [1000, 1060]) await store.notebook.writeNote(HEARD, String(at));
      expect(await store.figures.lastHeard()).toBe(1060);
    });

    it("count the mail whose time has come", async () => {
      expect(await store.figures.dueMail(1000)).toEqual({ due: 0, refused: 0, oldestDueAt: undefined });
      for (const [id, dueAt] of [
        ["a", 900],
        ["b", 800],
        ["c", 1100],
      ] as const)
        await store.mail.add({ id, kind: "link", person: undefined, data: {}, dueAt });
      const [first] = await store.mail.claim(850, 860, 1);
      if (first !== undefined) await store.mail.release(first, 2000, 1);
      expect(await store.figures.dueMail(1000)).toEqual({ due: 2, refused: 1, oldestDueAt: 800 });
    });

    it("count the gifts of those who may be asked beside those who never are, day by day", async () => {
      const gift = (day: string, kind: "gift" | "gift-held-back", received: number, campaign = "spring") =>
        aTallyCell({ day, kind, campaign, count: received * 2, received });
      await store.tallies.add([
        gift("2026-11-01", "gift", 8),
        gift("2026-11-01", "gift-held-back", 2),
        aTallyCell({ day: "2026-11-01", kind: "gift", section: "sport", count: 2, received: 1 }),
        gift("2026-11-02", "gift", 3),
        gift("2026-11-02", "gift", 5, "autumn"),
        gift("2026-11-03", "gift", 5),
        aTallyCell({ day: "2026-11-02" }),
      ]);
      expect(await store.figures.giftsOfArms(["spring"], "2026-11-01", "2026-11-02")).toEqual([
        { campaign: "spring", day: "2026-11-01", asked: 9, heldBack: 2 },
        { campaign: "spring", day: "2026-11-02", asked: 3, heldBack: 0 },
      ]);
    });

    it("know of no comparison with Stripe before there was one", async () => {
      expect(await store.figures.lastReconcile()).toBeUndefined();
    });

    it("count what was chosen within a period, and through one campaign", async () => {
      for (const [key, day, campaign] of [
        ["pi_1", "2026-10-31", "spring"],
        ["pi_2", "2026-11-01", "spring"],
        ["pi_3", "2026-11-01", "autumn"],
      ] as const)
        await store.record(anEvent(), aContribution({ key, campaign, at: seconds(day) }));
      const gifts = async (only: Parameters<typeof store.figures.chosenAmounts>[1]) =>
        (await store.figures.chosenAmounts(seconds("2026-01-01"), only)).map((each) => each.gifts);
      expect(await gifts({})).toEqual([3]);
      expect(await gifts({ campaign: "spring" })).toEqual([2]);
      expect(await gifts({ until: seconds("2026-11-01") })).toEqual([1]);
      expect(await gifts({ until: seconds("2026-11-01"), campaign: "autumn" })).toEqual([]);
    });

    it("sum what runs, by interval and currency", async () => {
      await gift("sub_1", "2026-10-01");
      await gift("sub_2", "2026-10-01", { status: "past_due", amount: 700 });
      await gift("sub_3", "2026-10-01", { status: "canceled" });
      await gift("sub_4", "2026-10-01", { status: "paused" });
      await gift("sub_5", "2026-10-01", { interval: "year", currency: "eur", amount: 9000 });
      expect(await store.figures.runningGifts()).toEqual([
        { currency: "eur", interval: "year", gifts: 1, amount: 9000 },
        { currency: "usd", interval: "month", gifts: 2, amount: 1200 },
      ]);
    });

    it("tell when gifts began and ended, and who came back", async () => {
      await gift("sub_1", "2026-01-31", {}, "ada");
      await ends("sub_1", "2026-01-31", "2026-03-01");
      await gift("sub_2", "2026-01-01", {}, "bob");
      await gift("sub_3", "2026-06-01", {}, "ada");
      await gift("sub_4", "2026-06-01", {}, "bob");
      expect(await store.figures.cohorts()).toEqual(
        expect.arrayContaining([
          { began: "2026-01", ended: "2026-03", interval: "month", currency: "usd", gifts: 1, wonBack: 0, amount: 500 },
          { began: "2026-01", ended: null, interval: "month", currency: "usd", gifts: 1, wonBack: 0, amount: 500 },
          { began: "2026-06", ended: null, interval: "month", currency: "usd", gifts: 2, wonBack: 1, amount: 1000 },
        ]),
      );
      expect(await store.figures.cohorts()).toHaveLength(3);
    });

    it("tell of recurring gifts that began within a period, and through one campaign", async () => {
      await gift("sub_1", "2026-01-31", {}, "ada", "spring");
      await ends("sub_1", "2026-01-31", "2026-03-01");
      await gift("sub_2", "2026-06-01", {}, "ada", "autumn");
      await gift("sub_3", "2026-06-01", { status: "past_due" }, "bob", "spring");
      const june = { from: seconds("2026-06-01"), until: seconds("2026-07-01") };
      const counts = async (only: Parameters<typeof store.figures.cohorts>[0]) => [
        (await store.figures.runningGifts(only)).map(({ gifts }) => gifts),
        (await store.figures.cohorts(only)).map(({ began, gifts, wonBack }) => [began, gifts, wonBack]),
      ];
      expect(await counts(june)).toEqual([[2], [["2026-06", 2, 1]]]);
      // Who came back is told from all of theirs, whatever is looked at.
      expect(await counts({ ...june, campaign: "autumn" })).toEqual([[1], [["2026-06", 1, 1]]]);
      expect(await counts({ campaign: "spring" })).toEqual([
        [1],
        [
          ["2026-01", 1, 0],
          ["2026-06", 1, 0],
        ],
      ]);
      expect(await counts({ until: seconds("2026-01-01") })).toEqual([[], []]);
      const atRisk = (campaign: string) => store.figures.atRisk(seconds("2026-11-30"), seconds("2026-12-30"), campaign);
      expect(await atRisk("spring")).toMatchObject([{ risk: "failed", gifts: 1 }]);
      expect(await atRisk("autumn")).toMatchObject([{ risk: "renewing", gifts: 1 }]);
    });

    it("sum the money that may not come", async () => {
      await gift("sub_1", "2026-10-01", { status: "past_due", amount: 700 });
      await gift("sub_2", "2026-10-01", { cancelAtPeriodEnd: true });
      await gift("sub_3", "2026-10-01");
      await gift("sub_4", "2026-10-01", { periodEnd: seconds("2027-03-01") });
      await gift("sub_5", "2026-10-01", { status: "canceled" });
      await gift("sub_6", "2026-10-01", { status: "unpaid", amount: 300 });
      expect(await store.figures.atRisk(seconds("2026-11-30"), seconds("2026-12-30"))).toEqual([
        { risk: "ending", currency: "usd", interval: "month", gifts: 1, amount: 500 },
        { risk: "failed", currency: "usd", interval: "month", gifts: 2, amount: 1000 },
        { risk: "renewing", currency: "usd", interval: "month", gifts: 1, amount: 500 },
      ]);
    });

    it("add up what was counted over sections, and keep apart what is too little to be told by one", async () => {
      expect(await store.figures.countedDays()).toBeUndefined();
      await store.tallies.add([
        aTallyCell({ day: "2026-10-31", count: 24, received: 12 }),
        aTallyCell({ count: 40, received: 10 }),
        aTallyCell({ section: "sport", count: 9, received: 9 }),
        aTallyCell({ section: "", count: 8, received: 4 }),
        aTallyCell({ kind: "dismissal", count: 3, received: 3 }),
        aTallyCell({ campaign: "autumn", count: 50, received: 50 }),
      ]);
      const place = { day: "2026-11-30", campaign: "spring", variant: "plain", placement: "inline" };
      const dismissed = { ...place, kind: "dismissal", told: 0, rest: 3, restReceived: 3 };
      const seen = { ...place, kind: "impression", told: 40, rest: 17, restReceived: 13 };
      const months = { from: "2026-10-01", until: "2026-11-30" };
      expect(await store.figures.countedDays()).toEqual({ first: "2026-10-31", last: "2026-11-30" });
      expect(await store.figures.firstCounted("dismissal", "2026-10-30", "2026-12-01")).toBe("2026-11-30");
      expect(await store.figures.firstCounted("impression", "2026-11-01", "2026-11-30")).toBe("2026-11-30");
      expect(await store.figures.firstCounted("dismissal", "2026-10-30", "2026-11-29")).toBeUndefined();
      expect(await store.figures.seen({ ...months, from: "2026-11-01" })).toEqual([
        dismissed,
        { ...seen, campaign: "autumn", told: 50, rest: 0, restReceived: 0 },
        seen,
      ]);
      const only = { kinds: ["impression"], campaigns: ["spring"] } as const;
      expect(await store.figures.seen({ ...months, from: "2026-11-01", only })).toEqual([seen]);
      expect(await store.figures.seenBySection(months)).toEqual([
        { section: "politics", kind: "impression", count: 114 },
      ]);
      const october = { ...months, until: "2026-10-31" };
      expect((await store.figures.seen(october)).map(({ day, told }) => [day, told])).toEqual([["2026-10-31", 24]]);
      expect(await store.figures.seenBySection({ ...october, campaign: "spring" })).toMatchObject([{ count: 24 }]);
      expect(await store.figures.seenBySection({ ...october, campaign: "autumn" })).toEqual([]);
    });

    it("sum the gifts that began, without their renewals and what was given back", async () => {
      const at = seconds("2026-11-01");
      for (const key of ["pi_1", "pi_2"]) await store.record(anEvent(), aContribution({ key, at }));
      await store.record(anEvent(), aContribution({ key: "pi_3", currency: "eur", at, variant: null, campaign: null }));
      await store.record(anEvent(), aContribution({ key: "pi_back", at }));
      await store.record(anEvent(), aRefund({ charge: "ch_back", paymentIntent: "pi_back", amount: 500 }));
      await store.record(anEvent(), aContribution({ key: "in_1", kind: "recurring", interval: "month", at }));
      await store.record(anEvent(), aContribution({ key: "pi_old", at: seconds("2025-11-01") }));
      await store.record(anEvent(), anAgreement({ key: "cs_1", amount: 300, at: seconds("2026-11-02") }));
      await store.record(anEvent(), anAgreement({ key: "cs_2", amount: 300, variant: "b", at }));
      const within = { from: seconds("2026-01-01"), until: seconds("2026-11-30") };
      const spring = { day: "", campaign: "spring", variant: "", placement: "inline", currency: "usd" };
      expect(await store.figures.giftsBegun(within)).toEqual([
        { ...spring, campaign: "", currency: "eur", gifts: 1, amount: 500, squares: 250_000 },
        { ...spring, gifts: 4, amount: 1600, squares: 680_000 },
      ]);
      expect(await store.figures.giftsBegun({ ...within, daysOf: ["spring"] })).toEqual([
        { ...spring, day: "2026-11-01", variant: "a", gifts: 2, amount: 1000, squares: 500_000 },
        { ...spring, day: "2026-11-01", variant: "b", gifts: 1, amount: 300, squares: 90_000 },
        { ...spring, day: "2026-11-02", variant: "a", gifts: 1, amount: 300, squares: 90_000 },
      ]);
    });
  });
}
