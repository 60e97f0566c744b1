import { html, nothing } from "lit";
import { isStale } from "../../core/campaign/goal-status.ts";
import { writtenLocale } from "../../core/usable-locale.ts";
import type { Asking } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";

/** How far the goal is, in words and as a bar; nothing where nobody knows, or what is known is old. */
export function meterView({ goal, now }: Asking, { speech, late }: LateContext): unknown {
  if (goal === undefined || isStale(goal, now)) return nothing;
  const { kind, reached, target, currency } = goal;
  const write = (value: number) =>
    kind === "amount" && currency !== undefined
      ? speech.amount(value, currency)
      : value.toLocaleString(writtenLocale(speech.locale));
  const text = { amount: late.goalAmount, contributions: late.goalContributions, supporters: late.goalSupporters }[
    kind
  ];
  return html`
    <div class="goal" part="goal">
      <meter id="goal" min="0" max=${target} .value=${Math.min(reached, target)} aria-labelledby="goal-text"></meter>
      <p id="goal-text" class="small" ${said(speech.say(text, { reached: write(reached), target: write(target) }))}></p>
    </div>
  `;
}
