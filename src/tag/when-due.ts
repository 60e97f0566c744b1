/**
 * Resolves when an appeal is worth loading: where it goes, at the end of a place, is within two screens of what the
 * reader sees, or the page has come to rest. Until then it costs the article nothing.
 */
export function whenDue(place: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = () => place.getBoundingClientRect().bottom < 3 * innerHeight && done();
    // Also where the page scrolls within a part of its own.
    addEventListener("scroll", look, true);
    look();
    // Safari has no idle callbacks: there, the end of the load is rest enough.
    const atRest = () => (window.requestIdleCallback ?? setTimeout)(done);
    function done(): void {
      removeEventListener("scroll", look, true);
      resolve();
    }
    if (document.readyState === "complete") atRest();
    else addEventListener("load", atRest);
  });
}
