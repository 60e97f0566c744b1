/**
 * Calls back once, when at least a third of the element, or as much of it as fills half the window, has
 * been in view. Without IntersectionObserver it calls back at once: an impression too many asks less.
 * Returns what stops the watch.
 */
export function watchImpression(element: Element, onImpression: () => void): () => void {
  if (typeof IntersectionObserver === "undefined") {
    onImpression();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.some(
        ({ intersectionRatio, intersectionRect }) =>
          intersectionRatio >= 0.33 || intersectionRect.height >= innerHeight / 2,
      );
      if (!seen) return;
      observer.disconnect();
      onImpression();
    },
    { threshold: [0.1, 0.2, 0.33, 0.5] },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
