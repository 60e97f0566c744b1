/**
 * Whether an element has a place on a page that somebody may look at: not in a part or a window that is hidden. By a
 * way that lays nothing out; where a browser has none, everything counts.
 */
export function isSeeable(element: Element): boolean {
  return !document.hidden && (!("checkVisibility" in element) || element.checkVisibility());
}
