import { sendTallies } from "../../../src/client/send-tallies.ts";
import type { ConfigInput } from "../../../src/core/campaign/config-schema.ts";
import type { TallyRequest } from "../../../src/core/tallies/tally.ts";
import { openTallySheet } from "../../../src/visit/late/tally-sheet.ts";
import type { VisitInside } from "../../../src/visit/visit.ts";
import { aConfig } from "../../support/builders.ts";
import { anAppeal, type AppealOptions } from "./an-appeal.ts";
import type { AppealOnPage } from "./appeal-on-page.ts";
import { until } from "./until.ts";

/** A request that tells of what was counted. */
interface Sent {
  readonly address: string;
  readonly init: RequestInit;
  readonly body: TallyRequest;
}

/** What the browser was given to send. */
export const sent: Sent[] = [];
const browsers = fetch;
/** What an impression of the usual campaign is told by. */
export const source = {
  campaign: "spring",
  variant: "plain",
  placement: "inline",
  section: "",
  day: "2026-03-23",
  count: 1,
};

export function pageIs(visibility: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

export function wishes(name: "globalPrivacyControl" | "doNotTrack", value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

/** The browser sends nothing, and keeps what it was given, in each test of this file. */
export function countsSent(): void {
  beforeEach(() => {
    sent.length = 0;
    globalThis.fetch = (address, init = {}) => {
      const body = JSON.parse(typeof init.body === "string" ? init.body : "{}") as TallyRequest;
      sent.push({ address: address instanceof Request ? address.url : address.toString(), init, body });
      return Promise.reject(new TypeError("the page is gone"));
    };
  });
  afterEach(() => {
    globalThis.fetch = browsers;
    Reflect.deleteProperty(document, "visibilityState");
    Reflect.deleteProperty(navigator, "globalPrivacyControl");
    Reflect.deleteProperty(navigator, "doNotTrack");
    for (const meta of document.querySelectorAll("meta[property]")) meta.remove();
  });
}

export const counting: ConfigInput = { tallies: { sample: 1 } };

export interface Counting extends AppealOnPage {
  readonly visit: VisitInside;
}

/** An appeal where the publisher counts, after it was seen long enough. */
export async function seen(options: AppealOptions & { input?: ConfigInput; drawn?: number } = {}): Promise<Counting> {
  const { input = counting, drawn = 0, ...rest } = options;
  let visit: VisitInside | undefined;
  const tallies = openTallySheet({ chance: () => drawn, send: sendTallies });
  const config = aConfig(input);
  const appeal = await anAppeal({ config, tallies, onVisit: (each) => (visit = each), ...rest });
  const isSeen = async () => {
    const { campaigns, objects } = await appeal.store.read();
    return (
      objects === true ||
      location.search.includes("preview") ||
      (campaigns["spring"]?.impressions.length ?? 0) > 0 ||
      appeal.store.mayHaveAsked
    );
  };
  let done = false;
  if (appeal.heard("appeal-shown").length > 0)
    await until(() => (void isSeen().then((is) => (done ||= is)), done), "the impression");
  await appeal.settled();
  return Object.assign(appeal, { visit: await until(() => visit, "the visit") });
}
