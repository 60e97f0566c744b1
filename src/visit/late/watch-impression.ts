import { options } from "../../core/options.ts";

/** Half of it, or as much of a tall one as fills half the window. */
const SHARE = 0.5;
/** Shorter is scrolled past. */
const LONG_ENOUGH_MS = 250;
/** Fine enough for one that is as tall as fifty windows. Not by `Array.from`, which old scripts of pages have replaced. */
const thresholds: number[] = [];
for (let percent = 0; percent <= 100 * SHARE; percent++) thresholds.push(percent / 100);

/**
 * Calls back once, when half of the element, or as much of it as fills half the window, has been in view for a quarter
 * of a second, on a page that somebody looks at: not one that is prepared or in the background. Without
 * IntersectionObserver everything is in view: an impression too many asks less. Returns what stops the watch.
 *
 * @param element undefined for what stands in front of the page, which is in view for as long as it stands
 */
export function watchImpression(element: Element | undefined, onImpression: () => void): () => void {
  const observes = element !== undefined && typeof IntersectionObserver === "function";
  let isInView = !observes;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopping = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    stopping.abort();
  };
  const look = () => {
    if (isInView && isLookedAt()) {
      timer ??= setTimeout(() => {
        stop();
        onImpression();
      }, LONG_ENOUGH_MS);
    } else {
      clearTimeout(timer);
      timer = undefined;
    }
  };
  for (const change of ["visibilitychange", "prerenderingchange"])
    document.addEventListener(change, look, options({ signal: stopping.signal }));
  if (observes) {
    const observer = new IntersectionObserver(
      (entries) => {
        const newest = entries.at(-1);
        isInView = newest !== undefined && isEnough(newest);
        look();
      },
      options({ threshold: thresholds }),
    );
    observer.observe(element);
    stopping.signal.addEventListener("abort", () => observer.disconnect());
  }
  look();
  return stop;
}

function isEnough({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry) {
  const windowHeight = rootBounds?.height ?? innerHeight;
  return isIntersecting && (intersectionRatio >= SHARE || intersectionRect.height >= windowHeight * SHARE);
}

function isLookedAt(): boolean {
  return document.visibilityState === "visible" && document.prerendering !== true;
}
