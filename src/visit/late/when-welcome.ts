import { standingReason } from "../../core/campaign/standing-reason.ts";
import { interruptingPlacements } from "../../core/campaign/interrupting-placements.ts";
import { options } from "../../core/options.ts";
import type { Campaign } from "../../core/campaign/config-schema.ts";
import type { Asking } from "../state.ts";
import { isConsentAsked } from "./is-consent-asked.ts";
import type { LateInside } from "./late-visit.ts";

const PATIENCE_MS = 500;

/**
 * Waits until what interrupts may: the moment that its campaign says, and not while the page asks for consent. Says
 * whether it may then: the reader may have said something meanwhile, in another tab.
 */
export async function whenWelcome(
  { visit, store }: LateInside,
  { campaign }: Asking,
  signal: AbortSignal,
): Promise<boolean> {
  if (!interruptingPlacements.includes(campaign.placement)) return true;
  if (campaign.placement === "modal") await whenOpening(campaign.opens ?? {}, signal);
  while (!signal.aborted && isConsentAsked()) await new Promise((next) => setTimeout(next, PATIENCE_MS));
  if (signal.aborted) return false;
  const memory = await store.read();
  const reason = standingReason({ memory, now: visit.services.now() }, campaign, visit.wishes().always);
  if (reason !== undefined) visit.suppress(reason);
  return reason === undefined && !signal.aborted;
}

/** The first of the campaign's moments; at once where it names none. */
function whenOpening(opens: NonNullable<Campaign["opens"]>, signal: AbortSignal): Promise<void> {
  const { afterSeconds, afterScroll, onExit } = opens;
  if (afterSeconds === undefined && afterScroll === undefined && onExit !== true) return Promise.resolve();
  return new Promise((resolve) => {
    const done = new AbortController();
    const open = () => {
      done.abort();
      resolve();
    };
    const whileWaiting = options({ signal: done.signal, passive: true });
    signal.addEventListener("abort", open, whileWaiting);
    if (afterSeconds !== undefined) setTimeout(open, afterSeconds * 1000);
    if (afterScroll !== undefined)
      addEventListener(
        "scroll",
        () => scrolledShare() >= afterScroll && open(),
        options({ ...whileWaiting, capture: true }),
      );
    // With a mouse, over the upper edge; on a touch screen nobody can tell.
    if (onExit === true)
      document.documentElement.addEventListener("mouseleave", ({ clientY }) => clientY <= 0 && open(), whileWaiting);
  });
}

/** In percent of the page; all of a page that is no longer than the window. */
function scrolledShare(): number {
  const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
  return scrollHeight <= clientHeight ? 100 : (100 * scrollTop) / (scrollHeight - clientHeight);
}
