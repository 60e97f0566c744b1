import type { Placement } from "../../core/campaign/placement.ts";
import type { Config, parseConfig } from "../../core/campaign/config.ts";
import type { Explanation } from "../../core/campaign/explain.ts";
import type { WholePage } from "../../core/campaign/page.ts";
import type { CheckoutClient } from "../../client/checkout-client.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";
import type { Action } from "../action.ts";
import { giveBackArrival, takeArrival, type Arrival } from "./arrival.ts";
import { forgetOnWish, wantedPreview, type Preview } from "./on-wish.ts";
import { scratchStore } from "./scratch-store.ts";
import { showPreview } from "./show-preview.ts";
import { arrive } from "./arrive.ts";
import { choiceDetail } from "./choice-detail.ts";
import { continueToCheckout } from "./continue.ts";
import { hear } from "./hear.ts";
import { onNewPage } from "./on-new-page.ts";
import { onceOpened } from "../once-opened.ts";
import { countImpression } from "./count-impression.ts";
import { answerNudge } from "./answer-nudge.ts";
import { inCurrency } from "./in-currency.ts";
import { forget, object, openWhy } from "./explain-why.ts";
import { subscribe } from "./subscribe.ts";
import { openLetter, sendLetter } from "./send-letter.ts";
import { withManagePage } from "./with-manage-page.ts";
import { dismiss } from "./dismiss.ts";
import { putOff, undo } from "./put-off.ts";
import { isSettled, type AppealState, type Asking } from "../state.ts";
import { tally } from "./tally.ts";
import { noTallies, type TallySheet } from "./tally-sheet.ts";
import { tellShown } from "./tell-shown.ts";
import type { VisitInside } from "../visit.ts";
import { watchImpression } from "./watch-impression.ts";

/** What reads a config that the endpoint did not write: few pages have one. */
export type LoadParser = () => Promise<{ readonly parseConfig: typeof parseConfig }>;

export interface LateVisitParts {
  readonly store: ReaderStore;
  readonly connect: (endpoint: string, checkoutDomain?: string) => CheckoutClient;
  /** Has what draws a placement ready; rejects where it can't be had. */
  readonly prepare: (placement: Placement) => Promise<void>;
  readonly loadParser: LoadParser;
  /** The whole config, drafts and all, for one who has the key of a preview; rejects where it can't be had. */
  readonly loadDrafts: (endpoint: string, key: string) => Promise<Config>;
  /** Has the browser load what the first press asks for; called once the ask stands, and not before. */
  readonly warm: (language: string) => void;
  /** Of the page, whichever appeals stand on it. */
  readonly tallies: TallySheet;
  /** Lists each campaign with each rule's verdict, for whoever has asked for it in the address. */
  readonly debug: (explanation: Explanation, page: WholePage) => void;
}

/** What the steps of a visit need once the late part is there. */
export interface LateInside extends LateVisitParts {
  readonly visit: VisitInside;
}

export type BeginLateVisit = (visit: VisitInside) => Promise<LateVisit>;

/**
 * The rest of a visit: the full look at what the device and the endpoint know, and every answer to the ask. Loaded
 * once the appeal is visible, or where the early part could not tell what to show.
 */
export class LateVisit {
  #inside: LateInside;
  #unsubscribe: () => void = () => undefined;
  #stopLooking: () => void = () => undefined;
  /** The page that was decided for. */
  #path = location.pathname;
  #arrival: Arrival | undefined;
  #signal: AbortSignal = new AbortController().signal;
  #unwatch: () => void = () => undefined;
  /** The campaign whose impression counts already in this visit: what moves or changes is not seen twice. */
  #counted: string | undefined;
  /** The one whose choice does: changing one's mind is no second one. */
  #chosen: string | undefined;

  constructor(visit: VisitInside, parts: LateVisitParts) {
    this.#inside = { ...parts, visit };
    visit.config &&= withManagePage(visit.config, visit.wishes().endpoint);
    this.#listen();
  }

  #listen(): void {
    const { visit, store } = this.#inside;
    this.#unsubscribe = store.subscribe((memory) => void visit.act({ type: "hear", memory }));
    addEventListener("pageshow", this.#onPageShow);
    // What the tag has placed goes with its page; what stands here for good decides anew.
    if (visit.services.placesItself !== true) this.#stopLooking = onNewPage(() => void visit.become(visit.state));
  }

  /** Decides with the whole store, and with what the endpoint knows of a checkout. */
  async arrive(signal: AbortSignal): Promise<void> {
    await onceOpened();
    if (signal.aborted) return;
    this.#signal = signal;
    if (this.#path !== location.pathname) {
      this.#path = location.pathname;
      this.#arrival = undefined;
      this.#counted = undefined;
      this.#chosen = undefined;
    }
    const preview = wantedPreview();
    if (preview !== undefined) return this.#preview(preview, signal);
    this.#arrival ??= takeArrival();
    await forgetOnWish(this.#inside.store);
    const stood = this.#inside.visit.state.kind === "asking";
    await arrive(this.#inside, this.#arrival, signal);
    const { state } = this.#inside.visit;
    if (signal.aborted || state.kind !== "asking") return;
    // The same ask goes on, perhaps under another campaign's name: it was seen.
    if (stood && this.#counted !== undefined) this.#counted = state.campaign.id;
    if (stood && this.#chosen !== undefined) this.#chosen = state.campaign.id;
    this.shown();
  }

  async #preview(preview: Preview, signal: AbortSignal): Promise<void> {
    this.#unsubscribe();
    this.#inside = { ...this.#inside, store: scratchStore(), tallies: noTallies };
    await showPreview(this.#inside, preview, signal);
  }

  async act(action: Action): Promise<void> {
    const { visit, store } = this.#inside;
    switch (action.type) {
      case "arrive":
      case "check-again":
        return this.arrive(this.#signal);
      case "choose-interval":
      case "choose-amount":
      case "write-amount":
        visit.change((asking) => (asking.step === "nudging" ? { ...asking, step: "choosing" } : asking));
        return this.#tellChoice();
      case "choose-currency":
        visit.change((asking) => inCurrency(asking, visit.config, action.currency));
        return this.#tellChoice();
      case "cover-fees":
        return visit.change((asking) => (isSettled(asking) ? asking : { ...asking, coversFees: action.on }));
      case "leave-amount":
        return;
      case "fold":
      case "unfold":
        return visit.change((asking) => ({ ...asking, isFolded: action.type === "fold" }));
      case "dismiss":
        return dismiss(this.#inside);
      case "continue":
        // Who goes on with what stands there has chosen it.
        if (choiceDetail(visit) !== undefined) this.#countChoice();
        return continueToCheckout(this.#inside);
      case "nudge":
        return answerNudge(this.#inside, action.accepts);
      case "open-why":
        return openWhy(this.#inside);
      case "object":
        return object(this.#inside, action.on);
      case "forget":
        // What stands there is not counted any more.
        this.#unwatch();
        this.#inside.tallies.drop();
        return forget(this.#inside);
      case "subscribe":
        return subscribe(this.#inside, action.email);
      case "open-later":
        return visit.change((asking) =>
          asking.step === "choosing" || asking.step === "nudging" ? { ...asking, step: "choosing-later" } : asking,
        );
      case "close-later":
      case "close-why":
        return visit.change((asking) =>
          asking.step === "choosing-later" || asking.step === "explaining" ? { ...asking, step: "choosing" } : asking,
        );
      case "snooze":
        return putOff(this.#inside, action);
      case "open-letter":
      case "close-letter":
        return openLetter(this.#inside, action.type === "open-letter");
      case "send-letter":
        return sendLetter(this.#inside, action);
      case "undo":
        return undo(this.#inside);
      case "give-again":
        return visit.state.kind === "failed" ? this.#askAgain(visit.state.asking) : undefined;
      case "hear":
        if (action.memory.objects === true) this.#inside.tallies.drop();
        return hear(visit, action.memory);
      case "return":
        visit.change((asking) =>
          asking.step === "continuing" ? { ...asking, step: "choosing", problem: undefined } : asking,
        );
        return hear(visit, await store.read());
    }
  }

  async #askAgain(asking: Asking | undefined): Promise<void> {
    const { visit } = this.#inside;
    if (asking === undefined || !(await visit.become(asking))) return;
    tellShown(visit, asking);
    this.shown();
  }

  /**
   * The ask stands on the page.
   *
   * @param isTold whether the page knows
   */
  shown(isTold = true): void {
    const { visit, store } = this.#inside;
    this.#unwatch();
    const { state } = visit;
    if (!isTold && state.kind === "asking") tellShown(visit, state);
    const campaign = state.kind === "asking" ? state.campaign.id : undefined;
    const count = () => {
      this.#counted = campaign;
      void countImpression(this.#inside);
    };
    // Where nothing outlasts the visit, having been on a page that was looked at counts as having asked.
    const isFleeting = store.retention === "visit";
    if (campaign === undefined || campaign === this.#counted) this.#unwatch = () => undefined;
    else if (isFleeting && !document.hidden) count();
    else this.#unwatch = watchImpression(isFleeting || isOverThePage(state) ? undefined : visit.element, count);
    void store.read().then((memory) => visit.act({ type: "hear", memory }));
    this.#inside.warm(visit.wishes().language);
  }

  /** The element was taken off the page. */
  leave(): void {
    removeEventListener("pageshow", this.#onPageShow);
    this.#unsubscribe();
    this.#stopLooking();
    this.#unwatch();
    if (this.#arrival === undefined || this.#isAnswered()) return;
    giveBackArrival(this.#arrival);
    this.#arrival = undefined;
  }

  /** It was put back: what the reader said meanwhile counts. */
  comeBack(): void {
    this.#listen();
    // What stood around it has left the page with it.
    void this.#inside.visit.become(this.#inside.visit.state);
    this.shown();
  }

  /** Whether the reader has been told what became of what they came back with. */
  #isAnswered(): boolean {
    const { state } = this.#inside.visit;
    if (state.kind === "silent") return state.reason !== undefined;
    return state.kind !== "checking" && state.kind !== "unconfirmed";
  }

  #tellChoice(): void {
    this.#countChoice();
    const detail = choiceDetail(this.#inside.visit);
    if (detail !== undefined) this.#inside.visit.emit("appeal-choice", detail);
  }

  #countChoice(): void {
    const { state } = this.#inside.visit;
    if (state.kind !== "asking" || isSettled(state) || state.campaign.id === this.#chosen) return;
    this.#chosen = state.campaign.id;
    void tally(this.#inside, "choice", state);
  }

  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#inside.visit.act({ type: "return" });
  };
}

/** A bar or a dialog is in view for as long as it stands. */
function isOverThePage(state: AppealState): boolean {
  return state.kind === "asking" && ["banner", "header", "modal"].includes(state.campaign.placement);
}
