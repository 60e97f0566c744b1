import { html, nothing } from "lit";
import { chosenAmount } from "../../core/checkout/chosen-amount.ts";
import { offeredIn } from "../../visit/open-asking.ts";
import type { Asking } from "../../visit/state.ts";
import type { LateContext, LateViews } from "../view-context.ts";
import { amountFieldView } from "./amount-field-view.ts";
import { checkingView, processingView, thanksView, unconfirmedView } from "./outcome-view.ts";
import { snoozedView, whenToRemindView } from "./snooze-view.ts";

/** All that a reader can only meet after their first action. */
export const lateViews: LateViews = {
  whole: (state, context) => {
    if (state.kind === "checking") return checkingView(context);
    if (state.kind === "unconfirmed") return unconfirmedView(context);
    if (state.kind === "processing") return processingView(state, context);
    return state.kind === "thanks" ? thanksView(state, context) : snoozedView(state, context);
  },
  notice: ({ notice }, { late }) =>
    notice === undefined ? nothing : html`<p class="notice" part="notice" role="status">${late[notice]}</p>`,
  amountField: (asking, context) => amountFieldView(asking, amountIn(asking, context), context),
  plan(asking, context) {
    const parsed = amountIn(asking, context);
    return parsed.ok ? context.speech.willHappen(parsed.amount, asking.choice, asking.now) : nothing;
  },
  problem: ({ problem }, { late }) =>
    problem === undefined || problem === "unreachable"
      ? nothing
      : html`<p class="error" part="error" role="alert">${late.checkoutProblem[problem]}</p>`,
  whenToRemind: whenToRemindView,
};

function amountIn({ choice }: Asking, { config, speech }: LateContext) {
  return chosenAmount(choice, offeredIn(config, choice.currency), speech.locale);
}
