import { pause } from "../visit/pause.ts";

/**
 * Resolves when an appeal is worth loading: where it goes, at the end of a place, is within two screens of what the
 * reader sees, or the page has come to rest. Until then it costs the article nothing.
 */
export async function whenDue(place: Element): Promise<unknown> {
  while (place.getBoundingClientRect().bottom >= 3 * innerHeight) {
    // Safari has no idle callbacks: there, the end of the load is rest enough.
    if (document.readyState === "complete")
      return new Promise((window.requestIdleCallback ?? setTimeout) as (idle: (rested: unknown) => void) => void);
    await pause(99);
  }
  return undefined;
}
