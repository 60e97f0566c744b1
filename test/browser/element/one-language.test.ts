import { expect } from "chai";
import { aCampaign, aConfig } from "../../support/builders.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { nameOf, textOf } from "../support/roles.ts";

const at31st = new Date(2026, 2, 31, 12).getTime();

describe("on a page in a language that the widget does not speak", () => {
  for (const [lang, dir] of [
    ["ur-PK", "rtl"],
    ["ca", "ltr"],
    ["ps", "rtl"],
    ["mr-IN", "ltr"],
  ] as const) {
    it(`words, ordinals, separators, lang and dir are English: ${lang}`, async () => {
      const appeal = await anAppeal({ lang, dir, now: at31st, attributes: { interval: "month" } });
      expect(appeal.plan).to.contain("$5 today, then $5 on the 31st of each month");
      const heading = await appeal.find("heading");
      expect(heading.closest("[lang]")?.getAttribute("lang")).to.equal("en");
      expect(getComputedStyle(heading).direction).to.equal("ltr");
      await appeal.write("1,234.50");
      expect(appeal.plan).to.contain("$1,234.50 today");
    });
  }

  it("what will be paid is what is shown there, though the page writes numbers the other way", async () => {
    const appeal = await anAppeal({ lang: "is", endpoint: anEndpoint().isUnreachable() });
    await appeal.write("1,234");
    expect(appeal.plan).to.contain("$1,234 today");
    await appeal.press("Continue");
    await appeal.complains();
    expect(appeal.endpoint.requests[0]?.body["amount"]).to.equal(123_400);
  });

  it("the publisher's own words keep their language and direction", async () => {
    const variant = { heading: "{publication} کی حمایت کریں", body: ["ہم ایک چھوٹا اخبار ہیں۔"], signature: "مدیر" };
    const appeal = await anAppeal({ lang: "ur", dir: "rtl", variant });
    for (const part of ["heading", "signature"]) {
      const own = appeal.root.querySelector(`[part=${part}]`);
      expect(own?.closest("[lang]")?.getAttribute("lang")).to.equal("ur");
      expect(own && getComputedStyle(own).direction).to.equal("rtl");
    }
    expect((await appeal.find("button", "Continue")).closest("[lang]")?.getAttribute("lang")).to.equal("en");
  });
});

describe("where the language changes later", () => {
  it("everything is of the new one: the late words, the dates, lang and dir", async () => {
    const appeal = await anAppeal({ attributes: { interval: "year" } });
    await appeal.write("0.5");
    appeal.element.setAttribute("locale", "ar");
    await appeal.find("region", "ادعموا The Example Times");
    expect(getComputedStyle(await appeal.find("heading")).direction).to.equal("rtl");
    expect(appeal.plan).to.contain("23 مارس");
    await appeal.press("ذكّروني لاحقًا");
    await appeal.find("group", "متى يمكننا أن نسألكم مجددًا؟");
    appeal.element.setAttribute("locale", "de");
    await appeal.find("region", "Unterstützen Sie The Example Times");
    await appeal.press("Morgen");
    expect(await appeal.says(/Verstanden/)).to.equal("Verstanden. Wir fragen Sie erst wieder ab Dienstag, 24. März.");
    expect(textOf(await appeal.find("button"))).to.equal("Rückgängig machen");
  });
});

describe("a date in the publisher's words", () => {
  const schedule = { until: "2026-12-31", timeZone: "UTC" };
  const campaign = aCampaign({ schedule, variants: [{ id: "a", heading: "{date}" }] });

  for (const [lang, date] of [
    ["ar", "31 ديسمبر"],
    ["ar-SA", "٣١ ديسمبر"],
    ["fa", "۳۱ دسامبر"],
  ] as const)
    it(`is of the calendar that one is charged by, in the digits of the amounts: ${lang}`, async () => {
      const appeal = await anAppeal({ lang, dir: "rtl", config: aConfig({ appeals: [campaign] }) });
      expect(nameOf(await appeal.find("heading"))).to.equal(date);
    });
});

describe("a name", () => {
  it("turns nothing round, and what steers the direction in it is dropped", async () => {
    const publication = "\u202eThe\u0007 Example\u2069 Times\u2066";
    const appeal = await anAppeal({ lang: "ar", dir: "rtl", attributes: { publication } });
    const heading = await appeal.find("heading");
    const name = heading.querySelector("bdi");
    expect(name?.textContent).to.equal("The Example Times");
    expect(heading.textContent).to.equal("ادعموا The Example Times");
    expect(name && getComputedStyle(name).unicodeBidi).to.equal("isolate");
  });

  it("is no markup", async () => {
    const appeal = await anAppeal({ attributes: { publication: "<b>Times</b>" } });
    expect(nameOf(await appeal.find("heading"))).to.equal("Support <b>Times</b>");
  });

  it("that ends in a dot ends the sentence: an amount in Kuwaiti dinars, in Arabic", async () => {
    const appeal = await anAppeal({ lang: "ar", dir: "rtl", attributes: { currency: "kwd" } });
    await appeal.write("0.1", { option: "مبلغ آخر", field: /./ });
    await appeal.leave();
    expect((await appeal.complains()).endsWith("0.500 د.ك.")).to.equal(true);
  });
});
