export interface HeardEvent {
  readonly name: string;
  readonly detail: unknown;
}

declare global {
  var heardEvents: HeardEvent[] | undefined;
  var layoutShift: number | undefined;
  var pageShown: "first" | "again" | undefined;
}

/** Runs in every page before its own scripts: writes down what the widget says and how far the page jumps. */
export function listen(): void {
  const heard: HeardEvent[] = [];
  globalThis.heardEvents = heard;
  globalThis.layoutShift = 0;
  const names = ["shown", "dismissed", "snoozed", "choice", "contribute-request", "contributed", "suppressed", "error"];
  for (const name of names.map((each) => `appeal-${each}`)) {
    document.addEventListener(name, (event) => {
      const { error: _, ...detail } = (event as CustomEvent<Record<string, unknown>>).detail;
      heard.push({ name, detail });
    });
  }
  addEventListener("pagehide", () => (globalThis.pageShown = undefined));
  addEventListener("pageshow", ({ persisted }) => (globalThis.pageShown = persisted ? "again" : "first"));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (
        "value" in entry &&
        typeof entry.value === "number" &&
        "hadRecentInput" in entry &&
        entry.hadRecentInput === false
      ) {
        globalThis.layoutShift = (globalThis.layoutShift ?? 0) + entry.value;
      }
    }
  }).observe({ type: "layout-shift", buffered: true });
}
