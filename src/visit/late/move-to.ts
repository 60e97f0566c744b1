import type { Campaign } from "../../core/campaign/config-schema.ts";

/**
 * Where a campaign wants to stand, other than at the article's end: after the nth match of its selector.
 *
 * - `there`: it stands there already, or anywhere will do
 * - `moved`: it was put there, which begins its arrival anew
 * - `nowhere`: the page has no such place
 */
export function moveTo(element: Element, at: Campaign["at"]): "there" | "moved" | "nowhere" {
  if (at === undefined) return "there";
  const place = document.querySelectorAll(at.selector)[at.after - 1];
  if (place === undefined) return "nowhere";
  if (place.nextElementSibling === element) return "there";
  place.after(element);
  return "moved";
}
