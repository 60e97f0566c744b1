import { html, nothing } from "lit";
import { isSettled, type Asking } from "../../visit/state.ts";
import { monthlyInstead } from "../../visit/late/answer-nudge.ts";
import { offeredIn } from "../../visit/open-asking.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { amountIn } from "./amount-problem.ts";

/** What stands between Continue and the checkout: why the last press did nothing, or a question. */
export function problemView(asking: Asking, context: LateContext): unknown {
  const { problem, step } = asking;
  if (step === "nudging") return nudgeView(asking, context);
  if (problem === undefined || problem === "unreachable" || isSettled(asking)) return nothing;
  return html`<p class="error" part="error">${context.late.checkoutProblem[problem]}</p>`;
}

/** Once, and one press declines it. */
function nudgeView(asking: Asking, context: LateContext): unknown {
  const { speech, late, act, config } = context;
  const { currency } = asking.choice;
  const once = amountIn(asking, context);
  const amount = monthlyInstead(offeredIn(config, currency), once.ok ? once.amount : 0);
  const question = speech.say(late.nudge, { amount: speech.amount(amount, currency) });
  return html`
    <div class="notice" part="nudge" role="group" aria-labelledby="nudge">
      <p id="nudge" ${said(question)}></p>
      <div class="choices">
        <button
          id="nudge-no"
          class="plain"
          part="nudge-option"
          type="button"
          @click=${() => act({ type: "nudge", accepts: false })}
        >
          ${late.nudgeNo}
        </button>
        <button class="plain" part="nudge-option" type="button" @click=${() => act({ type: "nudge", accepts: true })}>
          ${late.nudgeYes}
        </button>
      </div>
    </div>
  `;
}
