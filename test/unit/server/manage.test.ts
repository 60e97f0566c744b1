import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { amountOf, day, endOf, knownGifts, said, type KnownGifts } from "./support/known-gifts.ts";
import { aManageWorld, ANN, Browser, ORIGIN, type ManageWorld } from "./support/manage-world.ts";

const DAY = 86_400;

describe("/manage", () => {
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

  it("shows what runs, what it is paid with, and what was paid", async () => {
    const gift = await subscriptionOf(await world.give());
    await world.give({ interval: "once", amount: 2500 });
    const reader = await world.letIn();
    expect(reader.status).toBe(200);
    expect(said(reader)).toContain(`$5 a month The next charge is on ${day(endOf(gift))}.`);
    expect(said(reader)).toContain("Visa ending in 4242, expires 12/2034");
    expect(said(reader)).toMatch(/What you paid .* \$25, once .* \$5 /);
    expect(reader.headers.get("cache-control")).toBe("no-store");
    expect(reader.html).not.toContain("<script");
    expect(said(reader)).not.toContain(ANN);
  });

  it("changes the amount from the next charge on, and keeps what was agreed to", async () => {
    const id = await world.give();
    const reader = await world.letIn();
    const before = await subscriptionOf(id);
    await reader.follow("do=amount");
    expect(said(reader)).toContain(`charged for the first time on ${day(endOf(before))}`);
    expect(reader.html).not.toMatch(/<input[^>]* checked/);
    await reader.open(`${reader.url}&amount=other&other=7.50`);
    const line = `From ${day(endOf(before))} on, $7.50 is charged every month in place of $5.`;
    expect(said(reader)).toContain(line);
    expect(amountOf(await subscriptionOf(id))).toBe(500);
    await reader.press("amount");
    expect(reader.url).toMatch(/\/manage\?done=amount&gift=sub_/);
    expect(said(reader)).toContain(`Changed: from ${day(endOf(before))} on, $7.50 is charged every month.`);
    const after = await subscriptionOf(id);
    expect(amountOf(after)).toBe(750);
    expect(await paidInvoices(after)).toEqual([500]);
    expect(await consentsOf(after)).toMatchObject([
      {
        kind: "amount",
        text: line,
        amount: 750,
        currency: "usd",
        interval: "month",
        subscription: after.id,
        locale: "en",
      },
    ]);
    await world.sandbox.advance(32 * DAY);
    expect(await paidInvoices(after)).toEqual([750, 500]);
  });

  it("says what is wrong with an amount, and charges none that the config does not allow", async () => {
    const id = await world.give();
    const reader = await world.letIn();
    await reader.follow("do=amount");
    const form = reader.url;
    for (const [query, problem] of [
      ["amount=other&other=0.50", "$1"],
      ["amount=other&other=99999999", "$10,000"],
      ["amount=other&other=lots", "amount"],
      ["amount=other&other=", "amount"],
      ["amount=500", "This is what you give now."],
    ] as const) {
      await reader.open(`${form}&${query}`);
      expect(reader.status).toBe(422);
      expect(said(reader)).toContain(problem);
    }
    await reader.open(`${form}&amount=1000`);
    await reader.press("amount", { amount: "1" });
    expect(reader.status).toBe(409);
    await reader.open(`${form}&amount=1000`);
    await reader.press("amount", { amount: "1000001" });
    expect(reader.status).toBe(409);
    expect(amountOf(await subscriptionOf(id))).toBe(500);
  });

  it("ends in two presses, says until when it runs, and takes it back while it does", async () => {
    const id = await world.give();
    const gift = await subscriptionOf(id);
    const reader = await world.letIn();
    await reader.follow("do=end");
    expect(reader.forms("end")).toHaveLength(1);
    expect(said(reader)).toContain(`It runs until ${day(endOf(gift))}, and nothing more is charged.`);
    await reader.press("end");
    expect(said(reader)).toContain(`Ended: it runs until ${day(endOf(gift))}`);
    expect(await subscriptionOf(id)).toMatchObject({ status: "active", cancel_at_period_end: true });
    await reader.press("undo-end");
    expect(said(reader)).toContain(`Kept: your gift goes on, and the next charge is on ${day(endOf(gift))}.`);
    expect(await subscriptionOf(id)).toMatchObject({ status: "active", cancel_at_period_end: false });
    await reader.follow("do=end");
    await reader.press("end");
    await world.sandbox.advance(40 * DAY);
    expect(await subscriptionOf(id)).toMatchObject({ status: "canceled" });
    expect(await paidInvoices(gift)).toEqual([500]);
    const kept = (await consentsOf(gift)).map(({ kind }) => kind);
    expect(kept.sort()).toEqual(["end", "end", "undo-end"]);
  });

  it("shows a charge that was refused, and ends such a gift at once", async () => {
    const id = await world.give({}, { cardNumber: "4000000000000341" });
    await world.sandbox.advance(32 * DAY);
    expect(await subscriptionOf(id)).toMatchObject({ status: "past_due" });
    const reader = await world.letIn();
    expect(said(reader)).toContain("The last charge of $5 was refused.");
    expect(reader.html).not.toContain("do=pause");
    await reader.follow("do=end");
    expect(said(reader)).toContain("so the gift ends at once");
    await reader.press("end");
    expect(said(reader)).toContain("Ended: nothing more is charged.");
    expect(said(reader)).toContain("No gift of yours runs at present.");
    expect(await subscriptionOf(id)).toMatchObject({ status: "canceled" });
  });

  it("says that it is tried again also of a refused charge of a gift that is to end", async () => {
    const id = await world.give({}, { cardNumber: "4000000000000341" });
    await world.sandbox.advance(32 * DAY);
    const { id: gift } = await subscriptionOf(id);
    // As Stripe's own page does it.
    Reflect.set(world.sandbox.store.get("subscription", gift), "cancel_at_period_end", true);
    const reader = await world.letIn();
    expect(said(reader)).toContain("The last charge of $5 was refused.");
    expect(reader.forms("card")).toHaveLength(1);
    await reader.follow("do=end");
    await reader.press("end");
    expect(await subscriptionOf(id)).toMatchObject({ status: "canceled" });
  });

  it("leads to Stripe's pages for the card and the receipts, and back", async () => {
    await world.give();
    const reader = await world.letIn();
    const [card] = reader.forms("card");
    const [receipts] = reader.forms("receipts");
    await reader.send(card ?? {});
    expect(reader.status).toBe(303);
    expect(await (await fetch(reader.away ?? "")).text()).toContain("Update payment method");
    await reader.send(receipts ?? {});
    const portal = await (await fetch(reader.away ?? "")).text();
    expect(portal).toContain("Invoice history");
    expect(portal).toContain(`${world.endpoint.url}/manage`);
  });

  it("lets nobody look at or change what is not theirs, whatever stands in a form", async () => {
    const bens = await subscriptionOf(await world.give({}, { email: "ben@reader.example" }));
    const anns = await subscriptionOf(await world.give());
    const foreign = { ...anns, id: "sub_foreign0001", metadata: { app: "somebody-else" } };
    await world.control("objects", foreign);
    const reader = await world.letIn();
    expect(said(reader)).not.toContain(bens.id);
    const act = crypto.randomUUID();
    for (const gift of [bens.id, "sub_foreign0001", "sub_made_up", "../customers", ""]) {
      await reader.open(`${world.endpoint.url}/manage?${new URLSearchParams({ do: "end", gift })}`);
      expect(reader.status).toBe(404);
      for (const what of ["end", "pause", "amount", "card", "resume"]) {
        await reader.send({ do: what, gift, act, amount: "1000", for: "for1" });
        expect(reader.status).toBe(404);
      }
    }
    await reader.send({ do: "receipts", customer: bens.customer });
    expect(reader.status).toBe(404);
    expect(await subscriptionOf(bens.id).catch(() => undefined)).toBeDefined();
    expect(await world.stripe(`subscriptions/${bens.id}`)).toMatchObject({ cancel_at_period_end: false });
    expect(await world.stripe("subscriptions/sub_foreign0001")).toMatchObject({ cancel_at_period_end: false });
  });

  it("takes forms from its own pages alone", async () => {
    await world.give();
    const reader = await world.letIn();
    const [fields] = reader.forms("leave");
    await reader.send(fields ?? {}, { origin: "https://evil.example", "sec-fetch-site": "cross-site" });
    expect(reader.status).toBe(403);
    await reader.send(fields ?? {}, { origin: ORIGIN, "sec-fetch-site": "cross-site" });
    expect(reader.status).toBe(403);
    await reader.open(`${world.endpoint.url}/manage`);
    expect(said(reader)).toContain("$5 a month");
  });

  it("does what was pressed twice once", async () => {
    const id = await world.give();
    const reader = await world.letIn();
    await reader.follow("do=amount");
    await reader.open(`${reader.url}&amount=1000`);
    const [fields] = reader.forms("amount");
    const again = new Browser(world.endpoint.url);
    again.cookie = reader.cookie;
    await Promise.all([reader.send(fields ?? {}), again.send(fields ?? {})]);
    expect(amountOf(await subscriptionOf(id))).toBe(1000);
    expect(await consentsOf(await subscriptionOf(id))).toHaveLength(1);
    await reader.follow("do=end");
    const [end] = reader.forms("end");
    await reader.send(end ?? {});
    await reader.send(end ?? {});
    expect(said(reader)).toContain("Ended: it runs until");
  });

  it("says that nothing was changed where Stripe can't be reached or refuses", async () => {
    const id = await world.give();
    const reader = await world.letIn();
    await world.control("faults", { route: "GET /v1/subscriptions", fault: { status: 500 }, times: 9 });
    await reader.open(`${world.endpoint.url}/manage`);
    expect(reader.status).toBe(503);
    expect(said(reader)).toContain(
      "Stripe, through which gifts are paid, can't be reached just now. Nothing was changed.",
    );
    await fetch(`${world.sandbox.url}/_sandbox/faults`, { method: "DELETE" });
    await reader.open(`${world.endpoint.url}/manage`);
    await reader.follow("do=end");
    await world.control("faults", { route: "POST /v1/subscriptions/{id}", fault: { status: 500 }, times: 9 });
    await reader.press("end");
    expect(reader.status).toBe(503);
    expect(said(reader)).toContain("nobody can say yet whether this was changed");
    await fetch(`${world.sandbox.url}/_sandbox/faults`, { method: "DELETE" });
    await world.control("faults", { route: "POST /v1/subscriptions/{id}", fault: { status: 403 } });
    await reader.open(`${world.endpoint.url}/manage`);
    await reader.follow("do=end");
    await reader.press("end");
    expect(reader.status).toBe(502);
    expect(said(reader)).toContain("Stripe did not accept this. Nothing was changed.");
    const gift = await subscriptionOf(id);
    expect(gift).toMatchObject({ cancel_at_period_end: false });
    // Of the two presses nobody knows what the first one has done.
    expect(await consentsOf(gift)).toHaveLength(1);
    await world.control("faults", { route: "GET /v1/subscriptions", fault: { status: 403 } });
    await reader.open(`${world.endpoint.url}/manage`);
    expect(reader.status).toBe(502);
    expect(said(reader)).not.toContain("Try again");
  });

  it("stays a page in the reader's language where the store does not answer", async () => {
    await world.give();
    const reader = await world.letIn();
    await reader.follow("do=end");
    await store.close();
    // It is closed once more with the endpoint.
    store.close = () => Promise.resolve();
    await reader.press("end");
    expect(reader.status).toBe(503);
    expect(said(reader)).toContain("Nothing has changed. Please try again in a minute.");
    await reader.open(`${world.endpoint.url}/manage?link=abc&locale=de`);
    expect(reader.status).toBe(503);
    expect(reader.html).toContain('lang="de"');
    await reader.send({ do: "ask", email: ANN });
    expect(reader.status).toBe(503);
    expect(reader.headers.get("content-type")).toContain("text/html");
  });

  it("closes after half an hour, and where the reader is done", async () => {
    await world.give();
    const reader = await world.letIn();
    expect(reader.cookie).toMatch(/^support_appeal_manage=ey/);
    await world.sandbox.advance(1740);
    await reader.open(`${world.endpoint.url}/manage`);
    expect(said(reader)).toContain("$5 a month");
    const [end] = reader.forms("leave");
    await world.sandbox.advance(120);
    await reader.open(`${world.endpoint.url}/manage`);
    expect(said(reader)).toContain("This page closes after 30 minutes");
    await reader.send({ do: "end", gift: "sub_x", act: crypto.randomUUID() });
    expect(reader.status).toBe(403);
    await reader.send(end ?? {});
    expect(reader.cookie).toBe("support_appeal_manage=");
    expect(said(reader)).toContain("Done: your gifts can't be seen on this device any more.");
  });
});

describe("/manage without mail", () => {
  it("says where else a gift is changed", async () => {
    const world = await aManageWorld({ mail: undefined });
    const reader = new Browser(world.endpoint.url);
    await reader.open(`${world.endpoint.url}/manage`);
    expect(reader.status).toBe(200);
    expect(reader.text).toContain("Gifts can't be changed on this page.");
    const answer = await world.postLinks({ email: ANN, purpose: "manage" });
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({ code: "no-mail" });
    await world.close();
  });
});
