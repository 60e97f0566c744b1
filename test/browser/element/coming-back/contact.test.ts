import { expect } from "chai";
import { render } from "lit/html.js";
import { lateViews } from "../../../../src/element/late/late-views.ts";
import { messages } from "../../../../src/element/messages/en.ts";
import { Speech } from "../../../../src/element/speech.ts";
import { aRecord } from "../../support/a-device.ts";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aConfig, aPending, aReader, aStatus } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";
import { textOf } from "../../support/roles.ts";

describe("a reader who has given monthly", () => {
  it("learns whom to ask, about ending it too", async () => {
    comesBack({ session: "cs_left" });
    const endpoint = anEndpoint().answers(200, aStatus({ status: "paid", interval: "month" }));
    const config = aConfig({ publication: { name: "The Example Times", contact: "support@times.example" } });
    const appeal = await anAppeal({ record: aRecord(aReader({ pending: aPending() })), endpoint, config });
    expect(textOf(await appeal.find("region", "Thank you"))).to.contain("Questions? support@times.example");
    expect((await appeal.find("link", "support@times.example")).getAttribute("href")).to.equal(
      "mailto:support@times.example",
    );
  });
});

describe("a contact", () => {
  const shown = (contact: string | undefined): HTMLElement => {
    const page = document.createElement("div");
    const { sessionId, interval, amount, currency } = aPending();
    const context = {
      config: aConfig({ publication: { name: "The Example Times", ...(contact === undefined ? {} : { contact }) } }),
      speech: new Speech(messages, "en", "The Example Times"),
      late: messages.late,
      act: () => undefined,
      focus: () => undefined,
    };
    render(lateViews.whole({ kind: "thanks", gift: { sessionId, interval, amount, currency } }, context), page);
    return page;
  };

  it("that is a web address is a link", () => {
    expect(shown("https://times.example/help").querySelector("a")?.getAttribute("href")).to.equal(
      "https://times.example/help",
    );
  });

  for (const contact of ["the desk, 555 0123", "javascript:alert(1)", "http://times.example/help"]) {
    it(`that is neither is text: ${contact}`, () => {
      expect(textOf(shown(contact))).to.contain(`Questions? ${contact}`);
      expect(shown(contact).querySelector("a")).to.equal(null);
    });
  }

  it("that nobody gave is not asked about", () => {
    expect(textOf(shown(undefined))).not.to.contain("Questions?");
  });
});
