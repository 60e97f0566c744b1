import { LitElement, type PropertyValues } from "lit";
import type { VariantInput, Wishes } from "../visit/wishes.ts";
import { languageOf } from "./language-of.ts";
import type { AppealServices } from "./services.ts";
import { silent, styles } from "./support-appeal.styles.ts";
import { VisitController } from "./visit-controller.ts";

/**
 * An honest appeal for support: once, monthly or annual, and a way to say "later".
 *
 * It shows nothing until it has decided that this reader may be asked, and fails to nothing.
 *
 * @tag support-appeal
 *
 * @attr {string} endpoint - Base address of the publisher's endpoint.
 * @attr {string} publication - The publication's name; by default the config's.
 * @attr {"inline"|"banner"|"modal"|"wall"|"header"} placement - Where it stands; by default the campaign's.
 * @attr {string} currency - ISO 4217, offered if the config has amounts for it.
 * @attr {"once"|"month"|"year"} interval - The interval chosen at first; `once` by default.
 * @attr {boolean} always - For a page that readers open in order to give: neither "later" nor a cap hides the appeal.
 * @attr {string} locale - BCP 47; by default the page's `lang`.
 *
 * @fires {AppealEvent<"appeal-shown">} appeal-shown - The appeal stands on the page.
 * @fires {AppealEvent<"appeal-dismissed">} appeal-dismissed - The reader closed it without an answer.
 * @fires {AppealEvent<"appeal-snoozed">} appeal-snoozed - The reader put it off: `detail.until`, milliseconds since 1970, `null` for "Not this time".
 * @fires {AppealEvent<"appeal-choice">} appeal-choice - Another interval or a valid amount was chosen.
 * @fires {AppealEvent<"appeal-contribute-request">} appeal-contribute-request - Continue was pressed. Cancelable: the widget then leaves the rest to you.
 * @fires {AppealEvent<"appeal-contributed">} appeal-contributed - The endpoint confirmed the contribution.
 * @fires {AppealEvent<"appeal-suppressed">} appeal-suppressed - Nothing is shown: `detail.reason`.
 * @fires {AppealEvent<"appeal-error">} appeal-error - Something failed: `detail.code`.
 *
 * @csspart appeal - The whole ask.
 * @csspart heading - Its heading.
 * @csspart body - The paragraphs.
 * @csspart signature - Who signs, where the publisher says so.
 * @csspart notice - What is said on coming back from checkout.
 * @csspart form - The form.
 * @csspart interval-option - Once, Monthly, Annual.
 * @csspart amount-option - One amount.
 * @csspart chosen - The chosen one of either.
 * @csspart amount-field - The text field of Other amount.
 * @csspart will-happen - The line that says what will be charged when.
 * @csspart continue - The button.
 * @csspart error - What is wrong.
 * @csspart methods - Where the reader pays, and how they may.
 * @csspart privacy - The link to the privacy policy.
 * @csspart later - The way out.
 * @csspart remind-later - Its button.
 * @csspart already-give - What a strict wall has in its place: "I already give".
 * @csspart snooze-option - One of the times offered.
 * @csspart back - Back to the ask.
 * @csspart snoozed - What is said after a snooze.
 * @csspart undo - Its button.
 * @csspart letter - The form for an address, for a reminder by e-mail or to be recognised; then that it was sent.
 * @csspart letter-open - Opens it.
 * @csspart letter-send - Its button.
 * @csspart calendar - A file for the reader's own calendar.
 * @csspart not-now - Puts off what is wrong with a gift that goes on.
 * @csspart outcome - Thanks, or what is known of a payment.
 * @csspart contact - Whom to write to, as a link.
 * @csspart check-again - Asks the endpoint once more.
 * @csspart give-again - Back to the ask, where a payment failed.
 * @csspart currency - The reader's own choice of currency.
 * @csspart why - Opens "Why am I seeing this?".
 * @csspart objects - The switch to object to being counted.
 * @csspart forget - Forgets what the device remembers.
 * @csspart snooze-day - A day of the reader's own.
 * @csspart cover-fees - Adds what Stripe takes.
 * @csspart nudge - The question whether to give each month.
 * @csspart nudge-option - One of its answers.
 * @csspart goal - How far the goal is.
 * @csspart newsletter - A second way to stay in touch.
 * @csspart subscribe - Its button.
 * @csspart share - What a supporter may pass on.
 * @csspart tax - What taxes make of a gift to a company.
 * @csspart manage - Where a gift is changed or ended.
 * @csspart bar - Of a banner or a header: the bar.
 * @csspart unfold - Makes a bar the whole ask.
 * @csspart fold - Makes the ask a bar again.
 * @csspart modal - The dialog of a modal.
 * @csspart close - Closes what stands in front of the page.
 * @csspart wall - What a wall says above the ask.
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
  static override readonly styles = [styles, silent];
  static override readonly properties = {
    endpoint: { reflect: true },
    publication: { reflect: true },
    placement: { reflect: true },
    currency: { reflect: true },
    interval: { reflect: true },
    locale: { reflect: true },
    always: { type: Boolean, reflect: true },
    variant: { attribute: false },
  };
  /** Set by the entry that registers the element. @internal */
  static services: AppealServices | undefined;

  declare endpoint: string | null | undefined;
  declare publication: string | null | undefined;
  // Written out, for the manifest: editors and templates offer what stands there.
  declare placement: "inline" | "banner" | "modal" | "wall" | "header" | null | undefined;
  declare currency: string | null | undefined;
  declare interval: "once" | "month" | "year" | null | undefined;
  declare locale: string | null | undefined;
  declare always: boolean | undefined;
  /** Copy and amounts of this one appeal, in place of the config's campaigns. */
  declare variant: VariantInput | undefined;

  #services: AppealServices | undefined;
  readonly #visit = new VisitController(this);

  /** Where this one gets what it needs: its own services, else those that the entry set for all. @internal */
  get services(): AppealServices {
    const services = this.#services ?? SupportAppeal.services;
    if (services === undefined) throw new Error("import support-appeal/define");
    return services;
  }

  /** @internal */
  set services(services: AppealServices) {
    this.#services = services;
  }

  /** What stands on the element now; empty is nothing: what is taken off a property, Preact leaves so. @internal */
  get wishes(): Wishes {
    return {
      endpoint: this.endpoint || this.services.endpoint,
      publication: this.publication || this.services.publication,
      placement: this.placement || undefined,
      currency: this.currency || undefined,
      interval: this.interval || undefined,
      variant: this.variant,
      always: this.always === true,
      language: languageOf(this),
    };
  }

  /** A page may have taken away what it draws in. */
  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#visit.fail(error);
    }
  }

  /** What goes wrong in drawing is told as an event, and never reaches the page as an error. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#visit.fail(error);
    }
  }

  protected override render(): unknown {
    return this.#visit.render();
  }
}
