import { expect } from "chai";
import type { Arrival } from "../../../src/visit/late/arrival.ts";

const own = location.href;
let pages = 0;

/** The module as another page of its own would load it. */
async function aPage(change: {
  readonly search?: string;
  readonly hash?: string;
}): Promise<{ takeArrival(): Arrival }> {
  const address = new URL(own);
  Object.assign(address, change);
  history.replaceState({ mine: 1 }, "", address);
  const module = `../../../../src/visit/late/arrival.ts?page=${++pages}`;
  return (await import(module)) as { takeArrival(): Arrival };
}

describe("how a reader comes to the page", () => {
  afterEach(() => history.replaceState(null, "", own));

  it("is from checkout, with the session's id, told once", async () => {
    const page = await aPage({ search: "?support_appeal_session=cs_test_1" });
    expect(page.takeArrival()).to.deep.equal({ from: "checkout", sessionId: "cs_test_1" });
    expect(page.takeArrival()).to.deep.equal({ from: "elsewhere" });
  });

  it("is from a checkout that was left", async () => {
    const page = await aPage({ search: "?support_appeal_cancelled=1" });
    expect(page.takeArrival()).to.deep.equal({ from: "cancelled" });
  });

  it("is from the endpoint's own page, which has recognised them", async () => {
    const page = await aPage({ search: "?a=1&support_appeal_supporter=a.b.c" });
    expect(page.takeArrival()).to.deep.equal({ from: "recognised", token: "a.b.c" });
    expect(location.search).to.equal("?a=1");
    expect(page.takeArrival()).to.deep.equal({ from: "elsewhere" });
  });

  it("is from the endpoint's own page, with the checkout of the gift that it has recognised", async () => {
    const page = await aPage({ search: "?support_appeal_supporter=a.b.c&support_appeal_session=cs_1" });
    expect(page.takeArrival()).to.deep.equal({ from: "recognised", token: "a.b.c", sessionId: "cs_1" });
    expect(location.search).to.equal("");
  });

  it("is from elsewhere, and the address stays as it is", async () => {
    const page = await aPage({ search: "?q=support_appeal_session&x=%20+%2B", hash: "#notes" });
    const { href } = location;
    expect(page.takeArrival()).to.deep.equal({ from: "elsewhere" });
    expect(location.href).to.equal(href);
  });

  for (const [before, after] of [
    ["?support_appeal_session=cs_1", ""],
    ["?a=1&support_appeal_session=cs_1", "?a=1"],
    ["?support_appeal_session=cs_1&a=1", "?a=1"],
    ["?a=1&support_appeal_session=cs_1&b=%20x+y&c", "?a=1&b=%20x+y&c"],
    ["?support_appeal_session=cs_1&support_appeal_cancelled=1&tag=a&tag=b", "?tag=a&tag=b"],
  ] as const) {
    it(`leaves the page's own query as it was written: ${before}`, async () => {
      const page = await aPage({ search: before, hash: "#part-2" });
      page.takeArrival();
      expect([location.search, location.hash]).to.deep.equal([after, "#part-2"]);
      expect(history.state).to.deep.equal({ mine: 1 });
    });
  }
});
