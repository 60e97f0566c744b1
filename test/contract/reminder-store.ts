import { describe, expect, it } from "vitest";
import { reminderMailId, type Reminder } from "../../src/server/reminders/reminder-store.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { onTwoReplicas } from "./support/on-two-replicas.ts";
import { aContribution, anAgreement, anEvent, aRefund, aSubscription } from "./support/facts.ts";

const NOW = 1_790_000_000;
const DAY = 86_400;

let reminders = 0;
function aReminder(change: Partial<Reminder> = {}): Reminder {
  return {
    id: `reminder-${++reminders}`,
    person: "hash-1",
    email: "ada@example.test",
    on: "2027-03-01",
    consent: "Remind me on 1 March.",
    campaign: "spring",
    choice: { interval: "month", amount: 500, currency: "usd" },
    locale: "en",
    at: NOW,
    ...change,
  };
}

/** What every store of reminders must do, whatever database is under it. */
export function reminderStoreContract(name: string, under: StoreUnderTest): void {
  describe(`reminders on ${name}`, () => {
    let store: LedgerStore;
    let other: LedgerStore;
    onTwoReplicas(under, (one, another) => ([store, other] = [one, another]));

    it("are kept as they were asked for, until they are called off", async () => {
      const [whole, bare] = [
        aReminder(),
        aReminder({ person: "hash-2", campaign: undefined, choice: undefined, locale: undefined }),
      ];
      for (const each of [whole, bare]) {
        expect(await store.reminders.ask(each)).toBe(true);
        expect(await other.reminders.find(each.id)).toEqual({ ...each, state: "asked" });
        await store.reminders.callOff(each.id);
        expect(await store.reminders.find(each.id)).toBeUndefined();
        await store.reminders.callOff(each.id);
      }
    });

    it("ask for their confirmation again where the mail has to be written again", async () => {
      const reminder = aReminder();
      for (let each = 0; each < 5; each++) expect(await store.reminders.ask(reminder)).toBe(true);
      expect(await store.reminders.ask(aReminder({ at: NOW + DAY }))).toBe(true);
    });

    it("ask once a day while nobody answers, and the latest wish is the one that waits", async () => {
      const first = aReminder();
      await store.reminders.ask(first);
      const later = aReminder({ at: NOW + DAY - 1, on: "2027-04-01", choice: undefined });
      expect(await store.reminders.ask(later)).toBe(false);
      expect(await store.reminders.find(later.id)).toBeUndefined();
      expect(await store.reminders.find(first.id)).toEqual({ ...later, id: first.id, at: NOW, state: "asked" });
      expect(await store.reminders.ask(aReminder({ at: NOW + DAY }))).toBe(true);
    });

    it("ask three times in thirty days, answered or not", async () => {
      for (const day of [0, 1, 2]) {
        const reminder = aReminder({ at: NOW + day * DAY });
        expect(await store.reminders.ask(reminder)).toBe(true);
        await store.reminders.callOff(reminder.id);
      }
      expect(await store.reminders.ask(aReminder({ at: NOW + 29 * DAY }))).toBe(false);
      expect(await store.reminders.ask(aReminder({ at: NOW + 29 * DAY, person: "hash-2" }))).toBe(true);
      await store.reminders.sweep(NOW + 29 * DAY);
      expect(await store.reminders.ask(aReminder({ at: NOW + 29 * DAY + 1 }))).toBe(false);
      expect(await store.reminders.ask(aReminder({ at: NOW + 30 * DAY }))).toBe(true);
    });

    it("ask once where many ask at once", async () => {
      const asked = await Promise.all(
        Array.from({ length: 10 }, (_, each) => (each % 2 === 0 ? store : other).reminders.ask(aReminder())),
      );
      expect(asked.filter((isNew) => isNew)).toHaveLength(1);
    });

    it("are confirmed, as often as one likes, in the place of another on that day", async () => {
      const [first, second, elsewhen] = [
        aReminder(),
        aReminder({ at: NOW + DAY }),
        aReminder({ at: NOW + 2 * DAY, on: "2027-05-01" }),
      ];
      for (const each of [first, second, elsewhen]) await store.reminders.ask(each);
      expect(await store.reminders.confirm(elsewhen.id)).toEqual({ ...elsewhen, state: "confirmed" });
      await store.reminders.confirm(first.id);
      await store.mail.add({
        id: reminderMailId(first.id),
        kind: "reminder",
        person: first.person,
        data: {},
        dueAt: NOW + 90 * DAY,
      });
      expect(await store.reminders.find(second.id)).toBeUndefined();
      const third = aReminder({ at: NOW + 40 * DAY });
      await store.reminders.ask(third);
      expect(await store.reminders.find(first.id)).toMatchObject({ state: "confirmed" });
      for (let each = 0; each < 2; each++)
        expect(await store.reminders.confirm(third.id)).toEqual({ ...third, state: "confirmed" });
      expect(await store.reminders.find(first.id)).toBeUndefined();
      expect(await store.mail.claim(NOW + 400 * DAY, NOW + 401 * DAY, 10)).toEqual([]);
      expect(await store.reminders.find(elsewhen.id)).toMatchObject({ state: "confirmed" });
      expect(await store.reminders.confirm("nobody")).toBeUndefined();
    });

    it("are gone seven days after nobody confirmed them, and once they are sent", async () => {
      const [waiting, confirmed] = [aReminder(), aReminder({ person: "hash-2" })];
      for (const each of [waiting, confirmed]) await store.reminders.ask(each);
      await store.reminders.confirm(confirmed.id);
      const dueAt = Date.parse("2027-03-01T08:00:00Z") / 1000;
      const id = reminderMailId(confirmed.id);
      await store.mail.add({ id, kind: "reminder", person: confirmed.person, data: {}, dueAt });
      expect(await store.reminders.sweep(NOW + 7 * DAY - 1)).toBe(0);
      expect(await store.reminders.sweep(NOW + 7 * DAY)).toBe(1);
      expect(await store.reminders.find(waiting.id)).toBeUndefined();
      const [held] = await store.mail.claim(dueAt, dueAt + 60, 1);
      expect(held).toMatchObject({ id });
      if (held !== undefined) await store.mail.handOver(held, dueAt + 60);
      // The mail server may still say no.
      expect(await store.reminders.sweep(dueAt)).toBe(0);
      await store.mail.finish(id, "sent");
      expect(await store.reminders.sweep(dueAt)).toBe(1);
      expect(await store.reminders.find(confirmed.id)).toBeUndefined();
    });

    it("are gone three days after theirs also where their mail was never put into the outbox, or is gone from there", async () => {
      const confirmed = aReminder({ on: "2026-09-25" });
      await store.reminders.ask(confirmed);
      await store.reminders.confirm(confirmed.id);
      const day = Date.parse("2026-09-25T00:00:00Z") / 1000;
      expect(await store.reminders.sweep(day + 3 * DAY - 1)).toBe(0);
      const id = reminderMailId(confirmed.id);
      await store.mail.add({ id, kind: "reminder", person: confirmed.person, data: {}, dueAt: day });
      expect(await store.reminders.sweep(day + 4 * DAY)).toBe(0);
      await store.mail.forget(confirmed.person);
      await store.mail.purge(day + 5 * DAY);
      expect(await store.reminders.sweep(day + 4 * DAY)).toBe(1);
    });

    it("know who has given since", async () => {
      expect(await store.reminders.gives("hash-1", NOW)).toBe(false);
      await store.record(anEvent(), aContribution({ at: NOW - 1 }));
      expect(await store.reminders.gives("hash-1", NOW)).toBe(false);
      await store.record(anEvent(), aContribution({ key: "pi_2", at: NOW }));
      expect(await store.reminders.gives("hash-1", NOW)).toBe(true);
      expect(await store.reminders.gives("hash-2", NOW)).toBe(false);
      await store.record(anEvent(), aRefund({ charge: "ch_2", paymentIntent: "pi_2", amount: 500 }));
      expect(await store.reminders.gives("hash-1", NOW)).toBe(false);
    });

    it("know who gives now, since whenever that is", async () => {
      await store.record(anEvent(), anAgreement({ person: "hash-1", subscription: "sub_1", at: NOW - 9 * DAY }));
      expect(await store.reminders.gives("hash-1", NOW)).toBe(false);
      await store.record(anEvent(), aSubscription({ status: "past_due" }));
      expect(await store.reminders.gives("hash-1", NOW)).toBe(true);
      await store.record(anEvent(), aSubscription({ status: "canceled", at: NOW + 1 }));
      expect(await store.reminders.gives("hash-1", NOW)).toBe(false);
    });
  });
}
