import { expect } from "chai";
import type { AppealEventName } from "../../../src/visit/events.ts";
import { aRecord } from "../support/a-device.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { aReader, aSupporter } from "../../support/builders.ts";
import { until } from "../support/until.ts";

describe("every event of the appeal", () => {
  const names: readonly AppealEventName[] = [
    "appeal-shown",
    "appeal-choice",
    "appeal-contribute-request",
    "appeal-error",
    "appeal-snoozed",
    "appeal-suppressed",
  ];
  const heard: Event[] = [];
  const listen = (event: Event) => void heard.push(event);
  before(() => names.forEach((name) => document.addEventListener(name, listen)));
  after(() => names.forEach((name) => document.removeEventListener(name, listen)));

  it("reaches the document, and leaves the shadow trees on its way", async () => {
    const appeal = await anAppeal({ endpoint: anEndpoint().isUnreachable() });
    await appeal.choose("Monthly");
    await appeal.press("Continue");
    await appeal.complains();
    await appeal.press("Remind me later");
    await appeal.press("Tomorrow");
    await appeal.hears("appeal-snoozed");
    appeal.page.remove();
    await anAppeal({ reader: aReader({ supporter: aSupporter() }) });
    await until(() => heard.some(({ type }) => type === "appeal-suppressed"), "the last event");
    expect(heard.map(({ type }) => type)).to.deep.equal(
      names.toSorted((a, b) => heard.findIndex(({ type }) => type === a) - heard.findIndex(({ type }) => type === b)),
    );
    expect(heard.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    expect(heard.filter(({ cancelable }) => cancelable).map(({ type }) => type)).to.deep.equal([
      "appeal-contribute-request",
    ]);
  });

  it("is heard once the appeal stands on the page, when it says that it is shown", async () => {
    const record = aRecord();
    const heights: number[] = [];
    const measure = (event: Event) => heights.push((event.target as HTMLElement).getBoundingClientRect().height);
    document.addEventListener("appeal-shown", measure);
    for (const glance of [true, false]) (await anAppeal({ record, glance })).page.remove();
    document.removeEventListener("appeal-shown", measure);
    expect(heights).to.have.length(2);
    expect(Math.min(...heights)).to.be.greaterThan(100);
  });
});
