import type { Action } from "../../visit/action.ts";
import type { AppealState } from "../../visit/state.ts";

export function focusAfter({ type }: Action, state: AppealState): string | undefined {
  if (state.kind === "snoozed") return type === "snooze" ? "message" : undefined;
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

/**
 * Looks where the focus is before a state is drawn. What it gives back, called when the state stands there, puts the
 * reader before what is said: the focus never falls to the page.
 */
export function keepFocus(root: HTMLElement | DocumentFragment, drawn: AppealState, next: AppealState): () => void {
  const hasFocus = () => root instanceof ShadowRoot && root.activeElement !== null;
  const had = hasFocus();
  return () => {
    const isLost = had && !hasFocus() && next.kind !== "asking";
    if (!isLost && !(document.activeElement === document.body && isNews(next, drawn))) return;
    const find = (selector: string) => root.querySelector<HTMLElement>(selector);
    (find("#notice") ?? find("[tabindex='-1']"))?.focus({ preventScroll: true });
  };
}

function isNews(state: AppealState, before: AppealState): boolean {
  if (state.kind === "silent" || state.kind === "snoozed") return false;
  if (state.kind !== "asking") return state.kind !== before.kind;
  return state.notice !== undefined && !(before.kind === "asking" && before.notice === state.notice);
}
