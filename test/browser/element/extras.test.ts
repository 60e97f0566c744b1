import { expect } from "chai";
import {
  aCampaign,
  aConfig,
  aPending,
  aReader,
  aStatus,
  DAY,
  NOON,
  type CampaignInput,
} from "../../support/builders.ts";
import { aRecord } from "../support/a-device.ts";
import { anAppeal, type AppealOptions } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { textOf } from "../support/roles.ts";
import { until } from "../support/until.ts";

const usd = {
  min: 100,
  max: 1_000_000,
  once: { suggestions: [500, 1500, 5000], default: 1500 },
  fees: { percent: 2.9, fixed: 30 },
};
const asked = (change: Partial<CampaignInput>, options: AppealOptions = {}) =>
  anAppeal({ config: aConfig({ amounts: { usd }, appeals: [aCampaign(change)] }), ...options });

describe("covering the fee", () => {
  it("is offered unticked, says what it adds, and is what will be charged once ticked", async () => {
    const endpoint = anEndpoint().opensCheckout();
    const appeal = await asked({ coverFees: true }, { endpoint });
    const tick = await appeal.find("checkbox", /^Add \$0\.76, so that The Example Times gets the whole \$15$/);
    expect((tick as HTMLInputElement).checked).to.equal(false);
    expect(appeal.plan).to.contain("$15 today");
    tick.click();
    await appeal.settled();
    expect(appeal.plan).to.contain("$15.76 today");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(endpoint.requests.at(-1)?.body).to.deep.include({ amount: 1500, coverFees: true });
  });

  it("is not offered where the campaign or the currency has none", async () => {
    const appeal = await asked({});
    expect(appeal.has("checkbox")).to.equal(false);
  });
});

describe("the nudge to give each month", () => {
  it("asks once, and one press declines it and goes on", async () => {
    const appeal = await asked({ nudge: true }, { endpoint: anEndpoint().opensCheckout() });
    await appeal.press("Continue");
    await appeal.find("group", /^Would you rather give \$\d+ each month\?$/);
    expect(appeal.focused).to.equal("No, just once");
    await appeal.press("No, just once");
    await until(() => appeal.addresses.length > 0, "checkout");
  });

  it("changes the choice where accepted, says what that means, and leaves Continue to the reader", async () => {
    const appeal = await asked({ nudge: true }, { endpoint: anEndpoint().opensCheckout() });
    await appeal.press("Continue");
    await appeal.press("Yes, each month");
    expect(appeal.plan).to.contain("of each month");
    expect(appeal.addresses).to.deep.equal([]);
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
  });

  it("never comes before a gift that goes on anyway", async () => {
    const appeal = await asked({ nudge: true }, { endpoint: anEndpoint().opensCheckout() });
    await appeal.choose("Annual");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
  });
});

describe("the reader's own currency", () => {
  it("brings the suggestions of that currency, and is what is paid in", async () => {
    const endpoint = anEndpoint().opensCheckout();
    const appeal = await anAppeal({ endpoint });
    const select = (await appeal.find("combobox")) as HTMLSelectElement;
    select.value = "gbp";
    select.dispatchEvent(new Event("change"));
    await appeal.settled();
    expect((await appeal.options("How much")).at(0)).to.match(/£/);
    expect((await appeal.hears("appeal-choice")).currency).to.equal("gbp");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(endpoint.requests.at(-1)?.body).to.deep.include({ currency: "gbp" });
  });

  it("is not asked where there is but one", async () => {
    expect((await asked({})).has("combobox")).to.equal(false);
  });
});

describe("a snooze whose day has come", () => {
  const later = { until: NOON, campaign: "spring", interval: "month", amount: 700, currency: "usd" } as const;

  it("brings the choice back, one press from paying, and says so once", async () => {
    const record = aRecord(aReader({ snoozedUntil: NOON, later }));
    const appeal = await anAppeal({ record, endpoint: anEndpoint().opensCheckout() });
    expect(textOf(await appeal.find("region"))).to.contain("You asked us to remind you.");
    expect(appeal.plan).to.contain("$7 today");
    appeal.element.scrollIntoView();
    await until(() => JSON.stringify(record.stored).includes("impressions"), "the impression");
    expect(record.stored).not.to.have.property("later");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
  });

  it("is kept although the reader had seen the campaign often enough", async () => {
    const campaigns = { spring: { impressions: [NOON - 2, NOON - 1] } };
    const appeal = await anAppeal({ reader: aReader({ later, campaigns }) });
    await appeal.hears("appeal-shown");
  });

  it("is not asked of one who has given meanwhile", async () => {
    const supporter = { sessionId: "cs_gave", interval: "once", until: NOON + DAY } as const;
    const appeal = await anAppeal({ reader: aReader({ later, supporter }) });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
  });

  it("keeps what was chosen when the reader put it off, and Undo forgets it again", async () => {
    const record = aRecord();
    const appeal = await anAppeal({ record });
    await appeal.choose("Monthly", "$10");
    await appeal.press("Remind me later");
    await appeal.press("In a week");
    await appeal.hears("appeal-snoozed");
    expect(record.stored).to.have.deep.property("later", {
      until: record.stored && (record.stored as { snoozedUntil: number }).snoozedUntil,
      campaign: "spring",
      interval: "month",
      amount: 1000,
      currency: "usd",
    });
    await appeal.press("Undo");
    await until(() => !JSON.stringify(record.stored).includes("later"), "the choice, forgotten");
  });
});

describe("a day of the reader's own", () => {
  it("is a day from tomorrow on, until a year from now", async () => {
    const appeal = await anAppeal();
    await appeal.press("Remind me later");
    const field = appeal.root.querySelector<HTMLInputElement>("#day");
    if (field === null) throw new Error("no field");
    expect([field.min, field.max]).to.deep.equal(["2026-03-24", "2027-03-23"]);
    field.value = "2026-03-23";
    await appeal.press("Remind me then");
    expect(appeal.heard("appeal-snoozed")).to.deep.equal([]);
    field.value = "2026-04-02";
    await appeal.press("Remind me then");
    expect((await appeal.hears("appeal-snoozed")).until).to.equal(new Date(2026, 3, 2).getTime());
  });
});

describe("“Why am I seeing this?”", () => {
  const history = aReader({
    seed: 7,
    articles: { [Math.floor((Date.UTC(2026, 2, 23) / DAY + 3) / 7)]: 12 },
    campaigns: { spring: { impressions: [NOON - 5 * DAY, NOON - 3 * DAY] } },
  });

  it("says what matched and what the device remembers, and goes back by Escape with the focus", async () => {
    const appeal = await anAppeal({ reader: history });
    await appeal.press("Why am I seeing this?");
    const text = textOf(await appeal.find("group", "Why am I seeing this?"));
    expect(text).to.match(/Shown in the last 30 days: [23]\. At most: 4\./);
    expect(text).to.contain("Articles you have read: 12");
    expect(text).to.match(/Appeals you have seen: [23]/);
    await appeal.press("Back");
    expect(appeal.focused).to.equal("Why am I seeing this?");
  });

  it("has a switch to object: what was counted is forgotten at once, and nothing more is", async () => {
    const record = aRecord(history);
    const appeal = await anAppeal({ record });
    await appeal.press("Why am I seeing this?");
    (await appeal.find("checkbox", "Do not count what I see, read and answer")).click();
    await until(() => JSON.stringify(record.stored).includes("objects"), "the objection");
    expect(record.stored).to.deep.equal({ version: 1, campaigns: {}, objects: true });
    await until(() => textOf(appeal.root.querySelector(".facts") ?? appeal.page).includes("Nothing."), "nothing kept");
  });

  it("forgets everything, and does not ask again at once", async () => {
    const record = aRecord(history);
    const appeal = await anAppeal({ record });
    appeal.element.scrollIntoView();
    await until(() => JSON.stringify(record.stored).includes(`,${NOON}]`), "the impression");
    await appeal.press("Why am I seeing this?");
    await appeal.press("Forget all of it");
    await until(() => record.stored === undefined, "the record gone");
    await until(() => appeal.spoken === "This device has forgotten everything.", "the answer");
    expect(appeal.store.mayHaveAsked).to.equal(true);
  });

  it("counts nothing of one who objects, asks once in a visit, and keeps to what they say", async () => {
    const record = aRecord(aReader({ objects: true }));
    const appeal = await anAppeal({ record });
    appeal.element.scrollIntoView();
    await until(() => appeal.store.mayHaveAsked, "the mark of the visit");
    expect(record.stored).to.deep.equal(aReader({ objects: true }));
    await appeal.press("Remind me later");
    await appeal.press("Tomorrow");
    await appeal.hears("appeal-snoozed");
    expect(record.stored).to.have.property("snoozedUntil");
  });
});

describe("the goal", () => {
  const config = aConfig({
    goals: [{ id: "van", kind: "amount", target: 100_000, currency: "usd" }],
    appeals: [aCampaign({ goal: "van", variants: [{ id: "plain", body: ["So far {goal} came in.", "Help us."] }] })],
  });
  const status = { id: "van", kind: "amount", target: 100_000, reached: 25_000, currency: "usd" };

  it("is a meter with its text, and stands in the copy", async () => {
    const endpoint = anEndpoint().answers(200, { ...status, asOf: new Date(NOON).toISOString() });
    const appeal = await anAppeal({ config, endpoint });
    const meter = appeal.root.querySelector("meter");
    expect([meter?.value, meter?.max]).to.deep.equal([25_000, 100_000]);
    expect(textOf(await appeal.find("region"))).to.contain("$250 of $1,000");
    expect(textOf(await appeal.find("region"))).to.contain("So far $250 came in.");
  });

  for (const [what, endpoint] of [
    ["stale", anEndpoint().answers(200, { ...status, asOf: new Date(NOON - 3 * DAY).toISOString() })],
    ["away", anEndpoint().isUnreachable()],
  ] as const)
    it(`is not there, nor is the paragraph that names it, where it is ${what}`, async () => {
      const appeal = await anAppeal({ config, endpoint });
      expect(appeal.root.querySelector("meter")).to.equal(null);
      expect(textOf(await appeal.find("region")))
        .to.contain("Help us.")
        .and.not.to.contain("So far");
    });
});

describe("the newsletter", () => {
  const config = aConfig({ newsletter: { id: "weekly", consent: "Yes, send me the weekly letter." } });

  it("takes an address beside “later”, with the words that were agreed to", async () => {
    const endpoint = anEndpoint().answers(202, {});
    const appeal = await anAppeal({ config, endpoint });
    await appeal.press("Remind me later");
    const field = appeal.root.querySelector<HTMLInputElement>("#email");
    if (field === null) throw new Error("no field");
    await appeal.press("Subscribe");
    expect(endpoint.requests).to.deep.equal([]);
    field.value = "ada@example.test";
    await appeal.press("Subscribe");
    await until(
      () => textOf(appeal.root.querySelector("[part=newsletter]") ?? appeal.page).includes("Thank you"),
      "thanks",
    );
    expect(endpoint.requests.at(-1)?.body).to.deep.equal({
      email: "ada@example.test",
      newsletter: "weekly",
      consent: "Yes, send me the weekly letter.",
      locale: "en",
    });
  });

  it("is offered to one who has given in words of its own", async () => {
    const appeal = await anAppeal({
      config,
      reader: aReader({ pending: aPending() }),
      endpoint: anEndpoint().answers(200, aStatus()),
    });
    const titles = [...appeal.root.querySelectorAll(".newsletter .title")].map(textOf);
    expect(titles).to.deep.equal(["Stay in touch by e-mail"]);
  });

  it("says so where it could not", async () => {
    const appeal = await anAppeal({ config, endpoint: anEndpoint().isUnreachable() });
    await appeal.press("Remind me later");
    const field = appeal.root.querySelector<HTMLInputElement>("#email");
    if (field !== null) field.value = "ada@example.test";
    await appeal.press("Subscribe");
    await until(() => textOf(appeal.root.querySelector(".newsletter") ?? appeal.page).includes("was not stored"), "no");
  });
});
