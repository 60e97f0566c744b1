import { html, nothing, type TemplateResult } from "lit";
import type { ParsedAmount } from "../../core/money/check-amount.ts";
import { offeredIn } from "../../visit/open-asking.ts";
import type { Asking } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";

/** Where the reader writes an amount of their own; what is wrong with it is said at once. */
export function amountFieldView(
  { choice, complains }: Asking,
  parsed: ParsedAmount,
  { config, speech, late, act }: LateContext,
): TemplateResult {
  const { currency, interval, amounts } = choice;
  const offered = offeredIn(config, currency);
  const problem = complains && !parsed.ok ? parsed : undefined;
  const said = problem && {
    example: speech.amount(offered[interval].default, currency),
    ...("limit" in problem ? { limit: speech.amount(problem.limit, currency) } : {}),
  };
  return html`
    <label class="field"
      >${speech.say(late.amountField, { currency: currencyName(speech.locale, currency) })}
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
        @input=${(event: InputEvent & { currentTarget: HTMLInputElement }) =>
          act({ type: "write-amount", text: event.currentTarget.value })}
      />
    </label>
    <p class="error" id="amount-error" part="error" role="alert" ?hidden=${problem === undefined}>
      ${problem === undefined ? nothing : speech.say(late.amountProblem[problem.reason], said)}
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
