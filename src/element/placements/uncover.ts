/** The edge of the window along which a bar stands. */
export type Edge = "start" | "end";

/**
 * Keeps what has the focus in the page out from behind a bar: the page scrolls, and where it can't, such as at its
 * very top or under a header of its own, the bar steps aside to the other edge until the focus has moved on.
 */
export function uncover(target: EventTarget | null, bar: HTMLElement, edge: Edge): void {
  bar.classList.remove("aside");
  const { host } = bar.getRootNode() as ShadowRoot;
  if (!(target instanceof Element) || target === document.body || target.contains(host)) return;
  if (target.getClientRects().length === 0) return;
  const top = hiddenBy(target, bar, edge);
  if (top === 0) return;
  scrollBy({ top, behavior: "instant" });
  bar.classList.toggle("aside", hiddenBy(target, bar, edge) !== 0);
}

/** How far to scroll until all of the target can be seen, or its beginning where it is too large; 0 where it can. */
function hiddenBy(target: Element, bar: HTMLElement, edge: Edge): number {
  const own = target.getBoundingClientRect();
  const { top, bottom } = bar.getBoundingClientRect();
  // Half a pixel is no part of anything.
  const by =
    edge === "end" ? Math.min(own.bottom - top, own.top) : Math.min(bottom - own.top, innerHeight - own.bottom);
  return by < 1 ? 0 : edge === "end" ? by : -by;
}
