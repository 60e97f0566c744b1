import { expect } from "chai";
import { parseReaderMemory } from "../../../src/core/reader/parse-reader-memory.ts";
import { aBlockedRecord, aRecord, aVisit, someTabs } from "../support/a-device.ts";
import { anAppeal, aPlacedAppeal } from "../support/an-appeal.ts";
import { aCampaign, aConfig, aReader, aSupporter, DAY, NOON } from "../../support/builders.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { nameOf } from "../support/roles.ts";
import { until } from "../support/until.ts";

describe("two appeals on one page", () => {
  it("ask once: the first one does", async () => {
    const first = await aPlacedAppeal();
    const second = await aPlacedAppeal();
    await Promise.all([first.decided(), second.decided()]);
    expect([first.shows, second.shows]).to.deep.equal([true, false]);
    expect(second.heard("appeal-suppressed")).to.deep.equal([{ reason: "appeal-elsewhere-on-page" }]);
    expect(second.heard("appeal-shown")).to.deep.equal([]);
  });

  it("leave the word to the next one once the first is gone", async () => {
    const first = await anAppeal();
    first.element.remove();
    expect((await anAppeal()).shows).to.equal(true);
  });
});

function impressionsIn(record: { readonly stored: unknown }): number {
  const read = parseReaderMemory(record.stored);
  return read.ok ? (read.memory.campaigns["spring"]?.impressions.length ?? 0) : Number.NaN;
}

describe("an appeal that is taken off the page", () => {
  it("stands as it was where it is put back, and is neither shown nor counted twice", async () => {
    const record = aRecord();
    const appeal = await anAppeal({ record });
    await appeal.choose("Annual");
    appeal.element.remove();
    await new Promise((later) => setTimeout(later, 50));
    appeal.page.append(appeal.element);
    await appeal.settled();
    expect(appeal.shows).to.equal(true);
    expect(appeal.plan).to.contain("each year");
    expect(appeal.heard("appeal-shown")).to.have.length(1);
    await until(() => impressionsIn(record) === 1, "the impression");
    appeal.page.prepend(appeal.element);
    await appeal.settled();
    await new Promise((later) => setTimeout(later, 200));
    expect(impressionsIn(record)).to.equal(1);
    await appeal.choose("Monthly");
    expect(appeal.plan).to.contain("on the 23rd of each month");
    await appeal.hears("appeal-choice");
    expect(appeal.heard("appeal-choice")).to.have.length(2);
  });

  it("says nothing where it is gone before it has decided", async () => {
    const gone = await aPlacedAppeal();
    gone.page.remove();
    await anAppeal();
    expect([
      ...gone.heard("appeal-shown"),
      ...gone.heard("appeal-error"),
      ...gone.heard("appeal-suppressed"),
    ]).to.deep.equal([]);
  });

  it("looks at the device again when it is put back", async () => {
    const appeal = await anAppeal();
    appeal.element.remove();
    await appeal.store.update((reader) => ({ ...reader, supporter: aSupporter() }));
    appeal.page.append(appeal.element);
    expect(await appeal.hears("appeal-suppressed")).to.deep.equal({ reason: "supporter" });
    expect(appeal.shows).to.equal(false);
  });

  it("hears nothing from other tabs any more", async () => {
    const tabs = someTabs();
    const other = tabs.open();
    const appeal = await anAppeal({ channel: tabs.open() });
    appeal.element.remove();
    other.post(aReader({ snoozedUntil: NOON + DAY }));
    await appeal.settled();
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([]);
  });
});

describe("an attribute that changes", () => {
  it("counts at once: currency, interval, publication, locale", async () => {
    const appeal = await anAppeal();
    const { element } = appeal;
    element.setAttribute("currency", "gbp");
    element.setAttribute("interval", "month");
    element.setAttribute("publication", "The Harbour Post");
    await appeal.find("region", "Support The Harbour Post");
    expect(await appeal.options("How much")).to.deep.equal(["£2", "[£5]", "£10", "Other amount"]);
    expect(appeal.heard("appeal-shown")).to.have.length(1);
    element.setAttribute("locale", "de");
    await appeal.find("region", "Unterstützen Sie The Harbour Post");
    expect(await appeal.options("Wie viel")).to.deep.equal(["2 £", "[5 £]", "10 £", "Anderer Betrag"]);
  });

  it("takes the appeal away where it may not stand there", async () => {
    const appeal = await anAppeal({ placements: ["inline"] });
    appeal.element.setAttribute("placement", "modal");
    expect(await appeal.hears("appeal-suppressed")).to.deep.equal({ reason: "placement-not-available" });
    expect(appeal.shows).to.equal(false);
  });

  it("shows nothing and tells the page where it makes no sense", async () => {
    const appeal = await anAppeal({ attributes: { placement: "ceiling" } });
    const { code, error } = await appeal.hears("appeal-error");
    expect(code).to.equal("unexpected");
    expect(String(error)).to.contain("placement must be one of inline, banner, modal, wall, header");
    expect(appeal.shows).to.equal(false);
  });

  it("that is empty says nothing, as one that some frameworks have taken off", async () => {
    const empty = { publication: "", placement: "", currency: "", interval: "", locale: "" };
    const appeal = await anAppeal({ attributes: empty });
    await appeal.find("region", "Support The Example Times");
    expect(await appeal.options("How often")).to.deep.equal(["[Once]", "Monthly", "Annual"]);
    expect(appeal.heard("appeal-error")).to.deep.equal([]);
  });

  it("of an interval that there is not leaves Once chosen", async () => {
    const appeal = await anAppeal({ attributes: { interval: "weekly" } });
    expect(await appeal.options("How often")).to.deep.equal(["[Once]", "Monthly", "Annual"]);
  });
});

describe("without the publisher's config", () => {
  it("the built-in ask serves, and the page is told", async () => {
    const appeal = await aPlacedAppeal({
      config: new Error("no connection"),
      attributes: { publication: "The Example Times" },
    });
    await appeal.hears("appeal-shown");
    expect(appeal.heard("appeal-error")).to.have.length(1);
    expect(appeal.heard("appeal-error")[0]).to.include({ code: "config-unavailable" });
    expect(nameOf(await appeal.find("heading"))).to.equal("Support The Example Times");
  });

  it("an element that knows of no endpoint asks nobody, because it could not lead to paying", async () => {
    const appeal = await aPlacedAppeal();
    appeal.element.removeAttribute("endpoint");
    await appeal.hears("appeal-suppressed");
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "no-endpoint" }]);
    expect(appeal.heard("appeal-error")).to.deep.equal([]);
  });
});

describe("in a browser that forgets", () => {
  const forgetful = (visit = aVisit()) => ({ record: aBlockedRecord(), visit });

  it("the appeal asks once in a visit", async () => {
    const visit = aVisit();
    const first = await anAppeal(forgetful(visit));
    expect(first.shows).to.equal(true);
    first.page.remove();
    const second = await anAppeal(forgetful(visit));
    expect(second.heard("appeal-suppressed")).to.deep.equal([{ reason: "asked-this-visit" }]);
  });

  it("the appeal asks once in a visit also across pages, through sessionStorage", async () => {
    const stored = new Map<string, string>();
    const first = await anAppeal(forgetful(aVisit({ stored })));
    await until(() => stored.size > 0, "the visit's memory");
    first.page.remove();
    const next = await anAppeal(forgetful(aVisit({ stored, startedHere: false })));
    expect(next.heard("appeal-suppressed")).to.deep.equal([{ reason: "asked-this-visit" }]);
  });

  it("Continue works all the same", async () => {
    const appeal = await anAppeal({ ...forgetful(), endpoint: anEndpoint().opensCheckout() });
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect((await appeal.store.read()).pending).to.include({ sessionId: "cs_new" });
  });
});

describe("an impression", () => {
  it("counts once the appeal has been in view, with the variant that was seen", async () => {
    const record = aRecord();
    const config = aConfig({ appeals: [aCampaign({ variants: [{ id: "a", weight: 0 }, { id: "b" }] })] });
    const appeal = await anAppeal({ record, config });
    appeal.element.scrollIntoView();
    const seen = aReader({ seed: 0, campaigns: { spring: { impressions: [NOON], variant: "b" } } });
    await until(() => record.stored !== undefined, "the impression");
    expect(record.stored).to.deep.equal(seen);
  });
});
