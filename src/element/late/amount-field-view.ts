import { html, type TemplateResult } from "lit";
import { currencyName } from "../../core/money/currency-name.ts";
import { isSettled, type Asking } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { amountProblem } from "./amount-problem.ts";

/** Where the reader writes an amount of their own. What is wrong with it is said when they are done writing. */
export function amountFieldView(asking: Asking, context: LateContext): TemplateResult {
  const { currency, interval, amounts } = asking.choice;
  const { speech, late, act } = context;
  const problem = amountProblem(asking, context);
  return html`
    <label class="field"
      ><span ${said(speech.say(late.amountField, { currency: currencyName(speech.locale, currency) }))}></span>
      <input
        id="other"
        part="amount-field"
        type="text"
        inputmode="decimal"
        autocomplete="transaction-amount"
        maxlength="24"
        ?readonly=${isSettled(asking)}
        .value=${amounts[interval].text}
        aria-invalid=${problem === undefined ? "false" : "true"}
        aria-describedby="amount-error"
        @input=${(event: InputEvent & { currentTarget: HTMLInputElement }) => {
          act({ type: "write-amount", text: event.currentTarget.value });
          if (isWhole(event)) act({ type: "leave-amount" });
        }}
        @blur=${(event: FocusEvent) => goesOn(event) || act({ type: "leave-amount" })}
      />
    </label>
    <p class="error" id="amount-error" part="error" ?hidden=${problem === undefined} ${said(problem ?? "")}></p>
  `;
}

/** Pasted or filled in at once: nothing more of it is to come, as it is after a single key. */
function isWhole({ data, inputType, isComposing }: InputEvent): boolean {
  return !isComposing && (inputType.startsWith("insertFrom") || (data ?? "").length > 1);
}

/** About to press Continue, which speaks for itself: a complaint now would move it from under the finger. */
function goesOn({ relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof Element && relatedTarget.matches("[type=submit]:active");
}
