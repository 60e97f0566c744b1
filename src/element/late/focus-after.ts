import type { Action } from "../../visit/action.ts";
import type { AppealState, Snoozed } from "../../visit/state.ts";

/** Where an action leads the reader, whether or not what they pressed still stands there. */
export function focusAfter({ type }: Action, state: AppealState): string | undefined {
  if (state.kind === "snoozed") return focusInSnoozed(type, state);
  if (state.kind !== "asking") return undefined;
  if (type === "open-later" && state.step === "choosing-later") return "snooze-tomorrow";
  if (type === "give-again" || type === "unfold") return "heading";
  if (type === "fold") return "unfold";
  if (type === "continue" && state.step === "nudging") return "nudge-no";
  if (type === "open-why") return "why-title";
  if (type === "close-why") return "why";
  if (type === "close-later" || type === "undo") return "later";
  return type === "continue" && state.complains ? "other" : undefined;
}

function focusInSnoozed(type: Action["type"], { letter }: Snoozed): string | undefined {
  if (type === "snooze") return "message";
  if (type === "open-letter") return "address";
  if (type === "close-letter") return "letter";
  if (type !== "send-letter") return undefined;
  return letter?.step === "sent" ? "sent" : letter?.problem === "address" ? "address" : undefined;
}
