/** Puts the reader there. Where a page has broken `focus`, what is to be shown and kept goes on without. */
export function putFocus(element: HTMLElement | null, options?: FocusOptions): void {
  try {
    element?.focus(options);
  } catch {
    // The page's own fault: nobody here can mend it.
  }
}

/** Without moving the page. */
export function putFocusStill(element: HTMLElement | null): void {
  putFocus(element, { preventScroll: true });
}

export function focusOn(root: HTMLElement | DocumentFragment, id: string): void {
  putFocus(root.querySelector<HTMLElement>(`#${id}`));
}
