import { html, type TemplateResult } from "lit";
import type { Processing, Thanks } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { contactView } from "./contact-view.ts";

/** Thanks, in the place where the appeal stood; or what is known of a payment that the bank has yet to settle. */
export function outcomeView(state: Thanks | Processing, context: LateContext): TemplateResult {
  const [heading, text] = outcomeWords(state, context);
  return html`
    <section part="outcome" aria-labelledby="heading">
      <h2 id="heading" part="heading" tabindex="-1" ${said(heading)}></h2>
      <p class="message" ${said(text)}></p>
      <p class="small">${contactView(context)}</p>
    </section>
  `;
}

/** The whole of what was promised: that it goes on each month is said of a debit under way, too. */
export function outcomeWords(
  { kind, gift: { amount, currency, interval } }: Thanks | Processing,
  { speech, late }: LateContext,
): readonly [heading: string, text: string] {
  const { processingOnce, processingMonth, processingYear, thanksOnce, thanksMonth, thanksYear } = late;
  const text =
    kind === "thanks"
      ? { once: thanksOnce, month: thanksMonth, year: thanksYear }
      : { once: processingOnce, month: processingMonth, year: processingYear };
  return [late[kind], speech.say(text[interval], { amount: speech.amount(amount, currency) })];
}

export function checkingView({ late }: LateContext): TemplateResult {
  return html`<section part="outcome" aria-labelledby="message">
    <p class="message" id="message" tabindex="-1">${late.checking}</p>
  </section>`;
}

/** The endpoint could not be asked: the reader may have paid, so they are told so and not asked again. */
export function unconfirmedView(context: LateContext): TemplateResult {
  const { late, act } = context;
  return html`
    <section part="outcome" aria-labelledby="message">
      <p class="message" id="message" tabindex="-1">${late.unconfirmed}</p>
      <button class="link" part="check-again" type="button" @click=${() => act({ type: "check-again" })}>
        ${late.checkAgain}
      </button>
      <p class="small">${contactView(context)}</p>
    </section>
  `;
}
