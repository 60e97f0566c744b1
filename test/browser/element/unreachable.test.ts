import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { until } from "../support/until.ts";

const lost = "This could not be loaded. Please check your connection and press again.";

describe("where what answers the reader does not load", () => {
  it("the appeal stays, the page is told, and the reader is not bothered", async () => {
    const appeal = await anAppeal({ glance: true, lostLoads: 1 });
    const { code } = await appeal.hears("appeal-error");
    expect(code).to.equal("offline");
    expect(appeal.has("button", "Continue")).to.equal(true);
    expect(appeal.complaint).to.equal("");
  });

  for (const button of ["Continue", "Remind me later"]) {
    it(`${button} says so, and works once the connection is back`, async () => {
      const appeal = await anAppeal({ glance: true, lostLoads: 2, endpoint: anEndpoint().opensCheckout() });
      await appeal.hears("appeal-error");
      await appeal.press(button);
      expect(await appeal.complains()).to.equal(lost);
      await appeal.press(button);
      await until(() => appeal.complaint === "", "the message to go");
      if (button === "Continue") await until(() => appeal.endpoint.requests.length === 1, "the request");
      else await appeal.find("button", "Tomorrow");
    });
  }

  it("Other amount says so, because there is nowhere to write one", async () => {
    const appeal = await anAppeal({ glance: true, lostLoads: 2 });
    await appeal.hears("appeal-error");
    await appeal.choose("Other amount");
    expect(await appeal.complains()).to.equal(lost);
  });

  for (const [button, answer] of [
    ["Continue", /^(Continue|Opening)/],
    ["Remind me later", "Tomorrow"],
  ] as const)
    it(`a press on “${button}” is seen and said to be heard before its answer is there`, async () => {
      const appeal = await anAppeal({ glance: true, lateAfterMs: 300 });
      await appeal.press(button);
      expect(appeal.has("button", "One moment…")).to.equal(true);
      expect(appeal.spoken).to.equal("One moment…");
      await appeal.find("button", answer);
      expect(appeal.spoken).not.to.equal("One moment…");
    });
});
