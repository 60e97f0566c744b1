import { isSeeable } from "../is-seeable.ts";
import { sourceOf, type Asking } from "../state.ts";
import type { VisitInside } from "../visit.ts";

/** Tells the page of an ask that has come to stand there, once it can be seen. That may be at once. */
export function tellShown(visit: VisitInside, { campaign, variant }: Asking): void {
  const { element } = visit;
  const tell = () => visit.emit("appeal-shown", sourceOf({ campaign, variant }));
  if (isSeeable(element) || typeof ResizeObserver === "undefined") return void tell();
  // Told of a first size, and whenever it gets one; in a window in the background, once that comes forward.
  new ResizeObserver((_, observer) => {
    const { state } = visit;
    const goesOn = state.kind === "asking" && state.campaign.id === campaign.id;
    if (goesOn && !isSeeable(element)) return;
    observer.disconnect();
    if (goesOn) tell();
  }).observe(element);
}
