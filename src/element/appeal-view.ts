import { html, nothing, type TemplateResult } from "lit";
import type { CurrencyAmounts } from "../core/amounts.ts";
import type { Choice } from "../core/choice.ts";
import type { Variant } from "../core/config.ts";
import { intervals, type Interval } from "../core/interval.ts";
import type { ParsedAmount } from "../core/check-amount.ts";
import type { CheckoutProblem } from "./conversation/checkout-controller.ts";
import type { Speech } from "./speech.ts";

export interface AppealViewModel {
  readonly speech: Speech;
  readonly variant: Pick<Variant, "heading" | "body" | "signature">;
  readonly choice: Choice;
  readonly offered: CurrencyAmounts;
  readonly amount: ParsedAmount;
  /** Whether to say what is wrong with the amount: not before the reader wrote one or pressed Continue. */
  readonly complain: boolean;
  readonly notice: string | undefined;
  readonly checkout: { readonly busy: boolean; readonly problem: CheckoutProblem | undefined };
  readonly today: Date;
  readonly paymentMethods: readonly string[];
  readonly privacyPolicy: string | undefined;
  readonly later: TemplateResult;
  readonly onInterval: (interval: Interval) => void;
  readonly onAmount: (picked: number | "other", byPointer: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onContinue: () => void;
}

/** The ask itself: message, form, and the way out. */
export function appealView(model: AppealViewModel): TemplateResult {
  const { speech, variant, notice, checkout } = model;
  const { messages } = speech;
  const submit = (event: Event) => {
    event.preventDefault();
    model.onContinue();
  };
  return html`
    <section part="appeal" aria-labelledby="heading">
      <h2 id="heading" part="heading">${speech.say(variant.heading ?? messages.heading)}</h2>
      <div part="body">${(variant.body ?? messages.body).map((paragraph) => html`<p>${speech.say(paragraph)}</p>`)}</div>
      <p class="signature" part="signature">${speech.say(variant.signature ?? messages.signature)}</p>
      ${notice === undefined ? nothing : html`<p class="notice" part="notice" role="status">${notice}</p>`}
      <form part="form" novalidate @submit=${submit}>
        ${intervalFields(model)} ${amountFields(model)}
        <p class="plan" part="will-happen" id="plan" aria-live="polite">
          ${model.amount.ok ? speech.willHappen(model.amount.amount, model.choice, model.today) : nothing}
        </p>
        <button class="primary" part="continue" type="submit" aria-describedby="plan" aria-disabled=${checkout.busy ? "true" : "false"}>
          ${checkout.busy ? messages.continuing : messages.continue}
        </button>
        ${checkout.problem === undefined ? nothing : html`<p class="error" part="error" role="alert">${messages.checkoutProblem[checkout.problem]}</p>`}
      </form>
      <div class="methods small" part="methods">
        <ul aria-label=${messages.accepted}>
          ${model.paymentMethods.map((method) => html`<li>${method}</li>`)}
        </ul>
      </div>
      ${model.privacyPolicy === undefined ? nothing : html`<a class="small" part="privacy" href=${model.privacyPolicy}>${messages.privacy}</a>`}
      ${model.later}
    </section>
  `;
}

function intervalFields({ speech, choice, offered, onInterval }: AppealViewModel): TemplateResult {
  const { messages } = speech;
  return html`
    <fieldset role="radiogroup" aria-labelledby="how-often">
      <legend id="how-often">${messages.howOften}</legend>
      <div class="options">
        ${intervals.map(
          (interval) => html`
            <label class="option" part="interval-option">
              <input
                type="radio"
                name="interval"
                value=${interval}
                aria-labelledby="interval-${interval}"
                aria-describedby="from-${interval}"
                .checked=${choice.interval === interval}
                @change=${() => onInterval(interval)}
              />
              <span id="interval-${interval}">${messages[interval]}</span>
              <span class="hint" id="from-${interval}"
                >${speech.say(messages.from, { amount: speech.amount(Math.min(...offered[interval].suggestions), choice.currency) })}</span
              >
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function amountFields(model: AppealViewModel): TemplateResult {
  const { speech, choice, offered, onAmount } = model;
  const { picked } = choice.amounts[choice.interval];
  const option = (value: number | "other", label: string) => html`
    <label class="option" part="amount-option">
      <input
        type="radio"
        name="amount"
        value=${value}
        .checked=${picked === value}
        @change=${() => onAmount(value, false)}
        @click=${(event: MouseEvent) => event.detail > 0 && onAmount(value, true)}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset role="radiogroup" aria-labelledby="how-much">
      <legend id="how-much">${speech.messages.howMuch}</legend>
      <div class="options amounts">
        ${offered[choice.interval].suggestions.map((amount) => option(amount, speech.amount(amount, choice.currency)))}
        ${option("other", speech.messages.otherAmount)}
      </div>
      ${picked === "other" ? otherAmountField(model) : nothing}
    </fieldset>
  `;
}

function otherAmountField({ speech, choice, offered, amount, complain, onText }: AppealViewModel): TemplateResult {
  const wrong = complain && !amount.ok;
  return html`
    <label class="field"
      >${speech.say(speech.messages.amountField, { currency: speech.currencyName(choice.currency) })}
      <input
        id="other"
        part="amount-field"
        type="text"
        inputmode="decimal"
        autocomplete="transaction-amount"
        maxlength="24"
        .value=${choice.amounts[choice.interval].text}
        aria-invalid=${wrong ? "true" : "false"}
        aria-describedby="amount-error"
        @input=${(event: InputEvent & { currentTarget: HTMLInputElement }) => onText(event.currentTarget.value)}
      />
    </label>
    <p class="error" id="amount-error" part="error" role="alert" ?hidden=${!wrong}>
      ${wrong ? speech.problem(amount, choice.currency, offered) : nothing}
    </p>
  `;
}
