/** Whether an element has a place on a page that somebody may look at: not in a part or a window that is hidden. */
export function isSeeable(element: Element): boolean {
  return !document.hidden && element.getClientRects().length > 0;
}
