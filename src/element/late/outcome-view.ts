import { html, nothing, type TemplateResult } from "lit";
import type { Failed, Processing, Thanks } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { isWebAddress } from "../../core/web-address.ts";
import { newsletterView } from "./newsletter-view.ts";
import { contactView, manageView } from "./contact-view.ts";

/** Thanks, in the place where the appeal stood; or what is known of a payment that the bank has yet to settle. */
export function outcomeView(state: Thanks | Processing | Failed, context: LateContext): TemplateResult {
  const [heading, text] = outcomeWords(state, context);
  return html`
    <section part=${state.kind === "failed" ? "appeal outcome" : "outcome"} aria-labelledby="heading">
      <h2 id="heading" part="heading" tabindex="-1" ${said(heading)}></h2>
      <p class="message" ${said(text)}></p>
      ${nextStep(state, context)}
    </section>
  `;
}

/** The whole of what was promised: that it goes on each month is said of a debit under way, too. */
export function outcomeWords(
  { kind, gift: { amount, currency, interval } }: Thanks | Processing | Failed,
  { speech, late }: LateContext,
): readonly [heading: string, text: string] {
  const { processingOnce, processingMonth, processingYear, thanksOnce, thanksMonth, thanksYear, failedDetail } = late;
  const text = {
    thanks: { once: thanksOnce, month: thanksMonth, year: thanksYear },
    processing: { once: processingOnce, month: processingMonth, year: processingYear },
    failed: { once: failedDetail, month: failedDetail, year: failedDetail },
  }[kind];
  return [late[kind], speech.say(text[interval], { amount: speech.amount(amount, currency) })];
}

/** What the reader can do next: choose again, or find how a gift that goes on is ended. */
function nextStep(state: Thanks | Processing | Failed, context: LateContext): unknown {
  const { late, act } = context;
  const goesOn = state.kind !== "failed" && state.gift.interval !== "once";
  const { manage } = context.config.publication;
  const again = () => act({ type: "give-again" });
  return html`
    ${
      state.kind === "failed" && state.asking !== undefined
        ? html`<button class="link" part="give-again" type="button" @click=${again}>${late.giveAgain}</button>`
        : nothing
    }
    ${goesOn ? html`<p>${manageView(context)}</p>` : nothing}
    ${goesOn && manage === undefined ? nothing : html`<p class="small">${contactView(context)}</p>`}
    ${state.kind === "thanks" ? shareView(context) : nothing}
    ${state.kind === "thanks" ? newsletterView(state.newsletter, context) : nothing}
  `;
}

function shareView({ config, speech, late }: LateContext): unknown {
  const { share } = config.publication;
  if (share === undefined || !isWebAddress(share)) return nothing;
  return html`<p><a class="link" part="share" href=${share} ${said(speech.say(late.share))}></a></p>`;
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
