import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { keys, typed } from "../support/keys.ts";

/** What of the page's own is around an appeal, by a publisher's template; with what it has been led to. */
function inside(appeal: AppealOnPage, around: HTMLElement): readonly string[] {
  const led: string[] = [];
  around.addEventListener("click", (event) => {
    led.push(event.defaultPrevented ? "told" : "led away");
    event.preventDefault();
  });
  appeal.element.before(around);
  around.append(appeal.element);
  return led;
}

const link = () => Object.assign(document.createElement("a"), { href: "#elsewhere" });

describe("what is pressed in an appeal", () => {
  it("leads nobody away who has it inside a link: choosing, later, or a press on what it says", async () => {
    const appeal = await anAppeal();
    const led = inside(appeal, link());
    await appeal.choose("Monthly", "$10");
    await appeal.press("Remind me later");
    await appeal.press("Back");
    appeal.root.querySelector("h2")?.click();
    expect(led).to.deep.equal([]);
    expect(location.hash).to.equal("");
  });

  it("is kept from a card that shows by the pointer that it can be pressed", async () => {
    const appeal = await anAppeal();
    const card = document.createElement("div");
    card.style.cursor = "pointer";
    const led = inside(appeal, card);
    await appeal.choose("Monthly");
    expect(led).to.deep.equal([]);
  });

  it("is heard by whoever listens around it elsewhere", async () => {
    const appeal = await anAppeal();
    const led = inside(appeal, document.createElement("div"));
    await appeal.choose("Monthly");
    expect(led).not.to.deep.equal([]);
  });

  it("is no shortcut of the page's, which hears Escape and Tab as before", async () => {
    const appeal = await anAppeal();
    const heard: string[] = [];
    const shortcut = (event: KeyboardEvent) => {
      heard.push(event.key);
      if (event.key === "4") event.preventDefault();
    };
    document.addEventListener("keydown", shortcut);
    try {
      await appeal.choose("Other amount");
      const field = await appeal.field();
      field.focus();
      await typed("42");
      await keys("Escape", "Tab");
      expect(field.value).to.equal("42");
      expect(heard).to.deep.equal(["Escape", "Tab"]);
    } finally {
      document.removeEventListener("keydown", shortcut);
    }
  });
});
