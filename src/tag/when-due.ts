/**
 * Resolves when an appeal is worth loading: its place is within two screens of what the reader sees, or the page
 * has come to rest. Until then it costs the article nothing.
 */
export function whenDue(places: readonly Element[]): Promise<void> {
  return new Promise((resolve) => {
    const atRest = () =>
      "requestIdleCallback" in window ? requestIdleCallback(done, { timeout: 2000 }) : setTimeout(done, 200);
    const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && done(), {
      rootMargin: "200% 0%",
    });
    function done(): void {
      observer.disconnect();
      resolve();
    }
    for (const place of places) observer.observe(place);
    if (document.readyState === "complete") atRest();
    else addEventListener("load", atRest);
  });
}
