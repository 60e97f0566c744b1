import type { Page } from "../core/campaign/page.ts";

/** The page as it stands in this window. */
export function pageHere(language: string): Page {
  const { origin, pathname: path } = location;
  return { origin, path, language, isCaged: isCaged() };
}

/** In a frame that may not lead its top window on: Stripe's page opens in no frame. */
function isCaged(): boolean {
  return top !== self && !(frameElement && /top-nav/.test(frameElement.getAttribute("sandbox") ?? "top-nav"));
}
