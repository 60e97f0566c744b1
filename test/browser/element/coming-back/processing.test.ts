import { expect } from "chai";
import { aRecord } from "../../support/a-device.ts";
import { anAppeal, aPlacedAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { barriers } from "../../support/barriers.ts";
import { aPending, aReader, aStatus, NOON } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";
import { textOf } from "../../support/roles.ts";
import { until } from "../../support/until.ts";

describe("a reader who comes back having let their bank be debited", () => {
  it("is told that it takes some days, and is remembered so that nobody asks", async () => {
    comesBack({ session: "cs_left" });
    const record = aRecord(aReader({ pending: aPending() }));
    const endpoint = anEndpoint().answers(200, aStatus({ status: "processing", amount: 2500, currency: "eur" }));
    const appeal = await aPlacedAppeal({ record, endpoint });
    // A tab behind another one has no frames to scroll in.
    const broughtIntoView: unknown[] = [];
    appeal.element.scrollIntoView = (how) => void broughtIntoView.push(typeof how === "object" ? how.block : how);
    await appeal.decided();
    expect(textOf(await appeal.find("region", "Your contribution is on its way"))).to.contain(
      "Your bank needs a few days to settle €25.",
    );
    expect(appeal.heard("appeal-contributed")).to.deep.equal([
      { interval: "once", amount: 2500, currency: "eur", status: "processing" },
    ]);
    expect(await barriers(appeal)).to.deep.equal([]);
    expect(record.stored).to.have.property("pending").that.includes({ state: "processing", checkedAt: NOON });
    await until(() => broughtIntoView.length > 0, "the appeal to be brought into view");
    expect(broughtIntoView).to.deep.equal(["center"]);
    appeal.page.remove();
    const next = await anAppeal({ record, endpoint });
    expect(next.heard("appeal-suppressed")).to.deep.equal([{ reason: "contribution-processing" }]);
  });
});
