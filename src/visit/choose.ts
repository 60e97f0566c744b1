import { withAmount, type Choice } from "../core/checkout/choice.ts";
import type { Action } from "./action.ts";
import { isSettled, type Asking } from "./state.ts";

/**
 * What is chosen after an action; undefined for actions that choose nothing. An amount is faulted when the reader
 * has left it, never while they write.
 */
export function choose(asking: Asking, action: Action, now: number): Asking | undefined {
  if (isSettled(asking)) return undefined;
  if (action.type === "leave-amount") return isWritten(asking.choice) ? { ...asking, complains: true } : undefined;
  const choice = changedChoice(asking.choice, action);
  if (choice === undefined) return undefined;
  return { ...asking, choice, now, complains: false, problem: undefined };
}

function isWritten({ amounts, interval }: Choice): boolean {
  const { picked, text } = amounts[interval];
  return picked === "other" && text !== "";
}

function changedChoice(choice: Choice, action: Action): Choice | undefined {
  if (action.type === "choose-interval") return { ...choice, interval: action.interval };
  if (action.type === "choose-amount") return withAmount(choice, { picked: action.amount });
  if (action.type === "write-amount") return withAmount(choice, { picked: "other", text: action.text });
  return undefined;
}
