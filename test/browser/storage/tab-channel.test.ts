import { expect } from "chai";
import type { ReaderMemory } from "../../../src/core/reader/reader-memory.ts";
import { openTabChannel } from "../../../src/storage/tab-channel.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { aPending, aReader, aSupporter, DAY, NOON } from "../../support/builders.ts";
import { oneAtATime } from "../support/one-at-a-time.ts";
import { until } from "../support/until.ts";

describe("the other tabs", () => {
  oneAtATime();
  let other: BroadcastChannel;
  beforeEach(() => {
    other = new BroadcastChannel("support-appeal");
  });
  afterEach(() => other.close());

  for (const [what, reader, reason] of [
    ["put it off", aReader({ snoozedUntil: NOON + DAY }), "snoozed"],
    ["declined", aReader({ campaigns: { spring: { impressions: [], declinedAt: NOON } } }), "declined"],
    ["gave", aReader({ supporter: aSupporter() }), "supporter"],
    ["let the bank be debited", aReader({ pending: aPending({ state: "processing" }) }), "contribution-processing"],
  ] as const) {
    it(`make this one go quiet at once when the reader ${what} there`, async () => {
      const channel = openTabChannel();
      const appeal = await anAppeal({ channel });
      expect(appeal.shows).to.equal(true);
      other.postMessage(reader);
      expect(await appeal.hears("appeal-suppressed")).to.deep.equal({ reason });
      expect(appeal.shows).to.equal(false);
      channel.close();
    });
  }

  it("don't interrupt a reader who is on the way to checkout", async () => {
    const channel = openTabChannel();
    const endpoint = anEndpoint();
    endpoint.isSlow(200, {});
    const appeal = await anAppeal({ channel, endpoint });
    await appeal.press("Continue");
    await appeal.find("button", /Opening/);
    const heard = new Promise<ReaderMemory>((resolve) => channel.subscribe(resolve));
    other.postMessage(aReader({ snoozedUntil: NOON + DAY }));
    await heard;
    await appeal.settled();
    expect(appeal.shows).to.equal(true);
    channel.close();
  });

  it("say nothing that matters where they only saw another appeal", async () => {
    const channel = openTabChannel();
    const appeal = await anAppeal({ channel });
    const heard = new Promise<ReaderMemory>((resolve) => channel.subscribe(resolve));
    other.postMessage(aReader({ campaigns: { winter: { impressions: [NOON], declinedAt: NOON } } }));
    await heard;
    await appeal.settled();
    expect(appeal.shows).to.equal(true);
    channel.close();
  });

  it("hear what was said here", async () => {
    const channel = openTabChannel();
    const heard = new Promise<unknown>((resolve) =>
      other.addEventListener("message", ({ data }: MessageEvent<unknown>) => resolve(data)),
    );
    channel.post(aReader({ snoozedUntil: NOON }));
    expect(await heard).to.deep.equal(aReader({ snoozedUntil: NOON }));
    channel.close();
  });

  it("are not believed where they talk nonsense", async () => {
    const channel = openTabChannel();
    const heard: ReaderMemory[] = [];
    channel.subscribe((reader) => heard.push(reader));
    for (const nonsense of ["hello", 7, null, { version: 9 }, { version: 1 }]) other.postMessage(nonsense);
    other.postMessage(aReader({ snoozedUntil: 5 }));
    await until(() => heard.some(({ snoozedUntil }) => snoozedUntil === 5), "the only sensible word");
    expect(heard.filter(({ snoozedUntil }) => snoozedUntil !== 5)).to.deep.equal([{ version: 1, campaigns: {} }]);
    channel.close();
  });

  it("are not listened to while the page waits in the back/forward cache, and are again afterwards", async () => {
    const channel = openTabChannel();
    const heard: ReaderMemory[] = [];
    channel.subscribe((reader) => heard.push(reader));
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    other.postMessage(aReader({ snoozedUntil: 1 }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    other.postMessage(aReader({ snoozedUntil: 2 }));
    await until(() => heard.length > 0, "the other tab");
    expect(heard).to.deep.equal([aReader({ snoozedUntil: 2 })]);
    channel.close();
  });

  it("are asked about when an appeal comes back out of the back/forward cache", async () => {
    const appeal = await anAppeal();
    await appeal.store.update((reader) => ({ ...reader, snoozedUntil: NOON + DAY }));
    expect(appeal.shows).to.equal(true);
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(await appeal.hears("appeal-suppressed")).to.deep.equal({ reason: "snoozed" });
  });
});
