import { html, nothing, type TemplateResult } from "lit";
import { intervals } from "../../core/money/interval.ts";
import { offeredIn } from "../../visit/open-asking.ts";
import type { Asking } from "../../visit/state.ts";
import type { Late, ViewContext } from "../view-context.ts";

/**
 * The ask itself: message, form, and the way out. What a reader can only meet after their first action is drawn by
 * the late views; until they are there, the action waits for them.
 */
export function askingView(asking: Asking, context: ViewContext, late: Late | undefined): TemplateResult {
  const { speech, config, act, focus } = context;
  const { messages } = speech;
  const { variant, choice, step } = asking;
  const { interval, currency, amounts } = choice;
  const offered = offeredIn(config, currency);
  const { picked } = amounts[interval];
  const { privacyPolicy } = config.publication;
  const lateContext = late && { ...context, late: late.messages };
  const part = (name: "notice" | "amountField" | "plan" | "problem") =>
    lateContext && late?.views[name](asking, lateContext);

  const submit = (event: Event) => {
    event.preventDefault();
    act({ type: "continue" });
  };
  const pick = (amount: number | "other", byPointer: boolean) => {
    act({ type: "choose-amount", amount });
    // Arrow keys pass through Other amount; only a pointer means to write there at once.
    if (amount === "other" && byPointer) focus("other");
  };
  const amountOption = (value: number | "other", label: string) => html`
    <label class="option" part="amount-option">
      <input
        type="radio"
        name="amount"
        value=${value}
        .checked=${picked === value}
        @change=${() => pick(value, false)}
        @click=${(event: MouseEvent) => event.detail > 0 && pick(value, true)}
      />
      <span>${label}</span>
    </label>
  `;
  const intervalOption = (each: (typeof intervals)[number]) => html`
    <label class="option" part="interval-option">
      <input
        type="radio"
        name="interval"
        value=${each}
        aria-labelledby="interval-${each}"
        aria-describedby="from-${each}"
        .checked=${interval === each}
        @change=${() => act({ type: "choose-interval", interval: each })}
      />
      <span id="interval-${each}">${messages[each]}</span>
      <span class="hint" id="from-${each}">
        ${speech.say(messages.from, { amount: speech.amount(Math.min(...offered[each].suggestions), currency) })}
      </span>
    </label>
  `;

  return html`
    <section part="appeal" aria-labelledby="heading">
      <h2 id="heading" part="heading">${speech.say(variant.heading ?? messages.heading)}</h2>
      <div part="body">
        ${(variant.body ?? messages.body).map((paragraph) => html`<p>${speech.say(paragraph)}</p>`)}
      </div>
      <p class="signature" part="signature">${speech.say(variant.signature ?? messages.signature)}</p>
      ${part("notice") ?? nothing}
      <form part="form" novalidate @submit=${submit}>
        <fieldset role="radiogroup" aria-labelledby="how-often">
          <legend id="how-often">${messages.howOften}</legend>
          <div class="options">${intervals.map(intervalOption)}</div>
        </fieldset>
        <fieldset role="radiogroup" aria-labelledby="how-much">
          <legend id="how-much">${messages.howMuch}</legend>
          <div class="options amounts">
            ${offered[interval].suggestions.map((each) => amountOption(each, speech.amount(each, currency)))}
            ${amountOption("other", messages.otherAmount)}
          </div>
          ${picked === "other" ? (part("amountField") ?? nothing) : nothing}
        </fieldset>
        <p class="plan" part="will-happen" id="plan" aria-live="polite">
          ${part("plan") ?? (picked === "other" ? nothing : speech.willHappen(picked, choice, asking.now))}
        </p>
        <button
          class="primary"
          part="continue"
          type="submit"
          aria-describedby="plan"
          aria-disabled=${step === "continuing" ? "true" : "false"}
        >
          ${(step === "continuing" ? late?.messages.continuing : undefined) ?? messages.continue}
        </button>
        ${part("problem") ?? nothing}
      </form>
      <ul class="methods small" part="methods" aria-label=${messages.accepted}>
        ${config.paymentMethods.map((method) => html`<li>${method}</li>`)}
      </ul>
      ${privacyPolicy === undefined ? nothing : html`<a class="small" part="privacy" href=${privacyPolicy}>${messages.privacy}</a>`}
      ${asking.problem === "unreachable" ? html`<p class="error" part="error" role="alert">${messages.unreachable}</p>` : nothing}
      ${
        lateContext && (step === "choosing-later" || step === "putting-off")
          ? late?.views.whenToRemind(lateContext)
          : html`
              <p class="later" part="later">
                ${messages.notReady}
                <button
                  id="later"
                  class="link"
                  part="remind-later"
                  type="button"
                  @click=${() => act({ type: "open-later" })}
                >
                  ${messages.remindLater}
                </button>
              </p>
            `
      }
    </section>
  `;
}
