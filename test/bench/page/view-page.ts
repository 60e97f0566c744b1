import type { BrowserContext, CDPSession } from "playwright-core";
import type { PageRecord } from "./watch-page.ts";

/** A phone of some years ago, on a slow connection. */
export const SLOW = { processor: 4, downMbit: 1.6, upMbit: 0.75, roundTripMs: 150 } as const;

/** What ended a load: the appeal, the widget's word that it stays away, or only the article itself. */
export type Ending = "appeal" | "silence" | "article";

export interface View {
  readonly firstPaintMs: number;
  readonly visibleMs: number | undefined;
  readonly largestPaintMs: number;
  readonly blockingMs: number;
  readonly longestTaskMs: number;
  readonly layoutShift: number;
  readonly heapKb: number;
  /** Until the answer to a press on an interval is painted; as Chromium counts it, in steps of 8 ms. */
  readonly interactionMs: number;
  /** To the endpoint, over the wire: what came out of a cache is not among them. */
  readonly requests: readonly Transfer[];
}

export interface Transfer {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since the navigation began. */
  readonly startMs: number;
  readonly endMs: number;
}

/** After the last thing that is waited for: what the widget loads or does later counts too. */
const SETTLE_MS = 1000;
const END_TIMEOUT_MS = 20_000;
/** Longer tasks hold up the reader's taps; the excess is what "total blocking time" adds up. */
const LONG_TASK_MS = 50;

/**
 * Opens a page in a new tab of a throttled browser, and measures it to its end. Nothing is asked of the page
 * before that: what Playwright injects to ask with costs a slow phone some 80 ms, in the middle of the load.
 */
export async function viewPage(
  context: BrowserContext,
  url: string,
  endpointUrl: string,
  ending: Ending,
): Promise<View> {
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    const transfers = await watchTransfers(cdp, endpointUrl);
    const ended = watchEnding(cdp, ending);
    await cdp.send("Runtime.enable");
    await cdp.send("Runtime.addBinding", { name: "tellBench" });
    const { processor, downMbit, upMbit, roundTripMs } = SLOW;
    const bytesPerSecond = (mbit: number): number => (mbit * 1_000_000) / 8;
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: roundTripMs,
      downloadThroughput: bytesPerSecond(downMbit),
      uploadThroughput: bytesPerSecond(upMbit),
    });
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: processor });
    await cdp.send("Page.navigate", { url });
    await ended;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    if (ending === "appeal") await pressInterval(cdp);
    const { result } = await cdp.send("Runtime.evaluate", { expression: "pageRecord", returnByValue: true });
    return toView(result.value as PageRecord | undefined, usedSize, transfers());
  } finally {
    await page.close();
  }
}

/** As a reader presses "Annual". A folded bar has none. */
async function pressInterval(cdp: CDPSession): Promise<void> {
  const option = 'document.querySelector("support-appeal")?.shadowRoot?.querySelector("[name=interval][value=year]")';
  const ask = async (expression: string): Promise<unknown> =>
    (await cdp.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  if (await ask(`${option} == null`)) return;
  await ask(`${option}.scrollIntoView({ block: "center", behavior: "instant" })`);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS / 2));
  const box = (await ask(
    `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${option}.getBoundingClientRect())`,
  )) as { readonly x: number; readonly y: number };
  const at = { ...box, button: "left", clickCount: 1 } as const;
  for (const type of ["mousePressed", "mouseReleased"] as const)
    await cdp.send("Input.dispatchMouseEvent", { type, ...at });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS / 2));
  if ((await ask(`${option}.checked`)) !== true) throw new Error('the press on "Annual" did not reach it');
}

/** Resolves when the page has said that it is painted, and what else it is to end with. */
async function watchEnding(cdp: CDPSession, ending: Ending): Promise<void> {
  const missing = new Set<string>(ending === "article" ? ["painted"] : ["painted", ending]);
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`not heard from the page: ${[...missing].join(", ")}`)),
      END_TIMEOUT_MS,
    );
    cdp.on("Runtime.bindingCalled", ({ payload }) => {
      missing.delete(payload);
      if (missing.size > 0) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

function toView(record: PageRecord | undefined, usedBytes: number, requests: readonly Transfer[]): View {
  if (record?.firstPaint === undefined) throw new Error("the page was never painted");
  return {
    firstPaintMs: record.firstPaint,
    visibleMs: record.visible,
    largestPaintMs: record.largestPaint,
    blockingMs: record.longTasks.reduce((sum, duration) => sum + Math.max(0, duration - LONG_TASK_MS), 0),
    longestTaskMs: Math.max(0, ...record.longTasks),
    layoutShift: record.layoutShift,
    heapKb: usedBytes / 1024,
    interactionMs: record.interaction,
    requests,
  };
}

/** What goes over the wire to the endpoint, with headers, as the browser counts it. */
async function watchTransfers(cdp: CDPSession, endpointUrl: string): Promise<() => readonly Transfer[]> {
  const begun = new Map<string, { readonly path: string; readonly start: number }>();
  const done: (Transfer & { readonly id: string })[] = [];
  let navigatedAt: number | undefined;
  const drop = (id: string): void => void begun.delete(id);
  cdp.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    navigatedAt ??= timestamp;
    if (request.url.startsWith(endpointUrl))
      begun.set(requestId, { path: request.url.slice(endpointUrl.length), start: timestamp });
  });
  cdp.on("Network.requestServedFromCache", ({ requestId }) => drop(requestId));
  cdp.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.fromDiskCache === true) drop(requestId);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const request = begun.get(requestId);
    if (request === undefined) return;
    const sinceNavigation = (time: number): number => (time - (navigatedAt ?? time)) * 1000;
    done.push({
      id: requestId,
      path: request.path,
      bytes: encodedDataLength,
      startMs: sinceNavigation(request.start),
      endMs: sinceNavigation(timestamp),
    });
  });
  await cdp.send("Network.enable");
  return () => {
    const unanswered = [...begun.keys()].filter((id) => !done.some((each) => each.id === id));
    if (unanswered.length > 0) throw new Error("a request to the endpoint was still under way");
    return done;
  };
}
