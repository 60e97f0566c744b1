/**
 * The page's tag as it stands there now. A page that goes on to the next without being loaded may have put the next
 * one's tag in the place of its own (Astro, Turbo, htmx); that is never run, and says what is true of the next page.
 */
export function tagHere(tag: HTMLScriptElement): HTMLScriptElement {
  if (tag.isConnected) return tag;
  // Where there is none, the page has only cleared up: what was said holds.
  return [...document.scripts].find(({ src }) => src === tag.src) ?? tag;
}
