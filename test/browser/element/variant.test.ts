import { expect } from "chai";
import type { SupportAppeal } from "../../../src/element/support-appeal.ts";
import type { VariantInput } from "../../../src/visit/wishes.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { nameOf, textOf } from "../support/roles.ts";

describe("an appeal with a variant of its own", () => {
  const variant: VariantInput = {
    id: "rain",
    heading: "Keep {publication} dry",
    body: ["The roof leaks.", "It leaks a lot."],
    signature: "The roofers",
    interval: "month",
    currency: "eur",
    amounts: { eur: { min: 300, max: 9000, month: { suggestions: [300, 900], default: 900 } } },
  };

  it("says what it says, and offers its amounts", async () => {
    const appeal = await anAppeal({ variant });
    expect(nameOf(await appeal.find("heading"))).to.equal("Keep The Example Times dry");
    const text = textOf(await appeal.find("region"));
    expect(text).to.match(/The roof leaks\..*It leaks a lot\..*The roofers/);
    expect(await appeal.options("How often")).to.deep.equal(["Once", "[Monthly]", "Annual"]);
    expect(await appeal.options("How much")).to.deep.equal(["€3", "[€9]", "Other amount"]);
    expect(await appeal.hears("appeal-shown")).to.deep.equal({
      campaign: "rain",
      variant: "rain",
      placement: "inline",
    });
  });

  it("keeps its limits", async () => {
    const appeal = await anAppeal({ variant });
    await appeal.write("91");
    await appeal.leave();
    expect(await appeal.complains()).to.equal("The largest amount we can take here is €90.");
  });

  it("takes what it leaves out from the config and the built-in copy", async () => {
    const appeal = await anAppeal({ variant: { heading: "Only this" } });
    expect(nameOf(await appeal.find("heading"))).to.equal("Only this");
    expect(textOf(await appeal.find("region"))).to.contain("If The Example Times is useful to you");
    expect(await appeal.options("How much")).to.deep.equal(["$5", "[$15]", "$50", "Other amount"]);
    expect(await appeal.hears("appeal-shown")).to.deep.equal({
      campaign: "page",
      variant: "page",
      placement: "inline",
    });
  });

  it("is signed where the publisher signs it, and by nobody else", async () => {
    const signed = await anAppeal({ variant: { signature: "The editor" } });
    expect(signed.root.querySelector("[part=signature]")?.textContent).to.equal("The editor");
    signed.page.remove();
    const plain = await anAppeal({ variant: { heading: "Only this" } });
    expect(plain.root.querySelector("[part=signature]")).to.equal(null);
  });

  it("may be changed while it stands there", async () => {
    const appeal = await anAppeal({ variant });
    appeal.element.variant = { heading: "The sun is out" };
    await appeal.find("region", "The sun is out");
    appeal.element.variant = undefined;
    await appeal.find("region", "Support The Example Times");
  });

  it("shows text as text", async () => {
    const appeal = await anAppeal({ variant: { heading: "<img src=x onerror=alert(1)>", body: ["<b>bold</b>"] } });
    expect(nameOf(await appeal.find("heading"))).to.equal("<img src=x onerror=alert(1)>");
    expect(appeal.root.querySelector("img, b")).to.equal(null);
  });

  const wrong: readonly (readonly [what: string, variant: object, path: string])[] = [
    ["an empty heading", { heading: " " }, "appeals[0].variants[0].heading"],
    ["a word that is not known", { headline: "Hello" }, "appeals[0].variants[0].headline"],
    [
      "suggestions beyond the limits",
      { amounts: { usd: { min: 100, max: 200, once: { suggestions: [300] } } } },
      "amounts.usd.once.suggestions[0]",
    ],
    ["a currency without amounts", { currency: "chf" }, "appeals[0].variants[0].currency"],
  ];
  for (const [what, given, path] of wrong) {
    it(`that is wrong shows nothing and names what is: ${what}`, async () => {
      const appeal = await anAppeal({ variant: given });
      const { code, error } = await appeal.hears("appeal-error");
      expect(code).to.equal("unexpected");
      expect(String(error)).to.contain(path);
      expect(appeal.shows).to.equal(false);
      expect(appeal.heard("appeal-shown")).to.deep.equal([]);
    });
  }

  it("is taken up where the page set it before the element was known", async () => {
    const { element, page } = await anAppeal();
    const early = document.createElement("support-appeal-early");
    Object.assign(early, { variant, services: element.services });
    customElements.define("support-appeal-early", class extends (element.constructor as CustomElementConstructor) {});
    page.append(early);
    await customElements.whenDefined(early.localName);
    await (early as SupportAppeal).updateComplete;
    expect(Object.hasOwn(early, "variant")).to.equal(false);
    expect(early).to.have.property("variant", variant);
  });
});
