import { expect } from "chai";
import { locales } from "../../../src/core/locale.ts";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { nameOf, plain } from "../support/roles.ts";
import { setViewport } from "../support/viewport.ts";

const wide = { width: 800, height: 600 };

/** What sticks out of the appeal, or of what it stands in. */
function overflowing({ element, root }: AppealOnPage): string[] {
  const box = element.getBoundingClientRect();
  const all = [...root.querySelectorAll<HTMLElement>("*")].filter((each) => each.checkVisibility());
  const out = all.filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return (
      left < box.left - 1 ||
      right > box.right + 1 ||
      (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline")
    );
  });
  return out.map((each) => `${each.localName} ${plain(each.textContent).slice(0, 40)}`);
}

describe("on a phone, 360 px wide", () => {
  before(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport(wide));

  for (const locale of locales) {
    for (const [currency, amount] of [
      ["eur", "1,00"],
      ["kwd", "999999999"],
      ["jpy", "0"],
    ] as const) {
      it(`nothing sticks out in ${locale} with ${currency.toUpperCase()}`, async () => {
        const { dir, early, late } = await loadMessages(locale);
        const talk = { ...early, ...late };
        const appeal = await anAppeal({
          lang: locale,
          dir,
          attributes: { currency },
          endpoint: anEndpoint().isUnreachable(),
        });
        for (const interval of [talk.month, talk.year, talk.once]) {
          await appeal.choose(interval);
          expect(overflowing(appeal)).to.deep.equal([]);
        }
        await appeal.press(talk.continue);
        await appeal.complains();
        expect(overflowing(appeal)).to.deep.equal([]);
        await appeal.write(amount, { option: talk.otherAmount, field: /./ });
        expect(overflowing(appeal)).to.deep.equal([]);
        await appeal.press(talk.remindLater);
        expect(overflowing(appeal)).to.deep.equal([]);
        await appeal.press(talk.week);
        await appeal.hears("appeal-snoozed");
        expect(overflowing(appeal)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(360);
      });
    }
  }
});

describe("a publication with a long name, on a phone", () => {
  before(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport(wide));

  it("does not stick out either", async () => {
    const publication = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftszeitung";
    const appeal = await anAppeal({ lang: "de", attributes: { publication } });
    expect(overflowing(appeal)).to.deep.equal([]);
  });
});

describe("the language", () => {
  it("is that of the part of the page where the appeal stands", async () => {
    const appeal = await anAppeal({ lang: "fr-CA" });
    expect(nameOf(await appeal.find("heading"))).to.equal("Soutenez The Example Times");
  });

  it("is the element's own where it says so", async () => {
    const appeal = await anAppeal({ lang: "fr", attributes: { locale: "es" } });
    expect(await appeal.find("radio", "Otra cantidad")).to.have.property("checked", false);
  });

  for (const lang of ["x", "-", "i-klingon", "english"]) {
    it(`is English on a page with a malformed one: ${lang}`, async () => {
      const appeal = await anAppeal({ lang, endpoint: anEndpoint().isUnreachable() });
      expect(appeal.heard("appeal-error")).to.deep.equal([]);
      expect(nameOf(await appeal.find("heading"))).to.equal("Support The Example Times");
      expect(appeal.plan).to.equal("$15 today, one time. Nothing is charged again.");
      await appeal.press("Continue");
      await appeal.complains();
      expect(appeal.endpoint.requests[0]?.body["locale"]).to.equal("en");
    });
  }

  for (const [lang, heading, locale] of [
    ["en_US", "Support The Example Times", "en-US"],
    ["de_DE_formal", "Unterstützen Sie The Example Times", "de-DE"],
    ["pt-PT-ao90", "Apoie The Example Times", "pt-PT"],
    ["zh_TW", "支持The Example Times", "zh-TW"],
    ["iw", "תמכו בעבודה של The Example Times", "he"],
  ] as const) {
    it(`is that of the page in whatever form its software writes it: ${lang}`, async () => {
      const appeal = await anAppeal({ lang, endpoint: anEndpoint().isUnreachable() });
      expect(nameOf(await appeal.find("heading"))).to.equal(heading);
      const { early } = await loadMessages(lang);
      await appeal.press(early.continue);
      await appeal.complains();
      expect(appeal.endpoint.requests[0]?.body["locale"]).to.equal(locale);
    });
  }

  it("says which one the reader reads, for the checkout page", async () => {
    const appeal = await anAppeal({ lang: "de-AT", endpoint: anEndpoint().isUnreachable() });
    await appeal.press("Weiter");
    await appeal.complains();
    expect(appeal.endpoint.requests[0]?.body["locale"]).to.equal("de-AT");
  });

  it("formats amounts and dates as that region does", async () => {
    const appeal = await anAppeal({ lang: "de-AT", attributes: { currency: "eur", interval: "year" } });
    expect(await appeal.options("Wie viel")).to.deep.equal(["€ 20", "[€ 60]", "€ 120", "Anderer Betrag"]);
    expect(appeal.plan).to.contain("jedes Jahr am 23. März");
  });
});

describe("from right to left", () => {
  it("the appeal follows the page, and so do its rows", async () => {
    const appeal = await anAppeal({ lang: "ar", dir: "rtl" });
    const [once, month, year] = appeal.all("radio").map((each) => each.getBoundingClientRect().left);
    expect(once).to.be.greaterThan(month ?? Infinity);
    expect(month).to.be.greaterThan(year ?? Infinity);
    expect(getComputedStyle(await appeal.find("heading")).direction).to.equal("rtl");
  });

  it("Arabic stands from right to left also on a page that does not", async () => {
    const appeal = await anAppeal({ attributes: { locale: "ar" } });
    const heading = await appeal.find("heading");
    expect(getComputedStyle(heading).direction).to.equal("rtl");
    expect(heading.closest("[lang]")?.getAttribute("lang")).to.equal("ar");
  });

  it("English stands from left to right on a page that does not", async () => {
    const appeal = await anAppeal({ lang: "ar", dir: "rtl", attributes: { locale: "en" } });
    expect(getComputedStyle(await appeal.find("heading")).direction).to.equal("ltr");
  });
});
