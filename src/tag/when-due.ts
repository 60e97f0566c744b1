/**
 * Resolves when an appeal is worth loading: its place is within two screens of what the reader sees, or the page
 * has come to rest. Until then it costs the article nothing.
 */
export function whenDue(place: Element): Promise<void> {
  return new Promise((resolve) => {
    // Asked first, because an observer answers only with the next frame.
    if (!window.IntersectionObserver || place.getBoundingClientRect().top < 3 * innerHeight) return resolve();
    // Safari has no idle callbacks: there, the end of the load is rest enough.
    const atRest = () => (window.requestIdleCallback ?? setTimeout)(done);
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && done(), {
      rootMargin: "200% 0%",
    });
    function done(): void {
      observer.disconnect();
      resolve();
    }
    observer.observe(place);
    if (document.readyState === "complete") atRest();
    else addEventListener("load", atRest);
  });
}
