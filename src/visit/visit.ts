import { decideEarly } from "../core/campaign/decide-early.ts";
import type { Config } from "../core/campaign/config.ts";
import type { Placement } from "../core/campaign/placement.ts";
import type { Action } from "./action.ts";
import { choose } from "./choose.ts";
import { hearPress, unheard } from "./hear-press.ts";
import type { EmitAppealEvent, AppealSuppressedReason } from "./events.ts";
import type { LateVisit } from "./late/late-visit.ts";
import { isSeeable } from "./is-seeable.ts";
import { openAsking } from "./open-asking.ts";
import { pageHere } from "./page-here.ts";
import { claimPage, holdsPage, releasePage } from "./page-claim.ts";
import type { VisitServices } from "./services.ts";
import { sourceOf, type AppealState, type Asking } from "./state.ts";
import type { Wishes } from "./wishes.ts";

export interface VisitOptions {
  /** Where the appeal stands. */
  readonly element: HTMLElement;
  readonly services: VisitServices;
  /** What stands on the element now. */
  readonly wishes: () => Wishes;
  /** Those that whoever draws the states can draw. */
  readonly placements: readonly Placement[];
  /** Puts a state in front of the reader; resolves when it stands there. */
  readonly show: (state: AppealState) => Promise<void>;
  readonly emit: EmitAppealEvent;
}

/** A visit as its late part knows it: whoever has one may bring about the next state. */
export interface VisitInside extends VisitOptions {
  readonly state: AppealState;
  /** Set as soon as there is a state other than silence. */
  config: Config | undefined;
  /** Of a device that has none yet: see `ReaderMemory.seed`. */
  readonly seed: number;
  /** What the reader does, or what happens to them: see `Visit.act`. */
  act(action: Action): Promise<void>;
  /**
   * Resolves when the state is drawn, with whether it stands on the page now. Never rejects: what can't be drawn
   * leaves nothing, and is told to the page.
   */
  become(state: AppealState): Promise<boolean>;
  /** Changes the ask, if the reader still has it in front of them; the same one back is no change. */
  change(change: (asking: Asking) => Asking): void;
  suppress(reason: AppealSuppressedReason, withdrawn?: Asking): void;
}

/**
 * When what answers the reader is loaded, unless they are quicker: once the page has nothing better to do, after a
 * second at the latest, and in a fifth of one where nobody can tell.
 */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 200);
}

/**
 * One reader on one page: what they see is `state`, what they do is an action, and `act` is the only way from one
 * state to the next. This part decides what nearly every visit begins with; the rest is loaded once the appeal is
 * visible, so that no reader waits for it.
 */
export class Visit implements VisitInside {
  declare readonly element: HTMLElement;
  declare readonly services: VisitServices;
  declare readonly wishes: () => Wishes;
  declare readonly placements: readonly Placement[];
  declare readonly show: (state: AppealState) => Promise<void>;
  declare readonly emit: EmitAppealEvent;
  config: Config | undefined;
  readonly seed: number;
  #state: AppealState = { kind: "silent" };
  /** Of the newest arrival: it makes an earlier one void. */
  #arriving: AbortController | undefined;
  /** The page that was decided for. */
  #path = location.pathname;
  #loading: Promise<LateVisit> | undefined;
  #late: LateVisit | undefined;

  constructor(options: VisitOptions) {
    Object.assign(this, options);
    this.seed = Math.floor(options.services.chance() * 2 ** 32);
  }

  get state(): AppealState {
    return this.#state;
  }

  change(change: (asking: Asking) => Asking): void {
    if (this.#state.kind !== "asking") return;
    const next = change(this.#state);
    // What is as it was need not be drawn again.
    if (next !== this.#state) void this.become(next);
  }

  suppress(reason: AppealSuppressedReason, withdrawn?: Asking): void {
    void this.become({ kind: "silent", reason, ...(withdrawn === undefined ? {} : { withdrawn }) });
    this.emit("appeal-suppressed", { reason });
  }

  /** Resolves when all that the action leads to has happened. Never rejects: what fails is told to the page. */
  async act(action: Action): Promise<void> {
    if (action.type === "arrive") return this.#arrive();
    const chosen = this.#state.kind === "asking" && choose(this.#state, action, this.services.now());
    if (chosen) void this.become(chosen);
    if (this.#late === undefined) this.change((asking) => hearPress(asking, action));
    let late: LateVisit;
    try {
      late = await this.#loadLate();
    } catch (error) {
      // The ask stays; the next action tries again. One who chose what can be seen has not asked for an answer yet.
      const isAnswered = chosen && chosen.choice.amounts[chosen.choice.interval].picked !== "other";
      this.change((asking) => ({ ...unheard(asking), ...(isAnswered ? {} : { problem: "unreachable" }) }));
      this.emit("appeal-error", { code: "offline", error });
      return;
    }
    this.change(unheard);
    await this.#tryTo(() => late.act(action));
  }

  /** The element was taken off the page: what stands in it waits, and hears nothing. */
  leave(): void {
    this.#arriving?.abort();
    this.#late?.leave();
    releasePage(this.element);
  }

  /** It stands on a page, perhaps again: what was chosen there is as it was. */
  stay(): void {
    const { element } = this;
    if (holdsPage(element)) return;
    const { kind } = this.#state;
    if (kind === "silent" || kind === "checking") return void this.act({ type: "arrive" });
    if (!claimPage(element)) return this.suppress("appeal-elsewhere-on-page");
    this.#late?.comeBack();
  }

  /** Decides what to show. */
  async #arrive(): Promise<void> {
    const isFirst = this.#arriving === undefined;
    this.#arriving?.abort();
    this.#arriving = new AbortController();
    const { signal } = this.#arriving;
    // What stood on another page is not what goes on here.
    if (this.#path !== location.pathname) void this.become({ kind: "silent" });
    this.#path = location.pathname;
    // Nothing is asked where it can't lead to paying.
    if (this.wishes().endpoint === undefined) return this.suppress("no-endpoint");
    if (!claimPage(this.element)) return this.suppress("appeal-elsewhere-on-page");
    await this.#tryTo(async () => {
      if (!isFirst || !(await this.#decideAtAGlance(signal))) await (await this.#loadLate()).arrive(signal);
    }, signal);
  }

  /** The state could not be drawn: it leaves nothing, and says why. */
  fail(error: unknown): void {
    const wasSilent = this.#state.kind === "silent";
    this.#state = { kind: "silent" };
    if (!wasSilent) this.emit("appeal-error", { code: "unexpected", error });
  }

  async become(next: AppealState): Promise<boolean> {
    this.#state = next;
    try {
      await this.show(next);
    } catch (error) {
      if (this.#state === next) this.fail(error);
    }
    return this.#state === next;
  }

  async #tryTo(work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (signal?.aborted === true) return;
      // Better nothing than an ask of which nobody knows whether it was right.
      if (signal !== undefined) void this.become({ kind: "silent" });
      this.emit("appeal-error", { code: "unexpected", error });
    }
  }

  /** Decides on what is at hand at once; says whether that was enough. */
  async #decideAtAGlance(signal: AbortSignal): Promise<boolean> {
    const { services, wishes, placements } = this;
    const { endpoint, variant, placement, language, always } = wishes();
    if (endpoint === undefined || variant !== undefined || placement !== undefined || always) return false;
    const memory = await services.glance();
    if (memory === undefined) return false;
    const config = await services.loadConfig(endpoint);
    if (signal.aborted) return true;
    const now = services.now();
    const decision = decideEarly({
      config,
      memory,
      now,
      page: pageHere(language),
      retention: "kept",
      always,
      available: placements,
    });
    if (decision === undefined) return false;
    if (!decision.show) {
      this.suppress(decision.reason);
      return true;
    }
    this.config = config;
    const stands = await this.become(openAsking(config, decision, wishes(), now));
    if (signal.aborted || !stands) return true;
    const isTold = isSeeable(this.element);
    if (isTold) this.emit("appeal-shown", sourceOf(decision));
    whenIdle(() => void this.#followUp(signal, isTold));
    return true;
  }

  /** Takes up the late part once the reader has the appeal before them. */
  async #followUp(signal: AbortSignal, isTold: boolean): Promise<void> {
    if (signal.aborted) return;
    try {
      (await this.#loadLate()).shown(isTold);
    } catch (error) {
      this.emit("appeal-error", { code: "offline", error });
    }
  }

  /** After a failure anew. */
  #loadLate(): Promise<LateVisit> {
    const loading = (this.#loading ??= this.services
      .loadLate(this.wishes().language)
      .then(({ begin }) => begin(this))
      .then((late) => {
        this.#late = late;
        // Taken off the page meanwhile.
        if (!holdsPage(this.element)) late.leave();
        this.change(({ problem, ...asking }) => (problem === "unreachable" ? asking : { ...asking, problem }));
        return late;
      }));
    loading.catch(() => {
      if (loading === this.#loading) this.#loading = undefined;
    });
    return loading;
  }
}
