import { expect } from "chai";
import { aRecord } from "../../support/a-device.ts";
import { anAppeal, aPlacedAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { barriers } from "../../support/barriers.ts";
import { aConfig, aReader, DAY, NOON } from "../../../support/builders.ts";
import { ownAddress } from "../../support/comes-back.ts";
import { nameOf, textOf } from "../../support/roles.ts";
import { aToken } from "../../../support/a-token.ts";

describe("a reader whose gift was recognised", () => {
  const record = aRecord(aReader({ restUntil: NOON + 365 * DAY }));
  const endpoint = anEndpoint();
  const token = aToken({ purpose: "supporter", interval: "month", exp: (NOON + 34 * DAY) / 1000 });

  it("is told so where the appeal would stand, by the heading first, and the address is the page's own", async () => {
    const address = new URL(ownAddress);
    address.searchParams.set("support_appeal_supporter", token);
    history.replaceState({ page: "own" }, "", address);
    const appeal = await aPlacedAppeal({ record, endpoint, config: aConfig({ mail: true, publication: {} }) });
    const thanks = await appeal.find("region", "Thank you");
    expect(nameOf(await appeal.find("heading"))).to.equal("Thank you");
    expect(appeal.focused).to.equal("Thank you");
    expect(textOf(thanks)).to.contain("You are recognised on this device until March 23, 2027");
    expect(appeal.root.querySelector("a[part~=manage]")?.getAttribute("href")).to.equal(
      "https://support.example.test/manage",
    );
    expect(await barriers(appeal)).to.deep.equal([]);
    expect(location.search).to.equal(ownAddress.search);
    expect(history.state).to.deep.equal({ page: "own" });
    expect(appeal.heard("appeal-contributed")).to.deep.equal([]);
    expect(appeal.heard("appeal-shown")).to.deep.equal([]);
    expect(endpoint.requests).to.deep.equal([]);
  });

  it("is remembered as a supporter for as long as the token says, and rests for as long as was promised before", () => {
    const supporter = { interval: "month", until: NOON + 34 * DAY, token } as const;
    expect(record.stored).to.deep.equal(aReader({ supporter, restUntil: NOON + 365 * DAY }));
  });

  it("is not asked until then, and costs the endpoint nothing after", async () => {
    const next = await anAppeal({ record, endpoint, now: NOON + 33 * DAY });
    expect(next.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
    next.page.remove();
    const rested = await anAppeal({ record, endpoint, now: NOON + 364 * DAY });
    expect(rested.heard("appeal-shown")).to.deep.equal([]);
    rested.page.remove();
    const after = await anAppeal({ record, endpoint, now: NOON + 365 * DAY });
    expect(after.heard("appeal-shown")).to.have.length(1);
    expect(endpoint.requests).to.deep.equal([]);
  });
});
