import { nothing } from "lit";
import type { AppealState } from "../../visit/state.ts";
import type { Late, ViewContext } from "../view-context.ts";
import { askingView } from "./asking-view.ts";

/** Draws a state: the same state, the same picture. */
export function view(state: AppealState, context: ViewContext, late: Late | undefined): unknown {
  if (state.kind === "silent") return nothing;
  if (state.kind === "asking") return askingView(state, context, late);
  return late === undefined ? nothing : late.views.whole(state, { ...context, late: late.messages });
}
