import { expect } from "chai";
import { anAppeal, aPlacedAppeal } from "../support/an-appeal.ts";
import { until } from "../support/until.ts";

describe("the page is told that an appeal is shown", () => {
  for (const glance of [true, false])
    it(`once it can be seen, where the part it stands in was closed${glance ? ", and it was decided at a glance" : ""}`, async () => {
      const appeal = await aPlacedAppeal({ glance });
      appeal.page.hidden = true;
      await until(() => appeal.root.querySelector("[part=appeal]"), "the ask, drawn");
      await new Promise((next) => setTimeout(next, 100));
      expect(appeal.heard("appeal-shown")).to.deep.equal([]);
      appeal.page.hidden = false;
      await appeal.hears("appeal-shown");
      appeal.page.hidden = true;
      appeal.page.hidden = false;
      await new Promise((next) => setTimeout(next, 100));
      expect(appeal.heard("appeal-shown")).to.have.length(1);
    });

  it("not while the browser prepares the page in the background, where nothing is decided yet", async () => {
    Object.defineProperty(document, "prerendering", { value: true, configurable: true });
    const appeal = await aPlacedAppeal();
    await new Promise((next) => setTimeout(next, 100));
    expect(appeal.shows).to.equal(false);
    Reflect.deleteProperty(document, "prerendering");
    document.dispatchEvent(new Event("prerenderingchange"));
    await appeal.hears("appeal-shown");
  });
});

describe("the attribute `showing`, for the page's own styles", () => {
  it("stands on the element while something shows in it", async () => {
    const appeal = await anAppeal();
    await until(() => appeal.element.hasAttribute("showing"), "the attribute");
    await appeal.store.update((memory) => ({ ...memory, restUntil: appeal.clock.now + 1000 }));
    appeal.element.remove();
    appeal.page.append(appeal.element);
    await until(() => !appeal.element.hasAttribute("showing"), "the attribute gone");
  });
});
