import { expect } from "chai";
import { render } from "lit/html.js";
import { lateViews } from "../../../../src/element/late/late-views.ts";
import { messages } from "../../../../src/element/messages/en.ts";
import type { LateContext } from "../../../../src/element/view-context.ts";
import { Speech } from "../../../../src/element/speech.ts";
import { aRecord } from "../../support/a-device.ts";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aConfig, aPending, aReader, aStatus } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";
import { textOf } from "../../support/roles.ts";

function aContext(contact?: string): LateContext {
  return {
    config: aConfig({ publication: { name: "The Example Times", ...(contact === undefined ? {} : { contact }) } }),
    speech: new Speech({ ...messages, locale: "en" }, "en", "The Example Times"),
    late: messages.late,
    act: () => undefined,
    focus: () => undefined,
  };
}

describe("a reader who has given monthly", () => {
  it("learns whom to ask, about ending it too", async () => {
    comesBack({ session: "cs_left" });
    const endpoint = anEndpoint().answers(200, aStatus({ status: "paid", interval: "month" }));
    const config = aConfig({ publication: { name: "The Example Times", contact: "support@times.example" } });
    const appeal = await anAppeal({ record: aRecord(aReader({ pending: aPending() })), endpoint, config });
    expect(textOf(await appeal.find("region", "Thank you"))).to.contain(
      "To change or end your gift: support@times.example",
    );
    expect((await appeal.find("link", "support@times.example")).getAttribute("href")).to.equal(
      "mailto:support@times.example",
    );
  });
});

describe("a monthly debit under way", () => {
  it("is said whole: it goes on each month", () => {
    const page = document.createElement("div");
    const gift = { sessionId: "cs_left", interval: "month", amount: 1000, currency: "usd" } as const;
    render(lateViews.whole({ kind: "processing", gift }, aContext()), page);
    expect(textOf(page)).to.contain(
      "Your bank needs a few days to settle the first $10, and $10 will follow each month.",
    );
  });
});

describe("whom to write to and the privacy policy", () => {
  const before = async (privacyPolicy: string) =>
    anAppeal({ config: { ...aConfig(), publication: { privacyPolicy, contact: "readers@times.example" } } });

  it("are there before paying", async () => {
    const appeal = await before("https://times.example/privacy");
    expect((await appeal.find("link", "Privacy policy")).getAttribute("href")).to.equal(
      "https://times.example/privacy",
    );
    expect((await appeal.find("link", "readers@times.example")).getAttribute("href")).to.equal(
      "mailto:readers@times.example",
    );
  });

  for (const address of ["javascript:alert(1)", "https://times.example@evil.example/", "//evil.example"]) {
    it(`are no link where the address is none to go to: ${address}`, async () => {
      const appeal = await before(address);
      await appeal.find("link", "readers@times.example");
      expect(appeal.has("link", "Privacy policy")).to.equal(false);
    });
  }
});

describe("a contact", () => {
  const shown = (contact: string | undefined): HTMLElement => {
    const page = document.createElement("div");
    const { sessionId, interval, amount, currency } = aPending();
    render(
      lateViews.whole({ kind: "thanks", gift: { sessionId, interval, amount, currency } }, aContext(contact)),
      page,
    );
    return page;
  };

  it("that is a web address is a link", () => {
    expect(shown("https://times.example/help").querySelector("a")?.getAttribute("href")).to.equal(
      "https://times.example/help",
    );
  });

  for (const contact of ["the desk, 555 0123", "javascript:alert(1)", "http://times.example/help"]) {
    it(`that is neither is text: ${contact}`, () => {
      expect(textOf(shown(contact))).to.contain(`To change or end your gift: ${contact}`);
      expect(shown(contact).querySelector("a")).to.equal(null);
    });
  }

  it("that nobody gave is not asked about", () => {
    expect(textOf(shown(undefined))).not.to.contain("Questions?");
  });
});

describe("thanks", () => {
  const said = (kind: "company" | "nonprofit" | undefined): string => {
    const page = document.createElement("div");
    const { sessionId, interval, amount, currency } = aPending();
    const context = aContext(undefined);
    const { config } = context;
    const whose = { ...context, config: { ...config, publication: { ...config.publication, kind } } };
    render(lateViews.whole({ kind: "thanks", gift: { sessionId, interval, amount, currency } }, whose), page);
    return textOf(page);
  };

  it("say of a company that the gift is not tax-deductible, and of nobody else", () => {
    expect(said("company")).to.contain("is not a charity. Your gift is not tax-deductible.");
    expect(said("nonprofit") + said(undefined)).not.to.contain("tax");
  });
});
