/**
 * Resolves when an appeal is worth loading: where it goes, at the end of a place, is within two screens of what the
 * reader sees, or the page has come to rest. Until then it costs the article nothing.
 */
export function whenDue(place: Element): Promise<void> {
  return new Promise((resolve) => {
    const isNear = () => place.getBoundingClientRect().bottom < 3 * innerHeight;
    if (isNear()) return resolve();
    const onScroll = () => isNear() && done();
    // Also where the page scrolls within a part of its own.
    addEventListener("scroll", onScroll, true);
    // Safari has no idle callbacks: there, the end of the load is rest enough.
    const atRest = () => (window.requestIdleCallback ?? setTimeout)(done);
    function done(): void {
      removeEventListener("scroll", onScroll, true);
      resolve();
    }
    if (document.readyState === "complete") atRest();
    else addEventListener("load", atRest);
  });
}
