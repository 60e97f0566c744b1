import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CurrencyAmounts } from "../../core/money/amounts.ts";
import type { ParsedAmount } from "../../core/money/check-amount.ts";
import type { Choice } from "../../core/checkout/choice.ts";
import type { TalkMessages } from "../messages/messages.ts";
import type { Speech } from "../speech.ts";

export interface AmountFieldModel {
  readonly speech: Speech;
  readonly talk: TalkMessages;
  readonly choice: Choice;
  readonly offered: CurrencyAmounts;
  readonly parsed: ParsedAmount;
  readonly complain: boolean;
  readonly onText: (text: string) => void;
}

/** Where the reader writes an amount of their own; what is wrong with it is said at once. */
export function amountFieldView({
  speech,
  talk,
  choice,
  offered,
  parsed,
  complain,
  onText,
}: AmountFieldModel): TemplateResult {
  const { currency, interval, amounts } = choice;
  const problem = complain && !parsed.ok ? parsed : undefined;
  const said = problem && {
    example: speech.amount(offered[interval].default, currency),
    ...("limit" in problem ? { limit: speech.amount(problem.limit, currency) } : {}),
  };
  return html`
    <label class="field"
      >${speech.say(talk.amountField, { currency: currencyName(speech.locale, currency) })}
      <input
        id="other"
        part="amount-field"
        type="text"
        inputmode="decimal"
        autocomplete="transaction-amount"
        maxlength="24"
        .value=${amounts[interval].text}
        aria-invalid=${problem === undefined ? "false" : "true"}
        aria-describedby="amount-error"
        @input=${(event: InputEvent & { currentTarget: HTMLInputElement }) => onText(event.currentTarget.value)}
      />
    </label>
    <p class="error" id="amount-error" part="error" role="alert" ?hidden=${problem === undefined}>
      ${problem === undefined ? nothing : speech.say(talk.amountProblem[problem.reason], said)}
    </p>
  `;
}

/** "US dollars", as the reader's locale calls several of them. */
function currencyName(locale: string, currency: string): string {
  const code = currency.toUpperCase();
  const parts = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: code,
    currencyDisplay: "name",
  }).formatToParts(5);
  return parts.find(({ type }) => type === "currency")?.value ?? code;
}
