import { html, nothing } from "lit/html.js";
import { decide } from "../core/campaign/decide.ts";
import type { AppealHost, Ready, Scene } from "./appeal-host.ts";
import { appealView } from "./appeal-view.ts";
import { availablePlacements, openAsking, sourceOf } from "./asking.ts";
import type { Conversation } from "./conversation/conversation.ts";
import type { VariantInput } from "./conversation/resolve-config.ts";
import { AppealEvent, type AppealEventDetails, type AppealEventName, type AppealSuppressedReason } from "./events.ts";
import { claimPage, releasePage } from "./page-claim.ts";
import { RenderedElement } from "./rendered-element.ts";
import type { AppealServices } from "./services.ts";
import { Speech } from "./speech.ts";
import { styles } from "./support-appeal.styles.ts";

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
 * @csspart contact - Whom to write to, as a link.
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
export class SupportAppeal extends RenderedElement implements AppealHost {
  static readonly observedAttributes = ["endpoint", "publication", "placement", "currency", "interval", "locale"];
  /** Set by the entry that registers the element. */
  static services: AppealServices | undefined;

  /** @internal */
  ready: Ready | undefined;
  /** @internal */
  scene: Scene = { view: "nothing" };
  /** What answers the reader could not be loaded. @internal */
  unreachable = false;

  #variant: VariantInput | undefined;
  #services: AppealServices | undefined;
  #conversation: Conversation | undefined;
  #conversing: Promise<Conversation> | undefined;
  #run = 0;
  #starting = false;

  constructor() {
    super(styles);
    this.takeUp("variant", "services");
  }

  /** Copy and amounts of this one appeal, in place of the config's campaigns. */
  get variant(): VariantInput | undefined {
    return this.#variant;
  }

  set variant(variant: VariantInput | undefined) {
    this.#variant = variant;
    this.#restart();
  }

  /** Where this one gets what it needs: its own services, else those that the entry set for all. */
  get services(): AppealServices {
    const services = this.#services ?? SupportAppeal.services;
    if (services === undefined) throw new Error("<support-appeal> has no services: import support-appeal/define");
    return services;
  }

  set services(services: AppealServices) {
    this.#services = services;
  }

  /** BCP 47: what the reader reads. */
  get language(): string {
    return this.attribute("locale") ?? (this.closest<HTMLElement>("[lang]")?.lang || navigator.language);
  }

  connectedCallback(): void {
    this.#restart();
  }

  attributeChangedCallback(): void {
    this.#restart();
  }

  disconnectedCallback(): void {
    this.#run++;
    this.#conversation?.end();
    this.#conversation = this.#conversing = undefined;
    releasePage(this);
  }

  /** Once for all that changes in one go. */
  #restart(): void {
    if (this.#starting || !this.isConnected) return;
    this.#starting = true;
    queueMicrotask(() => {
      this.#starting = false;
      if (this.isConnected) void this.#start();
    });
  }

  /** Decides what to show. A later run makes an earlier one void. */
  async #start(): Promise<void> {
    const run = ++this.#run;
    const isCurrent = () => run === this.#run;
    try {
      if (!claimPage(this)) return this.suppress("appeal-elsewhere-on-page");
      if (run > 1 || !(await this.#glance(isCurrent))) await (await this.#converse()).look(isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      this.show({ view: "nothing" });
      this.emit("appeal-error", { code: "unexpected", error });
    }
  }

  /** Decides on what is at hand at once; says whether that was enough. */
  async #glance(isCurrent: () => boolean): Promise<boolean> {
    const endpoint = this.attribute("endpoint");
    if (endpoint === undefined || this.#variant !== undefined || this.hasAttribute("placement")) return false;
    const { glance, loadConfig, loadMessages, now, chance } = this.services;
    const reader = await glance();
    if (reader === undefined) return false;
    const [config, messages] = await Promise.all([loadConfig(endpoint), loadMessages(this.language)]);
    if (!isCurrent()) return true;
    this.ready = {
      config,
      speech: new Speech(messages, this.language, this.attribute("publication") ?? config.publication.name),
    };
    const page = { path: location.pathname, language: this.language };
    const decision = decide({
      config,
      memory: reader,
      now: now(),
      page,
      retention: "kept",
      askedThisVisit: false,
      available: availablePlacements,
      chance: chance(),
    });
    if (!decision.show) this.suppress(decision.reason);
    else {
      this.show(openAsking(config, decision, this));
      await this.rendered;
      this.emit("appeal-shown", sourceOf(decision));
      void this.answer((conversation) => conversation.shown());
    }
    return true;
  }

  /**
   * Hands a move to the conversation. Where that can't be loaded the ask stays, a reader who made the move
   * is told (`isTold`), and their next one tries again. @internal
   */
  async answer(move: (conversation: Conversation) => unknown, isTold = false): Promise<void> {
    let conversation: Conversation;
    try {
      conversation = await this.#converse();
    } catch (error) {
      this.unreachable = isTold;
      this.requestRender();
      this.emit("appeal-error", { code: "offline", error });
      return;
    }
    move(conversation);
  }

  /** Takes up the part that is loaded once the appeal is visible; after a failure anew. */
  #converse(): Promise<Conversation> {
    const conversing = (this.#conversing ??= this.services
      .loadConversation(this.language)
      .then(({ begin }) => begin(this))
      .then((conversation) => {
        // Taken off the page meanwhile.
        if (conversing !== this.#conversing) conversation.end();
        else this.#conversation = conversation;
        this.unreachable = false;
        this.requestRender();
        return conversation;
      }));
    conversing.catch(() => {
      if (conversing === this.#conversing) this.#conversing = undefined;
    });
    return conversing;
  }

  /** @internal */
  suppress(reason: AppealSuppressedReason): void {
    this.show({ view: "nothing" });
    this.emit("appeal-suppressed", { reason });
  }

  /** @internal */
  show(scene: Scene): void {
    this.scene = scene;
    this.toggleAttribute("showing", scene.view !== "nothing");
    this.requestRender();
  }

  /** @internal */
  emit<Name extends AppealEventName>(
    name: Name,
    detail: AppealEventDetails[Name],
    init?: { readonly cancelable: boolean },
  ): boolean {
    return this.dispatchEvent(new AppealEvent(name, detail, init));
  }

  protected override view(): unknown {
    const { scene, ready } = this;
    if (scene.view === "nothing" || ready === undefined) return nothing;
    const content = scene.view === "said" ? scene.render() : appealView(this, ready, scene, this.#conversation);
    if (!this.hasAttribute("locale")) return content;
    // Another language than the page's is marked as such, for voices and for its direction.
    const { locale } = ready.speech;
    return html`<div lang=${locale} dir=${/^(ar|fa|he|ur)\b/i.test(locale) ? "rtl" : "ltr"}>${content}</div>`;
  }
}
