import { expect } from "chai";
import { aRecord, aVisit, aBlockedRecord } from "../support/a-device.ts";
import type { ReaderMemory } from "../../../src/core/reader/reader-memory.ts";
import { anAppeal } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { aConfig, aCampaign, aReader, aSupporter, DAY, NOON } from "../../support/builders.ts";
import { nameOf } from "../support/roles.ts";

const source = { campaign: "spring", variant: "plain", placement: "inline" };

async function putOff(appeal: AppealOnPage, option: string): Promise<string> {
  await appeal.press("Remind me later");
  await appeal.press(option);
  await appeal.hears("appeal-snoozed");
  const said = await appeal.says(/Understood|Thank you/);
  expect(nameOf(await appeal.find("region"))).to.equal(said);
  return said;
}

describe("Remind me later", () => {
  it("asks when, and puts the reader at the first answer", async () => {
    const appeal = await anAppeal();
    await appeal.press("Remind me later");
    const times = await appeal.find("group", "When may we ask again?");
    expect(appeal.all("button", times).map(nameOf)).to.deep.equal([
      "Tomorrow",
      "In a week",
      "In a month",
      "Not this time",
      "I already give",
      "Remind me then",
      "Back",
    ]);
    expect(appeal.focused).to.equal("Tomorrow");
    expect(appeal.has("button", "Remind me later")).to.equal(false);
  });

  it("goes back to the ask as it was", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Monthly", "$10");
    await appeal.press("Remind me later");
    await appeal.press("Back");
    expect(appeal.focused).to.equal("Remind me later");
    expect(appeal.plan).to.contain("$10 today");
    expect(await appeal.store.read()).not.to.have.property("snoozedUntil");
  });

  for (const [option, days, day] of [
    ["Tomorrow", 1, "Tuesday, March 24"],
    ["In a week", 7, "Monday, March 30"],
    ["In a month", 30, "Wednesday, April 22"],
  ] as const) {
    it(`${option}: says until when, remembers it and tells the page`, async () => {
      const record = aRecord();
      const appeal = await anAppeal({ record });
      expect(await putOff(appeal, option)).to.equal(`Understood. We will not ask again before ${day}.`);
      expect(appeal.heard("appeal-snoozed")).to.deep.equal([{ ...source, until: NOON + days * DAY }]);
      expect(record.stored).to.have.property("snoozedUntil", NOON + days * DAY);
      expect(appeal.has("radiogroup")).to.equal(false);
      expect(appeal.focused).to.contain("Understood.");
    });
  }

  it("names the year where it is another one", async () => {
    const appeal = await anAppeal({ now: new Date(2026, 11, 28, 12).getTime() });
    expect(await putOff(appeal, "In a week")).to.equal(
      "Understood. We will not ask again before Monday, January 4, 2027.",
    );
  });

  it("counts from when the reader says so, not from when the page was opened", async () => {
    const appeal = await anAppeal();
    appeal.clock.now += 3 * DAY;
    await putOff(appeal, "Tomorrow");
    expect(await appeal.store.read()).to.have.property("snoozedUntil", NOON + 4 * DAY);
  });

  it("keeps the appeal away until then, and asks again from that moment on", async () => {
    const record = aRecord();
    const first = await anAppeal({ record });
    await putOff(first, "In a week");
    first.page.remove();
    const early = await anAppeal({ record, now: NOON + 7 * DAY - 1 });
    expect(early.heard("appeal-suppressed")).to.deep.equal([{ reason: "snoozed" }]);
    expect(early.shows).to.equal(false);
    early.page.remove();
    expect((await anAppeal({ record, now: NOON + 7 * DAY })).shows).to.equal(true);
  });

  it("promises no more than this browser can keep", async () => {
    const appeal = await anAppeal({ record: aBlockedRecord(), visit: aVisit() });
    const said = "Understood. This browser does not let us remember it, so we will not ask again during this visit.";
    expect(await putOff(appeal, "In a month")).to.equal(said);
  });

  it("is said once, however often it is pressed", async () => {
    const record = aRecord();
    const appeal = await anAppeal({ record });
    await appeal.press("Remind me later");
    const tomorrow = await appeal.find("button", "Tomorrow");
    tomorrow.click();
    tomorrow.click();
    await appeal.press("Undo");
    expect(appeal.heard("appeal-snoozed")).to.have.length(1);
    expect(record.stored).not.to.have.property("snoozedUntil");
  });
});

describe("Not this time", () => {
  it("is final for this campaign and a rest from all, and says so", async () => {
    const record = aRecord();
    const appeal = await anAppeal({ record });
    expect(await putOff(appeal, "Not this time")).to.equal(
      "Understood. You will not see this appeal again, and no other before Wednesday, April 22.",
    );
    expect(appeal.heard("appeal-snoozed")).to.deep.equal([{ ...source, until: null }]);
    expect(record.stored).to.have.nested.property("campaigns.spring.declinedAt", NOON);
    const appeals = [aCampaign(), aCampaign({ id: "winter" })];
    for (const [days, heard] of [
      [1, { reason: "resting" }],
      [29, { reason: "resting" }],
      [31, { ...source, campaign: "winter" }],
    ] as const) {
      appeal.page.remove();
      const later = await anAppeal({ record, now: NOON + days * DAY, config: aConfig({ appeals }) });
      expect([...later.heard("appeal-suppressed"), ...later.heard("appeal-shown")]).to.deep.equal([heard]);
      later.page.remove();
    }
    const muchLater = await anAppeal({ record, now: NOON + 365 * DAY });
    expect(muchLater.heard("appeal-suppressed")).to.deep.equal([{ reason: "declined" }]);
  });

  it("says nothing of another campaign", async () => {
    const reader = aReader({ campaigns: { winter: { impressions: [], declinedAt: NOON - DAY } } });
    const appeals = [aCampaign({ id: "winter", priority: 2 }), aCampaign()];
    const appeal = await anAppeal({ reader, config: aConfig({ appeals }) });
    expect(await appeal.hears("appeal-shown")).to.deep.equal(source);
  });
});

describe("I already give", () => {
  it("is believed: nobody asks for a year", async () => {
    const record = aRecord();
    const appeal = await anAppeal({ record });
    expect(await putOff(appeal, "I already give")).to.equal(
      "Thank you for giving. We will not ask on this device before Tuesday, March 23, 2027.",
    );
    appeal.page.remove();
    const later = await anAppeal({ record, now: NOON + 364 * DAY });
    expect(later.heard("appeal-suppressed")).to.deep.equal([{ reason: "resting" }]);
  });
});

describe("Undo", () => {
  for (const option of ["Tomorrow", "Not this time", "I already give"]) {
    it(`takes "${option}" back: the ask stands there as it was, and the device has forgotten`, async () => {
      const record = aRecord();
      const appeal = await anAppeal({ record });
      await appeal.choose("Annual");
      await appeal.write("75");
      await putOff(appeal, option);
      await appeal.press("Undo");
      await appeal.find("button", "Continue");
      expect(appeal.focused).to.equal("Remind me later");
      expect(appeal.plan).to.contain("$75 today");
      expect(record.stored).not.to.have.property("snoozedUntil");
      expect(record.stored).not.to.have.property("restUntil");
      expect(record.stored).not.to.have.nested.property("campaigns.spring.declinedAt");
    });
  }

  it("does not ask one who has given meanwhile, in another tab", async () => {
    const record = aRecord();
    const appeal = await anAppeal({ record });
    await putOff(appeal, "Tomorrow");
    record.stored = { ...aReader(record.stored as ReaderMemory), supporter: aSupporter() };
    await appeal.press("Undo");
    expect(await appeal.hears("appeal-suppressed")).to.deep.equal({ reason: "supporter" });
    expect(appeal.shows).to.equal(false);
  });

  it("lets the reader choose another time", async () => {
    const appeal = await anAppeal();
    await putOff(appeal, "Tomorrow");
    await appeal.press("Undo");
    await putOff(appeal, "In a month");
    expect(await appeal.store.read()).to.have.property("snoozedUntil", NOON + 30 * DAY);
  });
});
