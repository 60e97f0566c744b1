import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { aConfig } from "../../support/builders.ts";

/** Per currency: what is offered once, each month and each year; the default in brackets. */
const defaults = {
  usd: [
    ["$5", "[$15]", "$50"],
    ["$2", "[$5]", "$10"],
    ["$20", "[$60]", "$120"],
  ],
  eur: [
    ["€5", "[€15]", "€50"],
    ["€2", "[€5]", "€10"],
    ["€20", "[€60]", "€120"],
  ],
  gbp: [
    ["£5", "[£15]", "£40"],
    ["£2", "[£5]", "£10"],
    ["£20", "[£50]", "£100"],
  ],
  jpy: [
    ["¥500", "[¥1,500]", "¥5,000"],
    ["¥300", "[¥500]", "¥1,000"],
    ["¥3,000", "[¥6,000]", "¥12,000"],
  ],
  sek: [
    ["SEK 50", "[SEK 150]", "SEK 500"],
    ["SEK 25", "[SEK 50]", "SEK 100"],
    ["SEK 250", "[SEK 600]", "SEK 1,200"],
  ],
  kwd: [
    ["KWD 1.500", "[KWD 5]", "KWD 15"],
    ["KWD 0.500", "[KWD 1.500]", "KWD 3"],
    ["KWD 6", "[KWD 18]", "KWD 36"],
  ],
};

describe("the amounts offered", () => {
  for (const [currency, [once = [], month = [], year = []]] of Object.entries(defaults)) {
    it(`are round ones in ${currency.toUpperCase()}, for each interval`, async () => {
      const appeal = await anAppeal({ attributes: { currency } });
      expect(await appeal.options("How much")).to.deep.equal([...once, "Other amount"]);
      await appeal.choose("Monthly");
      expect(await appeal.options("How much")).to.deep.equal([...month, "Other amount"]);
      await appeal.choose("Annual");
      expect(await appeal.options("How much")).to.deep.equal([...year, "Other amount"]);
    });
  }

  it("are the publisher's where the config names some", async () => {
    const month = { suggestions: [300, 700], default: 300 };
    const appeal = await anAppeal({
      config: aConfig({ amounts: { usd: { min: 200, max: 50_000, month } } }),
      attributes: { interval: "month" },
    });
    expect(await appeal.options("How often")).to.deep.equal(["Once", "[Monthly]", "Annual"]);
    expect(await appeal.options("How much")).to.deep.equal(["[$3]", "$7", "Other amount"]);
  });

  it("are in the publisher's own currency where the one asked for is not offered", async () => {
    const amounts = { gbp: { min: 100, max: 10_000 }, eur: { min: 100, max: 10_000 } };
    const appeal = await anAppeal({ config: aConfig({ amounts, currency: "eur" }), attributes: { currency: "chf" } });
    expect(await appeal.options("How much")).to.deep.equal(["€5", "[€15]", "€50", "Other amount"]);
  });

  it("are remembered, each interval its own", async () => {
    const appeal = await anAppeal();
    await appeal.choose("$50", "Monthly", "$2", "Annual");
    await appeal.write("75");
    await appeal.choose("Once");
    expect(await appeal.options("How much")).to.deep.equal(["$5", "$15", "[$50]", "Other amount"]);
    await appeal.choose("Monthly");
    expect(await appeal.options("How much")).to.deep.equal(["[$2]", "$5", "$10", "Other amount"]);
    await appeal.choose("Annual");
    expect(await appeal.options("How much")).to.deep.equal(["$20", "$60", "$120", "[Other amount]"]);
    expect((await appeal.field()).value).to.equal("75");
    expect(appeal.plan).to.equal("$75 today, then $75 on March 23 each year. Cancel any time.");
  });

  it("tell the page of every choice in minor units", async () => {
    const appeal = await anAppeal({ attributes: { currency: "kwd" } });
    await appeal.choose("Monthly", "KWD 0.500");
    const source = { campaign: "spring", variant: "plain", placement: "inline" };
    await appeal.hears("appeal-choice");
    expect(appeal.heard("appeal-choice")).to.deep.equal([
      { ...source, interval: "month", amount: 1500, currency: "kwd" },
      { ...source, interval: "month", amount: 500, currency: "kwd" },
    ]);
  });
});
