import { pause } from "../visit/pause.ts";

/**
 * Resolves when an appeal is worth loading: where it goes, at the end of a place, is within two screens of what the
 * reader sees, or the page has come to rest, whichever is first. Until then it costs the article nothing.
 */
export async function whenDue(place: Element): Promise<void> {
  // Half a second after the load. Not by idle callbacks: Safari has none, and Chrome has some that it never calls while a
  // page stands still.
  for (let looks = 5; looks > 0 && place.getBoundingClientRect().bottom >= 3 * innerHeight; await pause(99))
    if (document.readyState === "complete") looks--;
}
