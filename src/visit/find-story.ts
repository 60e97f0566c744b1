/** Copies for other readers are none, nor are comments and teasers within an article. */
const stories = "article:not(article *,[aria-hidden=true],[aria-hidden=true] *)";

/**
 * The article that this page is about: of several, the one with more than twice the text of any other. A page of
 * teasers has none.
 */
export function findStory(): Element | "no-place" | "several-articles" {
  const [story, other] = [...document.querySelectorAll(stories)]
    .filter((each) => each.getClientRects()[0])
    .map((element) => [element.textContent.length, element] as const)
    .sort(([one], [another]) => another - one);
  if (story === undefined) return "no-place";
  return other && story[0] <= 2 * other[0] ? "several-articles" : story[1];
}
