import "../../../src/define.ts";

describe("the npm entry", () => {
  it("registers the element", () => {
    if (customElements.get("support-appeal") === undefined) throw new Error("it is not registered");
  });
});
