import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHashAddress } from "../../src/server/hash-address.ts";
import { createScratchLedger } from "../../src/server/node/scratch-ledger.ts";
import type { Difference } from "../../src/server/store/refold.ts";
import type { SqlLedgerStore } from "../../src/server/store/sql-ledger-store.ts";
import { aContribution, anAgreement, anEvent, aRefund, aSubscription } from "./support/facts.ts";
import { wholeDatabase, type WholeDatabase } from "./support/whole-database.ts";

export interface LedgerUnderTest {
  create(): Promise<string>;
  open(url: string): Promise<SqlLedgerStore>;
}

const ADDRESS = "ada.lovelace@example.test";
const NOW = 1_790_000_000;

/** What forgetting a person must do, whatever database is under it. */
export function forgetContract(name: string, under: LedgerUnderTest): void {
  describe(`forgetting a person on ${name}`, () => {
    let url: string;
    let store: SqlLedgerStore;
    let whole: WholeDatabase;
    /** All that stands for her. */
    let traces: readonly string[];
    beforeEach(async () => {
      url = await under.create();
      store = await under.open(url);
      whole = wholeDatabase(url);
      const hash = createHashAddress(store.addressKey);
      await liveWith(ADDRESS, hash(ADDRESS), "cus_ada");
      await liveWith("bob@example.test", hash("bob@example.test"), "cus_bob");
      await store.record(anEvent(), aSubscription({ id: "sub_ada_2", customer: "cus_ada_2", status: "canceled" }));
      traces = [ADDRESS, hash(ADDRESS), "cus_ada", "her line", "Ada.Lovelace"];
    });
    afterEach(() => store.close());

    /** Everything that a reader may leave behind. */
    async function liveWith(address: string, person: string, customer: string): Promise<void> {
      const own = customer.replace("cus_", "");
      const once = aContribution({
        key: `pi_${own}`,
        supporter: person,
        note: `${own === "ada" ? "her" : "his"} line`,
      });
      await store.record(anEvent(), once);
      await store.record(anEvent(), { ...once, campaign: "winter" });
      await store.record(anEvent(), aContribution({ key: `pi_${own}_2`, supporter: person, amount: 900 }));
      await store.record(anEvent(), aRefund({ charge: `ch_${own}`, paymentIntent: `pi_${own}`, amount: 200 }));
      await store.record(anEvent(), aSubscription({ id: `sub_${own}`, customer }));
      await store.record(
        anEvent(),
        anAgreement({ key: `cs_${own}_2`, person, customer, subscription: `sub_${own}`, note: once.note ?? "" }),
      );
      const invoice = { key: `in_${own}`, kind: "recurring", interval: "month", supporter: null } as const;
      await store.record(anEvent(), aContribution(invoice));
      const note = { entity: "note", key: `cs_${own}`, campaign: null, at: NOW } as const;
      await store.record(anEvent(), { ...note, text: own === "ada" ? "her line of a month" : "his line" });
      const capital = address.replace("ada.lovelace", "Ada.Lovelace");
      await store.subscribe({ email: capital, newsletter: "weekly", consent: "Yes.", locale: "en", at: NOW });
      await store.reminders.ask({
        id: `reminder-${own}`,
        person,
        email: capital,
        on: "2027-03-01",
        consent: "Remind me.",
        campaign: undefined,
        choice: undefined,
        locale: "en",
        at: NOW,
      });
      const link = {
        hash: `link-${own}`,
        mail: `link:${own}`,
        purpose: "manage",
        person,
        expiresAt: NOW + 900,
      } as const;
      await store.links.make({ ...link, data: { customers: [customer] } }, { atMost: 3, since: NOW });
      for (const [id, whose, data] of [
        ["by-person", `'${person}'`, "{}"],
        ["by-address", "null", `{"email":"${capital}"}`],
        ["by-customer", "null", `{"customer":"${customer}"}`],
      ])
        await whole.run(`insert into mail (id, kind, person, data, due_at, next_at, state, held_until, tries)
          values ('${own} ${id}', 'link', ${whose}, '${data}', ${NOW}, ${NOW}, 'waiting', 0, 0)`);
      for (const [key, subscription] of [
        ["with", `'sub_${own}'`],
        ["without", "null"],
      ])
        await whole.run(`insert into consent (key, kind, person, subscription, text, at)
          values ('${own} ${key}', 'amount', '${person}', ${subscription}, 'Agreed.', ${NOW})`);
    }

    const ada = { address: ADDRESS, customers: ["cus_ada", "cus_ada_2"], sessions: ["cs_ada"] };

    async function differences(): Promise<readonly Difference[]> {
      const scratch = await createScratchLedger();
      try {
        return await store.refold(scratch, false, () => undefined);
      } finally {
        scratch.close();
      }
    }
    const report = () => store.report({ by: ["day", "campaign", "interval"], from: undefined, until: undefined });

    it("leaves nothing of them in any column of any table, and all of everybody else", async () => {
      const before = await whole.lines();
      const isHers = (line: string) => traces.some((trace) => line.includes(trace));
      expect(before.filter(isHers).length).toBeGreaterThan(20);
      const done = await store.forgetting.forget(ada, false);
      const after = await whole.lines();
      expect(after.filter(isHers)).toEqual([]);
      const ofOthers = (lines: readonly string[]) => lines.filter((line) => /bob|his line/.test(line)).sort();
      expect(ofOthers(after)).toEqual(ofOthers(before));
      expect(Object.fromEntries(done.map(({ table, what, rows }) => [`${table} ${what}`, rows]))).toEqual({
        "subscriber removed": 1,
        "reminder removed": 1,
        "reminder_asking removed": 1,
        "link removed": 1,
        "mail removed": 3,
        "note removed": 3,
        "consent removed": 1,
        "consent unnamed": 1,
        "contribution unnamed": 2,
        "subscription unnamed": 2,
        "supporter unnamed": 2,
        "event unnamed": 7,
        "agreement unnamed": 2,
      });
    });

    it("keeps every figure, and tables that are what their events come to", async () => {
      const figures = async () => [await store.totals(), await report(), await store.supportersSince(0)];
      const before = await figures();
      expect(before[0]).toMatchObject({ activeSupporters: 2, onceSupporters: 2, contributions: 6 });
      await store.forgetting.forget(ada, false);
      expect(await figures()).toEqual(before);
      expect(await differences()).toEqual([]);
    });

    it("keeps what was agreed to under its subscription, which the law asks for", async () => {
      await store.forgetting.forget(ada, false);
      const kept = (await whole.lines()).filter((line) => line.startsWith("consent ") && line.includes("sub_ada"));
      expect(kept).toHaveLength(1);
      expect(kept[0]).toContain('"person":null');
    });

    it("takes nothing in again when Stripe sends the same events once more", async () => {
      const events = (await whole.lines()).filter((line) => line.startsWith("event "));
      await store.forgetting.forget(ada, false);
      for (const line of events) {
        const { id } = JSON.parse(line.slice("event ".length)) as { id: string };
        const again = await store.record(
          { ...anEvent(id) },
          aContribution({ key: "pi_ada", supporter: traces[1] ?? "" }),
        );
        expect(again).toEqual({ outcome: "duplicate" });
      }
      expect((await whole.lines()).some((line) => line.includes(traces[1] ?? "-"))).toBe(false);
    });

    it("says what it would do, and does nothing, where it is only tried", async () => {
      const before = await whole.lines();
      const tried = await store.forgetting.forget(ada, true);
      expect(await whole.lines()).toEqual(before);
      expect(await store.forgetting.forget(ada, false)).toEqual(tried);
    });

    it("finds nothing a second time", async () => {
      await store.forgetting.forget(ada, false);
      expect(await store.forgetting.forget(ada, false)).toEqual([]);
    });

    it("knows the customers whose consents it keeps, and which of their gifts go on", async () => {
      expect(await store.forgetting.customersOf(ADDRESS)).toEqual(["cus_ada"]);
      expect(await store.forgetting.running(["cus_ada", "cus_ada_2"])).toEqual([
        { subscription: "sub_ada", customer: "cus_ada" },
      ]);
      await store.forgetting.forget(ada, false);
      expect(await store.forgetting.customersOf(ADDRESS)).toEqual([]);
    });

    it("forgets a customer alone, whose address is not known any more", async () => {
      await store.forgetting.forget({ address: undefined, customers: ["cus_ada"], sessions: [] }, false);
      const [, hash = "-"] = traces;
      const lines = await whole.lines();
      expect(lines.filter((line) => /"cus_ada"/.test(line) || line.includes(hash))).toEqual([]);
      expect(await differences()).toEqual([]);
    });
  });
}
