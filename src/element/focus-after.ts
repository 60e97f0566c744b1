import type { Action } from "../visit/action.ts";
import type { AppealState } from "../visit/state.ts";

/** The id of what has the focus after an action: it follows what the reader did, and never falls to the body. */
export function focusAfter({ type }: Action, state: AppealState): string | undefined {
  if (state.kind === "snoozed") return type === "snooze" ? "message" : undefined;
  if (state.kind !== "asking") return undefined;
  if (type === "open-later" && state.step === "choosing-later") return "snooze-tomorrow";
  if (type === "close-later" || type === "undo") return "later";
  return type === "continue" && state.complains ? "other" : undefined;
}
