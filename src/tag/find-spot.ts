import { findStory } from "../visit/find-story.ts";

/** Why a page has no place for the tag's appeal. */
export type NoSpot = "no-place" | "several-articles";

/** What the tag's appeal goes to: `data-target`, else the article that this page is about, else its main part. */
export function findSpot(script: HTMLScriptElement): Element | NoSpot {
  const target = script.getAttribute("data-target");
  // One tag in a template may serve pages without the target: they have no appeal.
  const story = target ? "no-place" : findStory();
  return story === "no-place" ? (document.querySelector(target || "main") ?? story) : story;
}
