import type { Action } from "../../visit/action.ts";
import type { AppealState } from "../../visit/state.ts";

export function focusAfter({ type }: Action, state: AppealState): string | undefined {
  if (state.kind === "snoozed") return type === "snooze" ? "message" : undefined;
  if (state.kind !== "asking") return undefined;
  if (type === "open-later" && state.step === "choosing-later") return "snooze-tomorrow";
  if (type === "give-again") return "heading";
  if (type === "close-later" || type === "undo") return "later";
  return type === "continue" && state.complains ? "other" : undefined;
}

export function isNews(state: AppealState, before: AppealState): boolean {
  if (state.kind === "silent" || state.kind === "snoozed") return false;
  if (state.kind !== "asking") return state.kind !== before.kind;
  return state.notice !== undefined && !(before.kind === "asking" && before.notice === state.notice);
}
