import { html, nothing, type TemplateResult } from "lit";
import type { Failed, Processing, Recognised, Thanks, Trouble } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { isWebAddress } from "../../core/web-address.ts";
import { dateIn } from "./dates.ts";
import { newsletterView } from "./newsletter-view.ts";
import { contactView, manageView } from "./contact-view.ts";

type Outcome = Thanks | Processing | Failed;

/** Thanks, in the place where the appeal stood; or what is known of a payment that the bank has yet to settle. */
export function outcomeView(state: Outcome, context: LateContext): TemplateResult {
  const [heading, text] = outcomeWords(state, context);
  return html`
    <section part=${state.kind === "failed" ? "appeal outcome" : "outcome"} aria-labelledby="heading">
      <h2 id="heading" part="heading" tabindex="-1" ${said(heading)}></h2>
      <p class="message" ${said(text)}></p>
      ${state.kind === "failed" ? mendView(state, context) : nextStep(state, context)}
    </section>
  `;
}

/** The whole of what was promised: that it goes on each month is said of a debit under way, too. */
export function outcomeWords(state: Outcome, context: LateContext): readonly [heading: string, text: string] {
  const { speech, late } = context;
  if (state.gift === undefined) return [late.thanks, recognisedText(state, context)];
  if (state.kind === "failed" && state.trouble !== undefined) {
    const [heading, text] = troubleWords(state.trouble, late);
    return [heading, speech.say(text)];
  }
  const { kind, gift } = state;
  const { processingOnce, processingMonth, processingYear, thanksOnce, thanksMonth, thanksYear, failedDetail } = late;
  const text = {
    thanks: { once: thanksOnce, month: thanksMonth, year: thanksYear },
    processing: { once: processingOnce, month: processingMonth, year: processingYear },
    failed: { once: failedDetail, month: failedDetail, year: failedDetail },
  }[kind];
  return [late[kind], speech.say(text[gift.interval], { amount: speech.amount(gift.amount, gift.currency) })];
}

/** No promise that this device can't keep. */
function recognisedText({ until, retention }: Recognised, context: LateContext): string {
  const { speech, late } = context;
  if (retention === "visit") return late.snoozedVisit;
  return speech.say(late.recognised, { date: dateIn(context, until, { year: "numeric" }) });
}

function troubleWords(trouble: Trouble, late: LateContext["late"]): readonly [heading: string, text: string] {
  return (
    {
      "renewal-failed": [late.renewalFailed, late.renewalFailedDetail],
      "card-expires": [late.cardExpires, late.cardExpiresDetail],
      ended: [late.giftEnded, late.giftEndedDetail],
    } as const
  )[trouble];
}

/** What failed is mended where a gift is managed, or chosen again; what goes on may be put off. */
function mendView({ trouble, asking }: Failed, context: LateContext): TemplateResult {
  const { late, act, config } = context;
  const again = () => act({ type: "give-again" });
  const isRunning = trouble === "renewal-failed" || trouble === "card-expires";
  const { manage } = config.publication;
  return html`
    <p class="ways">
      ${isRunning ? manageView(context, { text: late.mend, look: "plain" }) : nothing}
      ${
        asking === undefined
          ? nothing
          : html`<button class="link" part="give-again" type="button" @click=${again}>${late.giveAgain}</button>`
      }
      ${
        trouble === undefined
          ? nothing
          : html`<button class="link" part="not-now" type="button" @click=${() => act({ type: "dismiss" })}>
              ${late.notNow}
            </button>`
      }
    </p>
    ${isRunning && manage === undefined ? nothing : html`<p class="small">${contactView(context)}</p>`}
  `;
}

/** What the reader can do next: find how a gift that goes on is ended, tell others, stay in touch. */
function nextStep(state: Thanks | Processing, context: LateContext): TemplateResult {
  const goesOn = state.gift?.interval !== "once";
  const { manage } = context.config.publication;
  return html`
    ${goesOn ? html`<p>${manageView(context)}</p>` : nothing}
    ${goesOn && manage === undefined ? nothing : html`<p class="small">${contactView(context)}</p>`}
    ${state.kind === "thanks" && state.gift !== undefined ? taxView(context) : nothing}
    ${state.kind === "thanks" ? shareView(context) : nothing}
    ${state.kind === "thanks" ? newsletterView(state.newsletter, context, context.late.newsletterAfter) : nothing}
  `;
}

/** What a company owes to say. A nonprofit's own receipt says the rest. */
function taxView({ config, speech, late }: LateContext): TemplateResult | typeof nothing {
  if (config.publication.kind !== "company") return nothing;
  return html`<p class="small" part="tax" ${said(speech.say(late.notDeductible))}></p>`;
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
