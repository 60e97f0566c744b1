/** What a page tells of itself. Times are milliseconds since its navigation began. */
export interface PageRecord {
  firstPaint: number | undefined;
  /** The frame that has the appeal in it is painted. */
  visible: number | undefined;
  /** Of the article: the largest thing in the first screen. */
  largestPaint: number;
  longTasks: number[];
  layoutShift: number;
  /** The longest that a press took until its answer was painted. */
  interaction: number;
}

declare global {
  var pageRecord: PageRecord | undefined;
  /** Set by the benchmark: tells it what has come, without its having to ask, which would take the page's time. */
  var tellBench: ((what: "painted" | "appeal" | "silence") => void) | undefined;
}

/** Runs in every page before its own scripts, in the bare article too. */
export function watchPage(): void {
  const record: PageRecord = {
    firstPaint: undefined,
    visible: undefined,
    largestPaint: 0,
    longTasks: [],
    layoutShift: 0,
    interaction: 0,
  };
  globalThis.pageRecord = record;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => {
    if (name !== "first-contentful-paint") return;
    record.firstPaint = startTime;
    globalThis.tellBench?.("painted");
  });
  observe("largest-contentful-paint", ({ startTime }) => (record.largestPaint = startTime));
  observe("longtask", ({ duration }) => record.longTasks.push(duration));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) record.interaction = Math.max(record.interaction, duration);
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  observe("layout-shift", (entry) => {
    // What follows a press is what the reader asked for: it counts in no one's figures.
    if ("hadRecentInput" in entry && entry.hadRecentInput === true) return;
    if ("value" in entry && typeof entry.value === "number") record.layoutShift += entry.value;
  });
  document.addEventListener("appeal-suppressed", () => globalThis.tellBench?.("silence"));
  document.addEventListener("appeal-shown", () => {
    // A task after the next frame's callbacks runs when that frame has been laid out and painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        record.visible = performance.now();
        globalThis.tellBench?.("appeal");
      });
      port1.start();
      port2.postMessage(undefined);
    });
  });
}
