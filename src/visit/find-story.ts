/** Copies for other readers are none, nor are comments and teasers within an article. */
const stories = "article:not(article *,[aria-hidden=true],[aria-hidden=true] *)";

/**
 * The article that this page is about: of several, the one with more than twice the text of any other. A page of
 * teasers has none.
 */
export function findStory(): Element | "no-place" | "several-articles" {
  const [story, other] = [...document.querySelectorAll(stories)]
    .filter((each) => each.getClientRects()[0])
    .sort((one, another) => another.textContent.length - one.textContent.length);
  return story
    ? other && story.textContent.length <= 2 * other.textContent.length
      ? "several-articles"
      : story
    : "no-place";
}
