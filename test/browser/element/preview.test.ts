import { expect } from "chai";
import { aCampaign, aConfig, aReader, NOON, DAY } from "../../support/builders.ts";
import { aRecord } from "../support/a-device.ts";
import { anAppeal, aPlacedAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { textOf } from "../support/roles.ts";
import { until } from "../support/until.ts";

const address = location.href;
const at = (query: string) => history.replaceState(history.state, "", `${location.pathname}?${query}`);
afterEach(() => {
  history.replaceState(history.state, "", address);
  document.querySelector("#support-appeal-debug")?.remove();
});

const appeals = [
  aCampaign({ id: "autumn", priority: 9, variants: [{ id: "a" }, { id: "b", heading: "The second one" }] }),
  aCampaign({ id: "next", status: "draft", placement: "banner", variants: [{ id: "a", heading: "A draft" }] }),
];
const config = aConfig({ appeals });

describe("?appeal-preview", () => {
  it("shows the variant whatever the device remembers, and remembers and pays nothing", async () => {
    at("appeal-preview=autumn/b");
    const reader = aReader({ snoozedUntil: NOON + DAY });
    const record = aRecord(reader);
    const endpoint = anEndpoint();
    const appeal = await anAppeal({ config, record, endpoint });
    expect(textOf(await appeal.find("region", "The second one"))).to.contain("This is a preview");
    await appeal.press("Continue");
    await appeal.press("Remind me later");
    await appeal.press("Tomorrow");
    await appeal.find("button", "Undo");
    expect(endpoint.requests).to.deep.equal([]);
    expect(record.stored).to.deep.equal(reader);
  });

  it("shows a draft with the key", async () => {
    at("appeal-preview=next/a&appeal-key=k");
    const appeal = await anAppeal({ config });
    await appeal.find("region", "A draft");
    appeal.page.remove();
  });

  it("shows nothing for what is not there", async () => {
    at("appeal-preview=gone/a");
    const appeal = await anAppeal({ config });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "no-campaign" }]);
  });
});

describe("?appeal-debug", () => {
  it("lists each campaign with what speaks against it", async () => {
    at("appeal-debug");
    await anAppeal({ config, reader: aReader({ campaigns: { autumn: { impressions: [NOON] } } }) });
    const panel = document.querySelector("#support-appeal-debug")?.shadowRoot?.textContent ?? "";
    expect(panel).to.contain("nothing is shown: frequency-cap");
    expect(panel).to.contain("autumn (inline): frequency-cap");
    expect(panel).to.contain("next (banner): draft");
  });

  it("says what the page said of itself, so that a publisher sees what their template gives", async () => {
    at("appeal-debug");
    const head = document.createElement("div");
    for (const [name, content] of [
      ["article:section", "Culture"],
      ["article:tag", "ferry"],
      ["article:tag", "harbour & sea"],
      ["support-appeal", "sensitive"],
    ] as const)
      head.append(Object.assign(document.createElement("meta"), { name, content }));
    document.head.append(head);
    try {
      await anAppeal({ config });
    } finally {
      head.remove();
    }
    const panel = document.querySelector("#support-appeal-debug")?.shadowRoot?.textContent ?? "";
    expect(panel).to.contain('page: section "Culture"; tags "ferry", "harbour & sea"; sensitive');
  });
});

describe("?appeal-reset", () => {
  it("forgets, once", async () => {
    at("appeal-reset&page=2");
    const record = aRecord(aReader({ snoozedUntil: NOON + DAY }));
    const appeal = await aPlacedAppeal({ config, record });
    await appeal.hears("appeal-shown");
    await until(() => location.search === "?page=2", "the address without it");
  });
});
