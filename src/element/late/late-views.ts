import { html, nothing } from "lit";
import type { LateViews } from "../view-context.ts";
import { amountFieldView } from "./amount-field-view.ts";
import { finePrintView, manageView } from "./contact-view.ts";
import { feesView } from "./fees-view.ts";
import { inOwnWords, worded } from "./in-own-words.ts";
import { meterView } from "./meter-view.ts";
import { problemView } from "./problem-view.ts";
import { focusOn } from "./put-focus.ts";
import { focusAfter } from "./focus-after.ts";
import { checkingView, outcomeView, unconfirmedView } from "./outcome-view.ts";
import { frameOf } from "./frames.ts";
import { planText } from "./plan-text.ts";
import { settle, takeFrame } from "./settle.ts";
import { snoozedView, wayOutView } from "./snooze-view.ts";
import { spoken } from "./spoken.ts";

/** All that a reader can only meet after their first action. */
export const lateViews: LateViews = {
  whole: worded((state, context) => {
    if (state.kind === "checking") return checkingView(context);
    if (state.kind === "unconfirmed") return unconfirmedView(context);
    return state.kind === "snoozed" ? snoozedView(state, context) : outcomeView(state, context);
  }),
  spoken: worded(spoken),
  focusAfter,
  focusOn,
  settle,
  notice: worded(
    ({ notice, isPreview }, context) => html`
      ${isPreview === true ? html`<p class="notice" part="notice">${context.late.preview}</p>` : nothing}
      ${
        notice === undefined
          ? nothing
          : html`<p class="notice" id="notice" part="notice" tabindex="-1">${context.late[notice]}</p>`
      }
      ${notice === "supporter" ? html`<p>${manageView(context)}</p>` : nothing}
    `,
  ),
  amountField: worded(amountFieldView),
  plan: worded(planText),
  manage: worded(({ choice }, context) =>
    choice.interval === "once" || context.config.publication.manage === undefined ? nothing : manageView(context),
  ),
  working: worded(({ step }, { late }) => (step === "continuing" ? late.continuing : undefined)),
  meter: worded(meterView),
  extras: worded(feesView),
  problem: worded(problemView),
  finePrint: worded(finePrintView),
  wayOut: worded(wayOutView),
  around: (content, state, context) => frameOf(state)?.around(content, state, inOwnWords(context)) ?? content,
  takeFrame,
};
