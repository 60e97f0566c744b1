import { html, nothing } from "lit";
import { coverFees } from "../../core/money/cover-fees.ts";
import { isSettled, type Asking } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { amountIn } from "./amount-problem.ts";

/** What is charged with Stripe's part, where the reader may add it; nothing where they may not. */
export function withFees(asking: Asking, context: LateContext): number | undefined {
  const { currency } = asking.choice;
  const fees = context.config.amounts[currency]?.fees;
  const parsed = amountIn(asking, context);
  if (asking.campaign.coverFees !== true || fees === undefined || !parsed.ok) return undefined;
  const charged = coverFees(parsed.amount, currency, fees);
  return charged > parsed.amount ? charged : undefined;
}

/** Never ticked beforehand. */
export function feesView(asking: Asking, context: LateContext): unknown {
  const charged = withFees(asking, context);
  const parsed = amountIn(asking, context);
  if (charged === undefined || !parsed.ok) return nothing;
  const { speech, late, act } = context;
  const { currency } = asking.choice;
  const values = {
    fee: speech.amount(charged - parsed.amount, currency),
    amount: speech.amount(parsed.amount, currency),
  };
  return html`
    <label class="tick" part="cover-fees">
      <input
        type="checkbox"
        id="cover-fees"
        .checked=${asking.coversFees === true}
        ?disabled=${isSettled(asking)}
        @change=${(event: Event & { currentTarget: HTMLInputElement }) =>
          act({ type: "cover-fees", on: event.currentTarget.checked })}
      />
      <span ${said(speech.say(late.coverFees, values))}></span>
    </label>
  `;
}
