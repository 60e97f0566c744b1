/** How often it is looked whether the page has another address, in milliseconds. */
const LOOK_MS = 1000;

/**
 * Calls back, until it is stopped, when the page shows another address without having been loaded: single-page applications, Turbo, htmx. A
 * change behind `?` or `#` is none. Looked at, because no event tells it in all browsers that we support, and because
 * nobody may find his `history` rewritten.
 */
export function onNewPage(hear: () => void): () => void {
  let { pathname } = location;
  const timer = setInterval(() => {
    const before = pathname;
    pathname = location.pathname;
    if (before !== pathname) hear();
  }, LOOK_MS);
  return () => clearInterval(timer);
}
