import { expect } from "chai";
import type { ConfigInput } from "../../../src/core/campaign/config-schema.ts";
import { isHeldBack } from "../../../src/core/campaign/is-held-back.ts";
import { aPending, aReader, aStatus } from "../../support/builders.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { comesBack } from "../support/comes-back.ts";
import { counting, countsSent, pageIs, seen, sent, source, type Counting, wishes } from "../support/counting.ts";
import { until } from "../support/until.ts";

countsSent();

const kinds = () => sent.map(({ body }) => body.tallies.map(({ kind, count }) => `${count} ${kind}`));

describe("where the publisher counts, the element", () => {
  it("tells once what happened, when the page is hidden or left, in a request that nobody waits for", async () => {
    await seen();
    expect(sent).to.deep.equal([]);
    pageIs("hidden");
    dispatchEvent(new PageTransitionEvent("pagehide"));
    const [{ address, init, body } = { address: "", init: {}, body: undefined }, ...others] = sent;
    expect(others).to.deep.equal([]);
    expect(address).to.equal("https://support.example.test/tallies");
    const { method, keepalive, credentials, referrerPolicy } = init;
    expect([method, keepalive, credentials, referrerPolicy]).to.deep.equal(["POST", true, "omit", "no-referrer"]);
    // All of it: no id, no time, no address of the page.
    expect(body).to.deep.equal({ tallies: [{ kind: "impression", ...source }], sample: 1 });
  });

  it("tells what comes after the reader is back, and none of it twice", async () => {
    const appeal = await seen();
    pageIs("hidden");
    pageIs("visible");
    await appeal.press("Remind me later");
    await appeal.press("Tomorrow");
    await appeal.hears("appeal-snoozed");
    await appeal.settled();
    pageIs("hidden");
    expect(kinds()).to.deep.equal([["1 impression"], ["1 snooze"]]);
  });

  it("counts a close", async () => {
    const appeal = await seen();
    await appeal.visit.act({ type: "dismiss" });
    dispatchEvent(new PageTransitionEvent("pagehide"));
    expect(kinds()).to.deep.equal([["1 impression", "1 dismissal"]]);
  });

  it("counts one intent to pay once, however often it is tried", async () => {
    const endpoint = anEndpoint().isUnreachable().opensCheckout();
    const appeal = await seen({ endpoint });
    await appeal.press("Continue");
    await appeal.complains();
    await appeal.press("Continue");
    await until(() => appeal.addresses.length === 1, "Stripe's page");
    dispatchEvent(new PageTransitionEvent("pagehide"));
    expect(kinds()).to.deep.equal([["1 impression", "1 choice", "1 continue"]]);
  });

  it("counts once on a page that the reader has chosen, however often they change their mind", async () => {
    const appeal = await seen();
    await appeal.visit.act({ type: "choose-interval", interval: "month" });
    await appeal.visit.act({ type: "choose-amount", amount: "other" });
    await appeal.visit.act({ type: "write-amount", text: "7" });
    await appeal.settled();
    pageIs("hidden");
    pageIs("visible");
    await appeal.visit.act({ type: "choose-interval", interval: "year" });
    await appeal.settled();
    pageIs("hidden");
    expect(kinds()).to.deep.equal([["1 impression", "1 choice"]]);
  });

  it("names the page's section, cut to what may be sent, and does not where the publisher wants none", async () => {
    const meta = document.createElement("meta");
    meta.setAttribute("property", "article:section");
    meta.content = `  Local \n news ${"x".repeat(80)}`;
    document.head.append(meta);
    const appeal = await seen();
    pageIs("hidden");
    appeal.page.remove();
    expect(sent[0]?.body.tallies[0]?.section).to.equal(`Local news ${"x".repeat(49)}`);
    pageIs("visible");
    await seen({ input: { tallies: { sections: false } } });
    pageIs("hidden");
    expect(sent[1]?.body.tallies[0]?.section).to.equal("");
  });

  it("counts a reader who is held back, once on a page, and lets them stay so", async () => {
    const spring = { id: "spring", holdback: 1, variants: [{ id: "plain" }] };
    const appeal = await seen({ input: { ...counting, appeals: [spring] }, chance: 0.25 });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "holdback" }]);
    await appeal.visit.act({ type: "arrive" });
    pageIs("hidden");
    expect(sent.map(({ body }) => body.tallies)).to.deep.equal([[{ kind: "holdback", ...source }]]);
    expect((await appeal.store.read()).seed).to.equal(2 ** 30);
  });
});

describe("a gift of a device", () => {
  const campaigns = [
    { id: "spring", holdback: 0.5, variants: [{ id: "plain" }] },
    { id: "autumn", holdback: 0.5, variants: [{ id: "plain" }] },
    { id: "always", variants: [{ id: "plain" }] },
  ] satisfies ConfigInput["appeals"];
  const input = { ...counting, appeals: campaigns };
  const gave = async (status: Parameters<typeof aStatus>[0], reader = aReader({ pending: aPending(), seed: 7 })) => {
    comesBack({ session: "cs_left" });
    await seen({ input, reader, endpoint: anEndpoint().answers(200, aStatus(status)) });
    pageIs("hidden");
    const told = sent.flatMap(({ body }) => body.tallies).filter(({ kind }) => kind.startsWith("gift"));
    return told.map(({ kind, campaign }) => `${campaign} ${kind}`);
  };
  const arm = (campaign: string) => (isHeldBack(7, { id: campaign, holdback: 0.5 }) ? "gift-held-back" : "gift");

  it("counts once for each campaign that holds readers back, as one that it may ask or that it never asks", async () => {
    expect(await gave({})).to.deep.equal([`spring ${arm("spring")}`, `autumn ${arm("autumn")}`]);
  });

  it("counts when a debit is on its way", async () => {
    expect(await gave({ status: "processing" })).to.have.length(2);
  });

  it("counts no more when a debit that was on its way is there", async () => {
    expect(await gave({}, aReader({ pending: aPending({ state: "processing" }), seed: 7 }))).to.deep.equal([]);
  });

  it("counts nothing where the device never left for checkout", async () => {
    expect(await gave({}, aReader({ seed: 7 }))).to.deep.equal([]);
  });

  it("counts nothing of a reader who objects", async () => {
    expect(await gave({}, aReader({ pending: aPending(), seed: 7, objects: true }))).to.deep.equal([]);
  });
});

describe("nothing is sent", () => {
  const silent = async (placing: Promise<Counting>): Promise<void> => {
    const appeal = await placing;
    await appeal.visit.act({ type: "dismiss" });
    await appeal.settled();
    pageIs("hidden");
    dispatchEvent(new PageTransitionEvent("pagehide"));
    expect(sent).to.deep.equal([]);
  };

  it("where the publisher does not count", () => silent(seen({ input: {} })));
  it("where nobody is in the sample", () => silent(seen({ input: { tallies: { sample: 0 } } })));
  it("of a page that is not in the sample", () => silent(seen({ input: { tallies: { sample: 0.1 } }, drawn: 0.1 })));

  it("with Global Privacy Control", async () => {
    wishes("globalPrivacyControl", true);
    await silent(seen());
  });

  it("with Do Not Track", async () => {
    wishes("doNotTrack", "1");
    await silent(seen());
  });

  it("of a reader who objects", () => silent(seen({ reader: aReader({ objects: true }) })));

  it("of what was counted before the reader objects, here or in another tab, or lets all be forgotten", async () => {
    for (const action of [
      { type: "object", on: true },
      { type: "hear", memory: aReader({ objects: true }) },
      { type: "forget" },
    ] as const) {
      const { page, visit } = await seen();
      await visit.act(action);
      pageIs("hidden");
      page.remove();
      pageIs("visible");
      expect(sent).to.deep.equal([]);
    }
  });

  it("in a preview", async () => {
    const address = location.href;
    history.replaceState(history.state, "", `${location.pathname}?appeal-preview=spring/plain`);
    try {
      await silent(seen());
    } finally {
      history.replaceState(history.state, "", address);
    }
  });
});
