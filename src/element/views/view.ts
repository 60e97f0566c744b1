import { html, nothing, type TemplateResult } from "lit";
import { said } from "../said.ts";
import type { AppealState, Asking } from "../../visit/state.ts";
import type { Late, ViewContext } from "../view-context.ts";
import { askingView } from "./asking-view.ts";

/**
 * Draws a state: the same state, the same picture. What changes is read out by one voice that stays, whatever is
 * drawn beside it: a screen reader misses what a new live region says first.
 */
export function view(state: AppealState, context: ViewContext, late: Late | undefined): TemplateResult {
  const { locale, dir, messages } = context.speech;
  const lateContext = late && { ...context, late: late.messages };
  const { problem, step } = state as Partial<Asking>;
  const isHeard = step === "continue-heard" || step === "later-heard";
  const spoken =
    problem === "unreachable"
      ? messages.unreachable
      : isHeard
        ? messages.oneMoment
        : lateContext && late?.views.spoken(state, lateContext);
  const content =
    state.kind === "silent"
      ? nothing
      : state.kind === "asking"
        ? askingView(state, context, late)
        : lateContext && late?.views.whole(state, lateContext);
  return html`
    <div class="root" lang=${locale} dir=${dir}>
      <p class="voice" role="status" ${said(spoken ?? "")}></p>
      ${lateContext && late ? late.views.around(content, state, lateContext) : content}
    </div>
  `;
}
