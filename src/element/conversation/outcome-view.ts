import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CheckoutStatus } from "../../core/checkout/checkout.ts";
import type { TalkMessages } from "../messages/messages.ts";
import type { Speech } from "../speech.ts";

/** Thanks, in the place where the appeal stood. */
export function thanksView(
  speech: Speech,
  messages: TalkMessages,
  { interval, amount, currency }: CheckoutStatus,
  contact?: string,
): TemplateResult {
  const text = { once: messages.thanksOnce, month: messages.thanksMonth, year: messages.thanksYear }[interval];
  return outcome(
    messages.thanks,
    speech.say(text, { amount: speech.amount(amount, currency) }),
    contactLine(messages, contact),
  );
}

/** A payment that the bank has yet to settle. */
export function processingView(
  speech: Speech,
  messages: TalkMessages,
  { amount, currency }: CheckoutStatus,
  contact?: string,
): TemplateResult {
  return outcome(
    messages.processing,
    speech.say(messages.processingDetail, { amount: speech.amount(amount, currency) }),
    contactLine(messages, contact),
  );
}

function outcome(heading: string, text: string, questions: TemplateResult | typeof nothing): TemplateResult {
  return html`
    <section part="outcome" aria-labelledby="heading">
      <div role="status">
        <h2 id="heading" part="heading">${heading}</h2>
        <p class="message">${text}</p>
      </div>
      ${questions}
    </section>
  `;
}

/** Whom to write to, about a gift or about ending one; a link where it is an e-mail or a web address. */
function contactLine({ questions }: TalkMessages, contact: string | undefined): TemplateResult | typeof nothing {
  if (contact === undefined) return nothing;
  const [before = "", after = ""] = questions.split("{contact}");
  const address = /^https:\/\/\S+$/.test(contact)
    ? contact
    : /^\S+@\S+$/.test(contact)
      ? `mailto:${contact}`
      : undefined;
  const named =
    address === undefined ? contact : html`<a class="contact" part="contact" href=${address}>${contact}</a>`;
  return html`<p class="small questions">${before}${named}${after}</p>`;
}

export function checkingView(_: Speech, messages: TalkMessages): TemplateResult {
  return html`<section part="outcome" aria-label=${messages.checking}>
    <p class="message" role="status">${messages.checking}</p>
  </section>`;
}

/** The endpoint could not be asked: the reader may have paid, so they are told so and not asked again. */
export function unconfirmedView(
  _: Speech,
  messages: TalkMessages,
  onCheck: () => void,
  contact?: string,
): TemplateResult {
  return html`
    <section part="outcome" aria-label=${messages.checking}>
      <p class="message" role="status">${messages.unconfirmed}</p>
      <button class="link" part="check-again" type="button" @click=${onCheck}>${messages.checkAgain}</button>
      ${contactLine(messages, contact)}
    </section>
  `;
}
