import { html, nothing, type TemplateResult } from "lit";
import type { Processing, Thanks } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";

/** Thanks, in the place where the appeal stood. */
export function thanksView({ gift }: Thanks, context: LateContext): TemplateResult {
  const { speech, late } = context;
  const text = { once: late.thanksOnce, month: late.thanksMonth, year: late.thanksYear }[gift.interval];
  return outcome(late.thanks, speech.say(text, { amount: speech.amount(gift.amount, gift.currency) }), context);
}

/** A payment that the bank has yet to settle. */
export function processingView({ gift }: Processing, context: LateContext): TemplateResult {
  const { speech, late } = context;
  const text = speech.say(late.processingDetail, { amount: speech.amount(gift.amount, gift.currency) });
  return outcome(late.processing, text, context);
}

function outcome(heading: string, text: string, context: LateContext): TemplateResult {
  return html`
    <section part="outcome" aria-labelledby="heading">
      <div role="status">
        <h2 id="heading" part="heading">${heading}</h2>
        <p class="message">${text}</p>
      </div>
      ${contactLine(context)}
    </section>
  `;
}

/** Whom to write to, about a gift or about ending one; a link where it is an e-mail or a web address. */
function contactLine({ config, late }: LateContext): TemplateResult | typeof nothing {
  const { contact } = config.publication;
  if (contact === undefined) return nothing;
  const [before = "", after = ""] = late.questions.split("{contact}");
  const address = /^https:\/\/\S+$/.test(contact)
    ? contact
    : /^\S+@\S+$/.test(contact)
      ? `mailto:${contact}`
      : undefined;
  const named =
    address === undefined ? contact : html`<a class="contact" part="contact" href=${address}>${contact}</a>`;
  return html`<p class="small questions">${before}${named}${after}</p>`;
}

export function checkingView({ late }: LateContext): TemplateResult {
  return html`<section part="outcome" aria-label=${late.checking}>
    <p class="message" role="status">${late.checking}</p>
  </section>`;
}

/** The endpoint could not be asked: the reader may have paid, so they are told so and not asked again. */
export function unconfirmedView(context: LateContext): TemplateResult {
  const { late, act } = context;
  return html`
    <section part="outcome" aria-label=${late.checking}>
      <p class="message" role="status">${late.unconfirmed}</p>
      <button class="link" part="check-again" type="button" @click=${() => act({ type: "check-again" })}>
        ${late.checkAgain}
      </button>
      ${contactLine(context)}
    </section>
  `;
}
