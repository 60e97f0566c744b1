import { expect } from "chai";
import { aPending, aReader, aStatus, aSupporter, DAY, NOON } from "../../support/builders.ts";
import { anAppeal, aPlacedAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { textOf } from "../support/roles.ts";

const attributes = { always: "" };

describe("on a page that readers open in order to give", () => {
  for (const [who, reader] of [
    ["who said later", aReader({ snoozedUntil: NOON + DAY })],
    [
      "who said Not this time",
      aReader({ restUntil: NOON + DAY, campaigns: { spring: { impressions: [], declinedAt: NOON } } }),
    ],
    ["who has seen it today", aReader({ campaigns: { spring: { impressions: [NOON] } } })],
  ] as const) {
    it(`one ${who} is asked`, async () => {
      const appeal = await anAppeal({ reader, attributes });
      expect(appeal.has("button", "Continue")).to.equal(true);
    });
  }

  it("one who gives is thanked, and may give again", async () => {
    const appeal = await anAppeal({ reader: aReader({ supporter: aSupporter() }), attributes });
    const notice = appeal.root.querySelector("[part~=notice]");
    expect(notice && textOf(notice)).to.equal("You already give: thank you. Whatever you choose here comes on top.");
    expect(appeal.has("button", "Continue")).to.equal(true);
  });

  it("one whose payment nobody can tell of is told so, and not asked", async () => {
    const appeal = await aPlacedAppeal({
      reader: aReader({ pending: aPending() }),
      endpoint: anEndpoint().isUnreachable(),
      attributes,
    });
    await appeal.find("button", "Check again");
    expect(appeal.has("button", "Continue")).to.equal(false);
  });
});

describe("a recurring gift", () => {
  it("can be ended at the address that stands beside the promise, and beside the thanks", async () => {
    const appeal = await anAppeal();
    expect(appeal.root.querySelector("[part~=manage]")).to.equal(null);
    await appeal.choose("Monthly");
    const link = appeal.root.querySelector("a[part~=manage]");
    expect(link?.getAttribute("href")).to.equal("https://times.example/manage");
    expect(appeal.plan).to.contain("Cancel any time.");
    appeal.page.remove();
    const thanked = await anAppeal({
      reader: aReader({ pending: aPending() }),
      endpoint: anEndpoint().answers(200, aStatus({ interval: "month" })),
    });
    expect(thanked.root.querySelector("a[part~=manage]")?.getAttribute("href")).to.equal(
      "https://times.example/manage",
    );
  });
});

describe("a debit that bounced", () => {
  it("is told, with what the reader can do next", async () => {
    const appeal = await aPlacedAppeal({
      reader: aReader({ pending: aPending({ state: "processing", checkedAt: NOON - DAY }) }),
      endpoint: anEndpoint().answers(200, aStatus({ status: "failed", interval: "once", amount: 5000 })),
    });
    await appeal.find("region", "Your contribution did not arrive");
    expect(textOf(appeal.root.querySelector<HTMLElement>("[part~=outcome]") ?? appeal.element)).to.contain(
      "You have not been charged",
    );
    await appeal.press("Choose again");
    expect(await appeal.options("How much")).to.include("[$50]");
    expect(appeal.focused).to.equal("Support The Example Times");
  });
});
