import { html, type TemplateResult } from "lit/html.js";
import type { CheckoutStatus } from "../../core/checkout.ts";
import type { TalkMessages } from "../messages/messages.ts";
import type { Speech } from "../speech.ts";

/** Thanks, in the place where the appeal stood. */
export function thanksView(speech: Speech, messages: TalkMessages, { interval, amount, currency }: CheckoutStatus): TemplateResult {
  const text = { once: messages.thanksOnce, month: messages.thanksMonth, year: messages.thanksYear }[interval];
  return outcome(messages.thanks, speech.say(text, { amount: speech.amount(amount, currency) }));
}

/** A payment that the bank has yet to settle. */
export function processingView(speech: Speech, messages: TalkMessages, { amount, currency }: CheckoutStatus): TemplateResult {
  return outcome(messages.processing, speech.say(messages.processingDetail, { amount: speech.amount(amount, currency) }));
}

function outcome(heading: string, text: string): TemplateResult {
  return html`
    <section part="outcome" aria-labelledby="heading">
      <div role="status">
        <h2 id="heading" part="heading">${heading}</h2>
        <p class="message">${text}</p>
      </div>
    </section>
  `;
}

export function checkingView(_: Speech, messages: TalkMessages): TemplateResult {
  return html`<section part="outcome" aria-label=${messages.checking}><p class="message" role="status">${messages.checking}</p></section>`;
}

/** The endpoint could not be asked: the reader may have paid, so they are told so and not asked again. */
export function unconfirmedView(_: Speech, messages: TalkMessages, onCheck: () => void): TemplateResult {
  return html`
    <section part="outcome" aria-label=${messages.checking}>
      <p class="message" role="status">${messages.unconfirmed}</p>
      <button class="link" part="check-again" type="button" @click=${onCheck}>${messages.checkAgain}</button>
    </section>
  `;
}
