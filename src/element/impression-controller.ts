import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Calls back once, when at least a third of the appeal, or as much of it as fills half the window, has
 * been in view. Without IntersectionObserver it calls back at once: an impression too many asks less.
 */
export class ImpressionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onImpression: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, onImpression: () => void) {
    this.#host = host;
    this.#onImpression = onImpression;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  watch(): void {
    this.#observer?.disconnect();
    if (typeof IntersectionObserver === "undefined") return this.#onImpression();
    this.#observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.some(({ intersectionRatio, intersectionRect }) => intersectionRatio >= 0.33 || intersectionRect.height >= innerHeight / 2);
        if (!seen) return;
        this.#observer?.disconnect();
        this.#onImpression();
      },
      { threshold: [0.1, 0.2, 0.33, 0.5] },
    );
    this.#observer.observe(this.#host);
  }
}
