/**
 * Whether an element has a place on a page that somebody may look at: not in a part or a window that is hidden. Where
 * a browser can't say, everything counts. May lay the page out, as the next frame would.
 */
export function isSeeable(element: Element): boolean {
  return !document.hidden && (element as Partial<Element>).checkVisibility?.() !== false;
}
