/** Why a page has no place for the tag's appeal. */
export type NoSpot = "no-place" | "several-articles";

/** Copies for other readers are none, nor are comments and teasers within an article. */
const stories = "article:not(article article, [hidden], [aria-hidden=true], [aria-hidden=true] *)";

/**
 * What the tag's appeal goes to: `data-target`, else the article that this page is about, else its main part. On a
 * page of several articles that is the one with more than twice the text of any other: a page of teasers has none.
 */
export function findSpot(script: HTMLScriptElement): Element | NoSpot {
  const target = script.getAttribute("data-target");
  // One tag in a template may serve pages without the target: they have no appeal.
  if (target !== null) return document.querySelector(target) ?? "no-place";
  const [story, other] = [...document.querySelectorAll(stories)]
    .filter((each) => each.getClientRects()[0])
    .map((element) => ({ element, length: element.textContent.trim().length }))
    .sort((one, another) => another.length - one.length);
  if (story === undefined) return document.querySelector("main") ?? "no-place";
  return other && story.length <= 2 * other.length ? "several-articles" : story.element;
}
