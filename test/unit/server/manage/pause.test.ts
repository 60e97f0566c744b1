import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { day, endOf, knownGifts, said, type KnownGifts } from "../support/known-gifts.ts";
import { aManageWorld, ANN, type ManageWorld } from "../support/manage-world.ts";

const DAY = 86_400;

describe("pausing a gift", () => {
  let world: ManageWorld;
  let store: LedgerStore;
  let subscriptionOf: KnownGifts["subscriptionOf"];
  let consentsOf: KnownGifts["consentsOf"];
  let paidInvoices: KnownGifts["paidInvoices"];
  beforeEach(async () => {
    store = await openLedgerStore("file::memory:", () => undefined);
    world = await aManageWorld({}, { store });
    ({ subscriptionOf, consentsOf, paidInvoices } = knownGifts(world, store));
  });
  afterEach(() => world.close());

  it.each([
    ["for1", 1],
    ["for3", 3],
    ["for6", 6],
  ])("pauses %s: so many charges are left out, and the next one is on the day that was said", async (name, months) => {
    const id = await world.give();
    const gift = await subscriptionOf(id);
    const reader = await world.letIn();
    await reader.follow("do=pause");
    const choice = reader.forms("pause").find((fields) => fields["for"] === name) ?? {};
    await reader.send(choice);
    const said1 = /Paused: the next charge is on (\w+ \d+, \d+)\./.exec(said(reader))?.[1];
    expect((await subscriptionOf(id)).pause_collection).toMatchObject({ behavior: "void" });
    const next = new Date(`${said1} 23:59:59 UTC`).getTime() / 1000;
    await world.sandbox.advance(next - 2 * DAY - world.now());
    expect(await paidInvoices(gift)).toEqual([500]);
    await world.sandbox.advance(3 * DAY);
    expect(await paidInvoices(gift)).toEqual([500, 500]);
    expect(next - world.now()).toBeLessThan(DAY);
    const skipped = await world.stripe<{ data: { status: string }[] }>(`invoices?customer=${gift.customer}&limit=20`);
    expect(skipped.data.filter(({ status }) => status === "void")).toHaveLength(months);
  });

  it("resumes a pause early", async () => {
    const id = await world.give();
    const reader = await world.letIn();
    await reader.follow("do=pause");
    await reader.press("pause");
    const gift = await subscriptionOf(id);
    expect(said(reader)).toContain(`If you resume it now, $5 is charged on ${day(endOf(gift))}.`);
    await reader.press("resume");
    expect(said(reader)).toContain(`Resumed: the next charge is on ${day(endOf(gift))}.`);
    expect((await subscriptionOf(id)).pause_collection).toBeNull();
    expect((await consentsOf(gift)).map(({ kind }) => kind).sort()).toEqual(["pause", "resume"]);
  });

  it("says of a paused gift that was ended when it is charged if it is kept, and keeps just that", async () => {
    const id = await world.give();
    const reader = await world.letIn();
    await reader.follow("do=pause");
    await reader.press("pause");
    const next = /Paused: the next charge is on (\w+ \d+, \d+)\./.exec(said(reader))?.[1];
    await world.sandbox.advance(120);
    const mail = await world.mail.nextMail(ANN, 8000);
    expect(mail.subject).toContain("is paused");
    expect(mail.text.replace(/\s+/g, " ")).toContain(`Nothing will be charged before ${next}.`);
    await reader.follow("do=end");
    await reader.press("end");
    const line = `If you keep it, $5 is charged on ${next}.`;
    expect(said(reader)).toContain(line);
    await reader.press("undo-end");
    const kept = await consentsOf(await subscriptionOf(id));
    expect(kept.find(({ kind }) => kind === "undo-end")?.text).toBe(line);
    expect(said(reader)).toContain(`The next charge is on ${next}.`);
  });

  it("leaves out one charge of an annual gift, and says so", async () => {
    const id = await world.give({ interval: "year", amount: 6000 });
    const reader = await world.letIn();
    await reader.follow("do=pause");
    expect(reader.forms("pause")).toHaveLength(1);
    expect(said(reader)).toContain("Skip the next charge");
    await reader.press("pause");
    const gift = await subscriptionOf(id);
    await world.sandbox.advance(400 * DAY);
    expect(await paidInvoices(gift)).toEqual([6000]);
    await world.sandbox.advance(340 * DAY);
    expect(await paidInvoices(gift)).toEqual([6000, 6000]);
  });

  it("lets a gift be paused and ended in a currency that the config offers no more", async () => {
    const id = await world.give();
    const { id: gift } = await subscriptionOf(id);
    Reflect.set(world.sandbox.store.get("subscription", gift), "currency", "xcd");
    const reader = await world.letIn();
    expect(reader.html).not.toContain("do=amount");
    await reader.follow("do=pause");
    expect(reader.status).toBe(200);
    await reader.open(`${world.endpoint.url}/manage`);
    await reader.follow("do=end");
    expect(reader.status).toBe(200);
    await reader.press("end");
    expect(await subscriptionOf(id)).toMatchObject({ cancel_at_period_end: true });
  });
});
