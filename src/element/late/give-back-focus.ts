import { options } from "../../core/options.ts";
import { findStory } from "../../visit/find-story.ts";
import { putFocusStill } from "./put-focus.ts";

/** What of the page had the focus before the reader came to an appeal. */
const origins = new WeakMap<ShadowRoot, WeakRef<Element>>();
const watched = new WeakSet<ShadowRoot>();

/** Keeps in mind from where the reader comes to what stands in a root. */
export function watchFocus(root: ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  root.addEventListener("focusin", (event) => {
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget instanceof Element && !root.contains(relatedTarget))
      origins.set(root, new WeakRef(relatedTarget));
  });
}

/** The appeal goes, and with it what had the focus: the reader is where they came from, else before the story. */
export function giveBackFocus(root: ShadowRoot): void {
  const origin = origins.get(root)?.deref();
  if (origin instanceof HTMLElement && origin.isConnected && origin.getClientRects().length > 0)
    return putFocusStill(origin);
  const story = findStory();
  const place = typeof story === "string" ? document.querySelector("main, h1") : story;
  if (place instanceof HTMLElement) focusFor(place);
}

/** Focuses what has no focus by itself; once that has moved on, nothing of it is left on the page. */
function focusFor(place: HTMLElement): void {
  const { outline } = place.style;
  if (!place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    // What can't be operated needs no ring, least of all one around a whole article.
    place.style.outline = "none";
    const tidy = () => {
      place.removeAttribute("tabindex");
      place.style.outline = outline;
      if (place.getAttribute("style") === "") place.removeAttribute("style");
    };
    place.addEventListener("blur", tidy, options({ once: true }));
  }
  putFocusStill(place);
}
