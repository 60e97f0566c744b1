import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { withAmount, withInterval, type Choice } from "../core/choice.ts";
import { decide } from "../core/decide.ts";
import type { Placement } from "../core/placement.ts";
import { isSnoozed, isSupporter, withImpression, type Reader } from "../core/reader.ts";
import { snoozeUntil, withLater, withoutLater, type SnoozeOption } from "../core/snooze.ts";
import { takeArrival } from "./arrival.ts";
import { appealView } from "./appeal-view.ts";
import type { Arrival, Outcome } from "./conversation/prepare.ts";
import type { VariantInput } from "./conversation/resolve-config.ts";
import { AppealEvent, type AppealErrorCode, type AppealEventDetails, type AppealEventName, type AppealSuppressedReason } from "./events.ts";
import { ImpressionController } from "./impression-controller.ts";
import { laterView } from "./later-view.ts";
import { claimPage, releasePage } from "./page-claim.ts";
import { amountOf, choiceDetail, keyOf, offeredIn, openAsking, sourceOf, type Asking, type Ready, type Scene, type Snoozed } from "./scene.ts";
import type { AppealServices } from "./services.ts";
import { Speech } from "./speech.ts";
import { layout, options, tokens } from "./support-appeal.styles.ts";
import { takeUpTalk, type Talk } from "./talk.ts";

/** The placements that this build can show. */
const available: readonly Placement[] = ["inline"];

/**
 * An honest appeal for support: once, monthly or annual, and a way to say "later".
 *
 * It shows nothing until it has decided that this reader may be asked, and fails to nothing.
 *
 * @tag support-appeal
 *
 * @attr {string} endpoint - Base address of the publisher's endpoint.
 * @attr {string} publication - The publication's name; by default the config's.
 * @attr {"inline"} placement - Where it stands; by default the campaign's.
 * @attr {string} currency - ISO 4217, offered if the config has amounts for it.
 * @attr {"once"|"month"|"year"} interval - The interval chosen at first; `once` by default.
 * @attr {string} locale - BCP 47; by default the page's `lang`.
 *
 * @fires appeal-shown - The appeal stands on the page.
 * @fires appeal-dismissed - The reader closed it without an answer.
 * @fires appeal-snoozed - The reader put it off: `detail.until`, milliseconds since 1970, `null` for the whole campaign.
 * @fires appeal-choice - Another interval or a valid amount was chosen.
 * @fires appeal-contribute-request - Continue was pressed. Cancelable: the widget then leaves the rest to you.
 * @fires appeal-contributed - The endpoint confirmed the contribution.
 * @fires appeal-suppressed - Nothing is shown: `detail.reason`.
 * @fires appeal-error - Something failed: `detail.code`.
 *
 * @csspart appeal - The whole ask.
 * @csspart heading - Its heading.
 * @csspart body - The paragraphs.
 * @csspart signature - Who signs.
 * @csspart notice - What is said on coming back from checkout.
 * @csspart form - The form.
 * @csspart interval-option - Once, Monthly, Annual.
 * @csspart amount-option - One amount.
 * @csspart amount-field - The text field of Other amount.
 * @csspart will-happen - The line that says what will be charged when.
 * @csspart continue - The button.
 * @csspart error - What is wrong.
 * @csspart methods - The payment methods.
 * @csspart privacy - The link to the privacy policy.
 * @csspart later - The way out.
 * @csspart remind-later - Its button.
 * @csspart snooze-option - One of the times offered.
 * @csspart back - Back to the ask.
 * @csspart snoozed - What is said after a snooze.
 * @csspart undo - Its button.
 * @csspart outcome - Thanks, or what is known of a payment.
 * @csspart check-again - Asks the endpoint once more.
 *
 * @cssprop --appeal-accent - Buttons, links, the chosen option.
 * @cssprop --appeal-on-accent - Text on the accent colour.
 * @cssprop --appeal-surface - Background.
 * @cssprop --appeal-text - Text.
 * @cssprop --appeal-muted - Secondary text.
 * @cssprop --appeal-line - Borders.
 * @cssprop --appeal-field - Background of fields and options.
 * @cssprop --appeal-error - Error text.
 * @cssprop --appeal-radius - Corner radius.
 * @cssprop --appeal-space - Space between the groups.
 * @cssprop --appeal-width - Greatest width.
 * @cssprop --appeal-margin - Space above and below.
 * @cssprop --appeal-font - Text font; the page's by default.
 * @cssprop --appeal-heading-font - Heading font; the page's by default.
 */
export class SupportAppeal extends LitElement {
  static override styles = [tokens, layout, options];
  static override properties = {
    endpoint: {},
    publication: {},
    placement: {},
    currency: {},
    interval: {},
    locale: {},
    variant: { attribute: false },
    showing: { type: Boolean, reflect: true },
    scene: { state: true },
  };

  /** Set by the entry that registers the element. */
  static services: AppealServices | undefined;

  declare endpoint: string | undefined;
  declare publication: string | undefined;
  declare placement: Placement | undefined;
  declare currency: string | undefined;
  declare interval: string | undefined;
  declare locale: string | undefined;
  /** Copy and amounts of this one appeal, in place of the config's campaigns. */
  declare variant: VariantInput | undefined;
  /** Whether there is anything to see. Read-only: set by the element. */
  declare showing: boolean;
  declare protected scene: Scene;

  /** Where this one gets its services, if not from {@link SupportAppeal.services}. */
  services: AppealServices | undefined;

  readonly #impressions = new ImpressionController(this, () => void this.#countImpression());
  #arrival: Arrival | undefined;
  #ready: Ready | undefined;
  /** The part that is loaded after the appeal is visible; `undefined` until it is there. */
  #talk: Talk | undefined;
  #talking: Promise<Talk> | undefined;
  #run = 0;
  #continuing = false;
  #focusNext: string | undefined;

  constructor() {
    super();
    this.showing = false;
    this.scene = { view: "nothing" };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("pageshow", this.#onPageShow);
    if (this.hasUpdated) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("pageshow", this.#onPageShow);
    this.#run++;
    this.#talk?.unsubscribe();
    this.#talk = this.#talking = undefined;
    releasePage(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const inputs = ["endpoint", "publication", "placement", "currency", "interval", "locale", "variant"] as const;
    if (this.#run === 0 || inputs.some((name) => changed.has(name))) void this.#start();
    if (this.#focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`)?.focus();
    this.#focusNext = undefined;
  }

  /** Decides what to show. A later run makes an earlier one void. */
  async #start(): Promise<void> {
    const run = ++this.#run;
    try {
      if (!claimPage(this)) return this.#suppress("appeal-elsewhere-on-page");
      this.#arrival ??= takeArrival();
      const outcome = (await this.#glance()) ?? (await this.#look());
      if (run !== this.#run) return;
      this.#showOutcome(outcome);
      if (outcome.show === "appeal") await this.#converse();
    } catch (error) {
      if (run !== this.#run) return;
      this.#show({ view: "nothing" });
      this.#emit("appeal-error", { code: "unexpected", error });
    }
  }

  /** Decides on what is at hand at once; nothing where that is not enough. */
  async #glance(): Promise<Outcome | undefined> {
    const { endpoint, variant, placement } = this;
    if (this.#arrival?.from !== "elsewhere" || endpoint === undefined || variant !== undefined || placement !== undefined) return undefined;
    const { glance, loadConfig, now, chance } = this.#services;
    const reader = await glance();
    if (reader === undefined) return undefined;
    const [config, speech] = await Promise.all([loadConfig(endpoint), this.#speech()]);
    this.#ready = { config, speech: speech.of(this.publication ?? config.publication.name) };
    const decision = decide({ config, reader, now: now(), page: this.#page, memory: "kept", askedThisVisit: false, available, chance: chance() });
    return decision.show ? { show: "appeal", campaign: decision.campaign, variant: decision.variant } : { show: "nothing", reason: decision.reason };
  }

  /** Decides with the whole store, and with what the endpoint knows of a checkout. */
  async #look(): Promise<Outcome> {
    const { endpoint = "", variant, placement } = this;
    const { loadConfig: load, now, chance } = this.#services;
    const [speech, talk] = await Promise.all([this.#speech(), this.#converse()]);
    const onProblem = (code: AppealErrorCode, error: unknown) => this.#emit("appeal-error", { code, error });
    const config = await talk.resolveConfig({ endpoint, variant, placement, load, onProblem });
    this.#ready = { config, speech: speech.of(this.publication ?? config.publication.name) };
    const arrival = this.#arrival ?? { from: "elsewhere" };
    if (arrival.from === "checkout") this.#show({ view: "checking" });
    return talk.prepare({ ...talk, config, arrival, page: this.#page, available, now: now(), chance: chance() });
  }

  async #speech(): Promise<{ of: (publication: string | undefined) => Speech }> {
    const locale = this.#locale;
    const messages = await this.#services.loadMessages(locale);
    return { of: (publication) => new Speech(messages, locale, publication) };
  }

  get #locale(): string {
    return this.locale ?? (this.closest<HTMLElement>("[lang]")?.lang || navigator.language);
  }

  get #page() {
    return { path: location.pathname, language: this.#locale };
  }

  get #services(): AppealServices {
    const services = this.services ?? SupportAppeal.services;
    if (services === undefined) throw new Error("<support-appeal> has no services; import support-appeal/define");
    return services;
  }

  /** Takes up the conversation, once. */
  #converse(): Promise<Talk> {
    this.#talking ??= takeUpTalk(this, this.#services, this.endpoint ?? "", (reader) => this.#goQuiet(reader)).then((talk) => {
      this.requestUpdate();
      return (this.#talk = talk);
    });
    return this.#talking;
  }

  #showOutcome(outcome: Outcome): void {
    if (outcome.show === "nothing") return this.#suppress(outcome.reason);
    if (outcome.show === "appeal") this.#ask(outcome);
    else if (outcome.show === "unconfirmed") this.#show({ view: outcome.show });
    else {
      const { interval, amount, currency } = outcome.status;
      this.#show({ view: outcome.show, status: outcome.status });
      this.#emit("appeal-contributed", { interval, amount, currency, status: outcome.show === "thanks" ? "paid" : "processing" });
    }
    if (this.#arrival?.from !== "elsewhere") void this.#bringIntoView();
  }

  async #bringIntoView(): Promise<void> {
    await this.updateComplete;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }

  #ask(outcome: Extract<Outcome, { show: "appeal" }>): void {
    if (this.#ready === undefined) return;
    const asking = openAsking(this.#ready, outcome, this);
    const { before, notice } = outcome;
    if (before?.attemptId !== undefined && notice !== "expired") this.#talk?.checkout.resume(keyOf(before), before.attemptId);
    this.#show(asking);
    this.#emit("appeal-shown", sourceOf(asking));
    // Where nothing outlasts the visit, having been on the page counts as having asked.
    if (this.#talk?.store.memory === "visit") void this.#countImpression();
    else this.#impressions.watch();
  }

  async #countImpression(): Promise<void> {
    if (this.scene.view !== "appeal") return;
    const { campaign, variant } = this.scene;
    const { store } = await this.#converse();
    const now = this.#services.now();
    await store.update((reader) => withImpression(reader, campaign.id, variant.id, now));
  }

  #suppress(reason: AppealSuppressedReason): void {
    this.#show({ view: "nothing" });
    this.#emit("appeal-suppressed", { reason });
  }

  #show(scene: Scene): void {
    this.scene = scene;
    this.showing = scene.view !== "nothing";
  }

  /** The reader snoozed or gave on another page: this one goes quiet too, and does not argue. */
  #goQuiet(reader: Reader): void {
    if (this.scene.view !== "appeal" || this.#talk?.checkout.busy === true) return;
    const now = this.#services.now();
    if (isSupporter(reader, now)) this.#suppress("supporter");
    else if (isSnoozed(reader, now)) this.#suppress("snoozed");
    else if (reader.campaigns[this.scene.campaign.id]?.declinedAt !== undefined) this.#suppress("declined");
  }

  /** Out of the back/forward cache, which no message from another page reaches. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#talk?.store.read().then((reader) => this.#goQuiet(reader));
  };

  #choose(ready: Ready, asking: Asking, choice: Choice, complain = false): void {
    this.#talk?.checkout.clearProblem();
    this.scene = { ...asking, choice, complain };
    const detail = choiceDetail(ready, this.scene, this.#talk?.parseAmount);
    if (detail !== undefined) this.#emit("appeal-choice", detail);
  }

  async #continue(ready: Ready): Promise<void> {
    if (this.#continuing) return;
    this.#continuing = true;
    try {
      const { checkout, parseAmount, client, store } = await this.#converse();
      if (checkout.busy || this.scene.view !== "appeal") return;
      const chosen = choiceDetail(ready, this.scene, parseAmount);
      if (chosen === undefined) {
        this.#focusNext = "other";
        this.scene = { ...this.scene, complain: true };
        return;
      }
      const attemptId = checkout.attemptFor(keyOf(chosen));
      if (!this.#emit("appeal-contribute-request", { ...chosen, attemptId }, { cancelable: true })) return;
      const { now, navigate } = this.#services;
      const request = { ...chosen, returnUrl: location.href, locale: ready.speech.locale };
      const code = await checkout.start(request, keyOf(chosen), { client, store, now, navigate });
      if (code !== undefined) this.#emit("appeal-error", { code });
    } catch (error) {
      this.#emit("appeal-error", { code: "unexpected", error });
    } finally {
      this.#continuing = false;
    }
  }

  async #snooze({ store }: Talk, asking: Asking, option: SnoozeOption): Promise<void> {
    const now = this.#services.now();
    const until = snoozeUntil(option, now);
    const before = await store.read();
    await store.update((reader) => withLater(reader, asking.campaign.id, until, now));
    this.#focusNext = "message";
    this.#show({ view: "snoozed", until, before, asking: { ...asking, choosingLater: false, notice: undefined } });
    this.#emit("appeal-snoozed", { ...sourceOf(asking), until });
  }

  async #undo({ store }: Talk, { asking, before }: Snoozed): Promise<void> {
    await store.update((reader) => withoutLater(reader, asking.campaign.id, before));
    this.#focusNext = "later";
    this.#show(asking);
  }

  #emit<Name extends AppealEventName>(name: Name, detail: AppealEventDetails[Name], init?: { cancelable: boolean }): boolean {
    return this.dispatchEvent(new AppealEvent(name, detail, init));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    const ready = this.#ready;
    const talk = this.#talk;
    if (scene.view === "nothing" || ready === undefined) return nothing;
    if (scene.view === "appeal") return this.#renderAppeal(ready, scene);
    if (talk === undefined) return nothing;
    const { speech } = ready;
    switch (scene.view) {
      case "snoozed":
        return talk.views.snoozedView(speech, { until: scene.until, now: this.#services.now(), memory: talk.store.memory }, () => void this.#undo(talk, scene));
      case "checking":
        return talk.views.checkingView(speech);
      case "unconfirmed":
        return talk.views.unconfirmedView(speech, () => void this.#start());
      case "thanks":
        return talk.views.thanksView(speech, scene.status);
      case "processing":
        return talk.views.processingView(speech, scene.status);
    }
  }

  #renderAppeal(ready: Ready, asking: Asking): TemplateResult {
    const { speech, config } = ready;
    const { choice, variant, notice } = asking;
    return appealView({
      speech,
      variant,
      choice,
      amount: amountOf(ready, choice, this.#talk?.parseAmount),
      offered: offeredIn(config, choice.currency),
      complain: asking.complain,
      notice: notice === undefined ? undefined : speech.messages[notice],
      checkout: this.#talk?.checkout ?? { busy: false, problem: undefined },
      today: new Date(this.#services.now()),
      paymentMethods: config.paymentMethods,
      privacyPolicy: config.publication.privacyPolicy,
      onInterval: (interval) => this.#choose(ready, asking, withInterval(choice, interval)),
      onAmount: (picked, byPointer) => {
        // Arrow keys pass through Other amount; only a pointer means to write there at once.
        if (picked === "other" && byPointer) this.#focusNext = "other";
        this.#choose(ready, asking, withAmount(choice, { picked }));
      },
      onText: (text) => this.#choose(ready, asking, withAmount(choice, { picked: "other", text }), text !== ""),
      onContinue: () => void this.#continue(ready),
      later: this.#renderLater(ready, asking),
    });
  }

  #renderLater({ speech }: Ready, asking: Asking): TemplateResult {
    const talk = this.#talk;
    const open = (choosingLater: boolean) => {
      this.#focusNext = choosingLater ? "snooze-tomorrow" : "later";
      this.scene = { ...asking, choosingLater };
    };
    if (!asking.choosingLater || talk === undefined) return laterView(speech.messages, () => void this.#converse().then(() => open(true)));
    return talk.views.snoozeView(speech.messages, (option) => void this.#snooze(talk, asking, option), () => open(false));
  }
}
