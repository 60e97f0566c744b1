import { pause } from "../visit/pause.ts";

/**
 * Resolves when an appeal is worth loading: where it goes, at the end of a place, is within two screens of what the
 * reader sees, or the page has come to rest, whichever is first. Until then it costs the article nothing.
 */
export async function whenDue(place: Element): Promise<void> {
  let isAtRest = false;
  // oxlint-disable-next-line no-unmodified-loop-condition -- when the page is idle, it is
  while (!isAtRest && place.getBoundingClientRect().bottom >= 3 * innerHeight) {
    // Safari has no idle callbacks: there, the end of the load is rest enough.
    if (document.readyState === "complete") (window.requestIdleCallback ?? setTimeout)(() => (isAtRest = true));
    await pause(99);
  }
}
