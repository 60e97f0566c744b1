import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { nameOf } from "../support/roles.ts";
import { whoWishes } from "../support/wish.ts";

describe("one voice", () => {
  it("stays, and tells of every change", async () => {
    const appeal = await anAppeal({ endpoint: anEndpoint().isUnreachable().isUnreachable() });
    const voice = await appeal.find("status");
    expect(appeal.spoken).to.equal("");
    await appeal.press("Continue");
    await appeal.says(/We could not reach the checkout/);
    await appeal.write("0.5");
    expect(appeal.spoken).to.equal("");
    await appeal.leave();
    await appeal.says(/The smallest amount/);
    await appeal.choose("$50");
    await appeal.press("Remind me later");
    await appeal.press("Tomorrow");
    await appeal.says(/Understood/);
    await appeal.press("Undo");
    await appeal.find("button", "Continue");
    expect(appeal.spoken).to.equal("");
    expect(await appeal.find("status")).to.equal(voice);
  });

  it("names what is said of a snooze", async () => {
    const appeal = await anAppeal();
    await appeal.press("Remind me later");
    await appeal.press("Tomorrow");
    await appeal.hears("appeal-snoozed");
    expect(nameOf(await appeal.find("region"))).to.equal("Understood. We will not ask again before Tuesday, March 24.");
  });
});

describe("the chosen option", () => {
  const looks = (element: Element | null) => {
    if (element === null) throw new Error("nothing is chosen");
    const { backgroundColor, color } = getComputedStyle(element);
    return { backgroundColor, color, tick: getComputedStyle(element, "::after").borderBottomWidth };
  };

  it("is filled and ticked, and follows the choice", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Monthly", "$10");
    const chosen = [...appeal.root.querySelectorAll("[part~=chosen]")];
    expect(chosen.map((each) => each.querySelector("bdi, span")?.textContent)).to.deep.equal(["Monthly", "$10"]);
    for (const each of chosen) {
      const { backgroundColor, tick } = looks(each);
      expect(backgroundColor).to.equal(getComputedStyle(await appeal.find("button", "Continue")).backgroundColor);
      expect(parseFloat(tick)).to.be.greaterThan(1);
    }
  });

  describe("in the reader's own forced colours", () => {
    whoWishes({ "forced-colors": "active" });

    it("is so too", async () => {
      const appeal = await anAppeal();
      const chosen = looks(appeal.root.querySelector(".chosen"));
      const other = looks(appeal.root.querySelector(".option:not(.chosen)"));
      expect(chosen.backgroundColor).not.to.equal(other.backgroundColor);
      expect(parseFloat(chosen.tick)).to.be.greaterThan(1);
    });
  });
});

describe("an error", () => {
  it("has a colour apart from the accent, and a sign", async () => {
    const appeal = await anAppeal({ endpoint: anEndpoint().isUnreachable() });
    const accent = getComputedStyle(await appeal.find("button", "Continue")).backgroundColor;
    await appeal.press("Continue");
    await appeal.complains();
    const error = appeal.root.querySelector("[part=error]:not([hidden])");
    expect(error && getComputedStyle(error).color).not.to.equal(accent);
    expect(error && getComputedStyle(error, "::before").content).to.equal('"!"');
  });
});

describe("before Continue", () => {
  it("is said that one pays at Stripe", async () => {
    const appeal = await anAppeal();
    const text = appeal.root.querySelector("form")?.textContent ?? "";
    expect(text.indexOf("You pay on the next page, at Stripe.")).to.be.greaterThan(-1);
    expect(text.indexOf("at Stripe")).to.be.lessThan(text.indexOf("Continue"));
  });
});
