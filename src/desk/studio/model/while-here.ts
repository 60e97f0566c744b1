import type { ReactiveController } from "lit";
import type { DraftKeeper } from "./draft-keeper.ts";

/** How often it looks whether somebody else has saved, in milliseconds. */
const LOOK_MS = 20_000;

/** Saves when whoever writes turns away or leaves, and looks after what others have saved while they are here. */
export class WhileHere implements ReactiveController {
  readonly #keeper: () => DraftKeeper | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(keeper: () => DraftKeeper | undefined) {
    this.#keeper = keeper;
  }

  hostConnected(): void {
    addEventListener("beforeunload", this.#onLeaving);
    document.addEventListener("visibilitychange", this.#onVisibility);
    this.#looking = setInterval(() => this.#look(), LOOK_MS);
  }

  hostDisconnected(): void {
    removeEventListener("beforeunload", this.#onLeaving);
    document.removeEventListener("visibilitychange", this.#onVisibility);
    clearInterval(this.#looking);
    this.#keeper()?.leave();
  }

  readonly #onLeaving = (event: BeforeUnloadEvent): void => {
    if (this.#keeper()?.isAhead === true) event.preventDefault();
  };

  readonly #onVisibility = (): void => {
    if (document.hidden) void this.#keeper()?.save();
    else this.#look();
  };

  #look(): void {
    if (!document.hidden) void this.#keeper()?.look();
  }
}
