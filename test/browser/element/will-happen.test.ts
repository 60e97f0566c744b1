import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";

const on = (day: number, month = 2) => new Date(2026, month, day, 12).getTime();

describe("what will happen", () => {
  it("is one charge, once", async () => {
    const appeal = await anAppeal();
    expect(appeal.plan).to.equal("$15 today, one time. Nothing is charged again.");
  });

  for (const [day, ordinal] of [
    [1, "1st"],
    [2, "2nd"],
    [11, "11th"],
    [13, "13th"],
    [23, "23rd"],
    [28, "28th"],
  ] as const) {
    it(`is a charge on the ${ordinal} of each month for one who starts on that day`, async () => {
      const appeal = await anAppeal({ now: on(day), attributes: { interval: "month" } });
      expect(appeal.plan).to.equal(`$5 today, then $5 on the ${ordinal} of each month. Cancel any time.`);
    });
  }

  for (const [day, ordinal] of [
    [29, "29th"],
    [30, "30th"],
    [31, "31st"],
  ] as const) {
    it(`tells one who starts on the ${ordinal} of shorter months`, async () => {
      const appeal = await anAppeal({ now: on(day), attributes: { interval: "month" } });
      expect(appeal.plan).to.equal(
        `$5 today, then $5 on the ${ordinal} of each month, or on its last day where it is shorter. Cancel any time.`,
      );
    });
  }

  it("is a charge on this day each year", async () => {
    const appeal = await anAppeal({ attributes: { interval: "year" } });
    expect(appeal.plan).to.equal("$60 today, then $60 on March 23 each year. Cancel any time.");
  });

  it("follows every choice, and is read out as it changes", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Monthly", "$10");
    expect(appeal.plan).to.equal("$10 today, then $10 on the 23rd of each month. Cancel any time.");
    expect(appeal.root.getElementById("plan")?.getAttribute("aria-live")).to.equal("polite");
  });

  it("follows the clock: past midnight it is another day", async () => {
    const appeal = await anAppeal({ now: new Date(2026, 2, 31, 23, 59).getTime(), attributes: { interval: "month" } });
    expect(appeal.plan).to.contain("the 31st");
    appeal.clock.now += 2 * 60_000;
    await appeal.choose("$10");
    expect(appeal.plan).to.contain("the 1st");
  });

  it("is left open while no valid amount is written", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Other amount");
    expect(appeal.plan).to.equal("");
  });
});
