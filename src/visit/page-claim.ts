let owner: Element | undefined;

/** One page asks once: the first appeal on it has the word, until it is taken off the page. */
export function claimPage(element: Element): boolean {
  if (owner === undefined || !owner.isConnected) owner = element;
  return owner === element;
}

/** Whether this appeal has the word. */
export function holdsPage(element: Element): boolean {
  return owner === element;
}

export function releasePage(element: Element): void {
  if (owner === element) owner = undefined;
}
