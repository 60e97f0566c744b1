import type { Campaign } from "../../core/campaign/config-schema.ts";
import { wallCut } from "../wall-cut.ts";

/**
 * Where a campaign wants to stand, other than at the article's end: after the nth match of its selector; a wall where
 * it cuts the article, so that whoever it opens for reads on from there.
 *
 * - `there`: it stands there already, or anywhere will do
 * - `moved`: it was put there, which begins its arrival anew
 * - `nowhere`: the page has no such place
 */
export function moveTo(
  element: Element,
  { at, placement, wall }: Pick<Campaign, "at" | "placement" | "wall">,
): "there" | "moved" | "nowhere" {
  const cut = placement === "wall" ? cutBefore(element, wall?.afterParagraphs ?? 3) : undefined;
  const place = at === undefined ? cut : document.querySelectorAll(at.selector)[at.after - 1];
  if (place === undefined) return at === undefined ? "there" : "nowhere";
  if (place.nextElementSibling === element) return "there";
  place.after(element);
  return "moved";
}

/** Of the story that the appeal stands after; nothing where one more block in it would upset how it is laid out. */
function cutBefore({ previousElementSibling: before }: Element, afterParagraphs: number): Element | undefined {
  const cut = before?.matches("article") === true ? wallCut(before, afterParagraphs) : undefined;
  if (cut?.parentElement?.matches("blockquote, li, td") !== false) return undefined;
  return /^(block|flow-root)$/.test(getComputedStyle(cut.parentElement).display) ? cut : undefined;
}
