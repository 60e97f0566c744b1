import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CheckoutClient } from "../../client/checkout-client.ts";
import type { ParsedAmount } from "../../core/money/check-amount.ts";
import { withAmount } from "../../core/checkout/choice.ts";
import { chosenAmount, restoredChoice } from "../../core/checkout/chosen-amount.ts";
import { withImpression } from "../../core/reader/memory-changes.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import { snoozeUntil, withLater, withoutLater, type SnoozeOption } from "../../core/reader/snooze.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";
import type { AppealHost, Ready } from "../appeal-host.ts";
import { availablePlacements, keyOf, offeredIn, openAsking, sourceOf, type Asking } from "../asking.ts";
import type { AppealChoiceDetail, AppealErrorCode } from "../events.ts";
import type { TalkMessages } from "../messages/messages.ts";
import { Speech } from "../speech.ts";
import { amountFieldView } from "./amount-field-view.ts";
import { giveBackArrival, takeArrival, type Arrival } from "./arrival.ts";
import { Checkout } from "./checkout.ts";
import { conversationStyles } from "./conversation.styles.ts";
import { checkingView, processingView, thanksView, unconfirmedView } from "./outcome-view.ts";
import { prepare, type Outcome } from "./prepare.ts";
import { quietReasonFor } from "./quiet-reason-for.ts";
import { resolveConfig } from "./resolve-config.ts";
import { snoozedView, whenToRemindView } from "./snooze-view.ts";
import { watchImpression } from "./watch-impression.ts";

export interface ConversationParts {
  readonly messages: TalkMessages;
  readonly store: ReaderStore;
  readonly connect: (endpoint: string) => CheckoutClient;
}

/**
 * What happens between one appeal and its reader: the full look at what the device and the endpoint know,
 * and every answer to the ask. Loaded apart from the element, so that no reader waits for it.
 */
export class Conversation {
  readonly #host: AppealHost;
  readonly #parts: ConversationParts;
  readonly #checkout: Checkout;
  readonly #unsubscribe: () => void;
  #arrival: Arrival | undefined;
  /** What the reader came back with has been answered. */
  #answered = false;
  #contributed = false;
  /** The ask that was put off: pressed twice, the first press counts. */
  #putOff: Asking | undefined;
  #unwatch: (() => void) | undefined;
  /** The ask that went quiet for what the reader said on another page. */
  #hushed: Asking | undefined;

  constructor(host: AppealHost, parts: ConversationParts) {
    this.#host = host;
    this.#parts = parts;
    this.#checkout = new Checkout(() => host.requestRender());
    this.#unsubscribe = parts.store.subscribe((reader) => this.#goQuiet(reader));
    addEventListener("pageshow", this.#onPageShow);
    host.adopt(conversationStyles);
  }

  /** The element was taken off the page. */
  end(): void {
    removeEventListener("pageshow", this.#onPageShow);
    this.#unsubscribe();
    this.#unwatch?.();
    this.#checkout.end();
    if (this.#arrival !== undefined && !this.#answered) giveBackArrival(this.#arrival);
  }

  /** Decides with the whole store, and with what the endpoint knows of a checkout. */
  async look(isCurrent: () => boolean): Promise<void> {
    if (!isCurrent()) return;
    this.#hushed = undefined;
    this.#arrival ??= takeArrival();
    const { variant, language, services } = this.#host;
    const endpoint = this.#host.attribute("endpoint") ?? "";
    const placement = this.#host.attribute("placement");
    const onProblem = (code: AppealErrorCode, error: unknown) => this.#host.emit("appeal-error", { code, error });
    const [messages, config] = await Promise.all([
      services.loadMessages(language),
      resolveConfig({ endpoint, variant, placement, load: services.loadConfig, onProblem }),
    ]);
    if (!isCurrent()) return;
    this.#host.ready = {
      config,
      speech: new Speech(messages, language, this.#host.attribute("publication") ?? config.publication.name),
    };
    if (this.#arrival.from === "checkout") this.#say((speech, talk) => checkingView(speech, talk));
    const outcome = await prepare({
      ...this.#parts,
      client: this.#client,
      config,
      arrival: this.#arrival,
      page: { path: location.pathname, language },
      available: availablePlacements,
      now: services.now(),
      chance: services.chance(),
    });
    if (isCurrent()) this.#act(outcome, isCurrent);
  }

  /** The ask is on the page. */
  shown(): void {
    // Where nothing outlasts the visit, having been on the page counts as having asked.
    if (this.#parts.store.retention === "visit") void this.#countImpression();
    else {
      this.#unwatch?.();
      this.#unwatch = watchImpression(this.#host, () => void this.#countImpression());
    }
    void this.#parts.store.read().then((reader) => this.#goQuiet(reader));
  }

  /** Another interval, amount or text was chosen. */
  chosen(): void {
    this.#checkout.clearProblem();
    const detail = this.#detail();
    if (detail !== undefined) this.#host.emit("appeal-choice", detail);
  }

  async continue(): Promise<void> {
    if (this.#checkout.busy || this.#host.scene.view !== "appeal") return;
    const chosen = this.#detail();
    if (chosen === undefined) {
      this.#host.show({ ...this.#host.scene, complain: true });
      return this.#host.focusNext("other");
    }
    try {
      const attemptId = this.#checkout.attemptFor(keyOf(chosen));
      if (!this.#host.emit("appeal-contribute-request", { ...chosen, attemptId }, { cancelable: true })) return;
      const { now, navigate } = this.#host.services;
      const request = { ...chosen, returnUrl: location.href, locale: this.#ready.speech.locale };
      const code = await this.#checkout.start(request, keyOf(chosen), {
        client: this.#client,
        store: this.#parts.store,
        now,
        navigate,
      });
      if (code !== undefined) this.#host.emit("appeal-error", { code });
    } catch (error) {
      this.#host.emit("appeal-error", { code: "unexpected", error });
    }
  }

  /** Opens or closes the question when to ask again. */
  later(choosingLater: boolean): void {
    if (this.#host.scene.view !== "appeal") return;
    this.#host.show({ ...this.#host.scene, choosingLater });
    this.#host.focusNext(choosingLater ? "snooze-tomorrow" : "later");
  }

  /** What Continue says while it is at work. */
  get busyText(): string | undefined {
    return this.#checkout.busy ? this.#parts.messages.continuing : undefined;
  }

  notice({ notice }: Asking): TemplateResult | typeof nothing {
    return notice === undefined
      ? nothing
      : html`<p class="notice" part="notice" role="status">${this.#parts.messages[notice]}</p>`;
  }

  problem(): TemplateResult | typeof nothing {
    const { problem } = this.#checkout;
    return problem === undefined
      ? nothing
      : html`<p class="error" part="error" role="alert">${this.#parts.messages.checkoutProblem[problem]}</p>`;
  }

  plan({ choice }: Asking): string | typeof nothing {
    const parsed = this.#amount(choice);
    return parsed.ok ? this.#ready.speech.willHappen(parsed.amount, choice, this.#host.services.now()) : nothing;
  }

  amountField(asking: Asking): TemplateResult {
    const { choice } = asking;
    const { config, speech } = this.#ready;
    const offered = offeredIn(config, choice.currency);
    const onText = (text: string) => {
      this.#host.show({ ...asking, choice: withAmount(choice, { picked: "other", text }), complain: text !== "" });
      this.chosen();
    };
    return amountFieldView({
      speech,
      talk: this.#parts.messages,
      choice,
      offered,
      parsed: this.#amount(choice),
      complain: asking.complain === true,
      onText,
    });
  }

  whenToRemind(asking: Asking): TemplateResult {
    return whenToRemindView(
      this.#parts.messages,
      (option) => void this.#snooze(asking, option),
      () => this.later(false),
    );
  }

  get #ready(): Ready {
    if (this.#host.ready === undefined) throw new Error("<support-appeal> is not ready");
    return this.#host.ready;
  }

  get #client(): CheckoutClient {
    return this.#parts.connect(this.#host.attribute("endpoint") ?? "");
  }

  #amount(choice: Asking["choice"]): ParsedAmount {
    const { config, speech } = this.#ready;
    return chosenAmount(choice, offeredIn(config, choice.currency), speech.locale);
  }

  /** The choice as events and the endpoint get it; nothing while the amount is not valid. */
  #detail(): AppealChoiceDetail | undefined {
    const { scene } = this.#host;
    if (scene.view !== "appeal") return undefined;
    const parsed = this.#amount(scene.choice);
    const { interval, currency } = scene.choice;
    return parsed.ok ? { ...sourceOf(scene), interval, amount: parsed.amount, currency } : undefined;
  }

  #say(render: (speech: Speech, talk: TalkMessages) => TemplateResult): void {
    this.#host.show({ view: "said", render: () => render(this.#ready.speech, this.#parts.messages) });
  }

  #act(outcome: Outcome, isCurrent: () => boolean): void {
    this.#answered = outcome.show !== "unconfirmed";
    const { contact } = this.#ready.config.publication;
    switch (outcome.show) {
      case "nothing":
        return this.#host.suppress(outcome.reason);
      case "appeal":
        void this.#ask(outcome);
        break;
      case "unconfirmed":
        this.#say((speech, talk) => unconfirmedView(speech, talk, () => void this.#checkAgain(isCurrent), contact));
        break;
      default: {
        const { status } = outcome;
        this.#say((speech, talk) =>
          (outcome.show === "thanks" ? thanksView : processingView)(speech, talk, status, contact),
        );
        const { interval, amount, currency } = status;
        if (this.#contributed) return;
        this.#contributed = true;
        this.#host.emit("appeal-contributed", {
          interval,
          amount,
          currency,
          status: outcome.show === "thanks" ? "paid" : "processing",
        });
      }
    }
    if (this.#arrival?.from !== "elsewhere") void this.#bringIntoView();
  }

  async #checkAgain(isCurrent: () => boolean): Promise<void> {
    try {
      await this.look(isCurrent);
    } catch (error) {
      this.#host.emit("appeal-error", { code: "unexpected", error });
    }
  }

  async #ask(outcome: Extract<Outcome, { show: "appeal" }>): Promise<void> {
    const { config, speech } = this.#ready;
    const { before, notice } = outcome;
    const opening = openAsking(config, outcome, this.#host);
    const write = (amount: number) => speech.amount(amount, opening.choice.currency);
    const choice =
      before === undefined ? opening.choice : restoredChoice(opening.choice, before, config.amounts, write);
    if (before?.attemptId !== undefined && notice !== "expired") this.#checkout.resume(keyOf(before), before.attemptId);
    const asking = { ...opening, choice, notice };
    this.#host.show(asking);
    await this.#host.rendered;
    this.#host.emit("appeal-shown", sourceOf(asking));
    this.shown();
  }

  async #bringIntoView(): Promise<void> {
    await this.#host.rendered;
    // At once: the way from the top of a long article would be a ride.
    this.#host.scrollIntoView({ block: "center", behavior: "instant" });
  }

  async #countImpression(): Promise<void> {
    const { scene, services } = this.#host;
    if (scene.view !== "appeal") return;
    await this.#parts.store.update((reader) =>
      withImpression(reader, scene.campaign.id, scene.variant.id, services.now()),
    );
  }

  /** The reader snoozed or gave on another page: this one goes quiet too. Taken back there, it is back here. */
  #goQuiet(reader: ReaderMemory): void {
    const { scene, services } = this.#host;
    const asking = scene.view === "appeal" ? scene : scene.view === "nothing" ? this.#hushed : undefined;
    if (asking === undefined || this.#checkout.busy) return;
    const reason = quietReasonFor(reader, asking, services.now());
    this.#hushed = reason === undefined ? undefined : asking;
    if (reason === undefined) this.#host.show(asking);
    else if (scene.view === "appeal") this.#host.suppress(reason);
  }

  /** Out of the back/forward cache, which no message from another page reaches. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#parts.store.read().then((reader) => this.#goQuiet(reader));
  };

  async #snooze(asking: Asking, option: SnoozeOption): Promise<void> {
    if (this.#putOff === asking) return;
    this.#putOff = asking;
    const { store } = this.#parts;
    const now = this.#host.services.now();
    const until = snoozeUntil(option, now);
    const { id } = asking.campaign;
    const before = await store.read();
    await store.update((reader) => withLater(reader, id, until, now));
    const undo = async () => {
      await store.update((reader) => withoutLater(reader, id, before));
      this.#host.show({ ...asking, choosingLater: false, notice: undefined });
      this.#host.focusNext("later");
    };
    this.#say((speech, talk) =>
      snoozedView(speech, talk, { until, now, retention: store.retention }, () => void undo()),
    );
    this.#host.focusNext("message");
    this.#host.emit("appeal-snoozed", { ...sourceOf(asking), until });
  }
}
