import { expect } from "chai";
import { SupportAppeal } from "../../src/element/support-appeal.ts";
import { oneAtATime } from "./support/one-at-a-time.ts";
import { allByRole, nameOf } from "./support/roles.ts";

describe("the npm entry", () => {
  oneAtATime();
  before(() => import("../../src/define.ts"));

  it("registers the element, and can be loaded twice", async () => {
    expect(customElements.get("support-appeal")).to.equal(SupportAppeal);
    const again = "../../src/define.ts?again";
    await import(again);
    expect(customElements.get("support-appeal")).to.equal(SupportAppeal);
  });

  it("gives it all it needs: on a page with nothing else it asks", async () => {
    const appeal = document.createElement("support-appeal");
    appeal.setAttribute("publication", "The Example Times");
    // Nobody is there: the built-in ask serves.
    appeal.setAttribute("endpoint", location.origin + "/nobody");
    const shown = new Promise((resolve) => appeal.addEventListener("appeal-shown", resolve));
    document.body.append(appeal);
    await shown;
    expect(allByRole(appeal.shadowRoot ?? appeal, "region").map(nameOf)).to.deep.equal(["Support The Example Times"]);
    appeal.remove();
  });

  it("leaves an element that is registered already as it is", () => {
    expect(() => new SupportAppeal()).not.to.throw();
  });
});
