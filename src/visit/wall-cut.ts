/** The last paragraph that a wall leaves; nothing where the story is no longer than that. */
export function wallCut(story: Element, afterParagraphs: number): Element | undefined {
  // What stands around a story, such as a byline, is none of it.
  const paragraphs = [...story.querySelectorAll("p")].filter(
    (each) => each.textContent.trim() !== "" && each.closest("header, footer, figure, aside, nav, form") === null,
  );
  return paragraphs.length > afterParagraphs ? paragraphs[afterParagraphs - 1] : undefined;
}
