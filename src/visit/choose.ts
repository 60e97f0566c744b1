import { withAmount, type Choice } from "../core/checkout/choice.ts";
import type { Action } from "./action.ts";
import type { Asking } from "./state.ts";

/** What is chosen after an action; undefined for actions that choose nothing. */
export function choose(asking: Asking, action: Action, now: number): Asking | undefined {
  const choice = changedChoice(asking.choice, action);
  if (choice === undefined) return undefined;
  const complains = action.type === "write-amount" && action.text !== "";
  return { ...asking, choice, now, complains, problem: undefined };
}

function changedChoice(choice: Choice, action: Action): Choice | undefined {
  if (action.type === "choose-interval") return { ...choice, interval: action.interval };
  if (action.type === "choose-amount") return withAmount(choice, { picked: action.amount });
  if (action.type === "write-amount") return withAmount(choice, { picked: "other", text: action.text });
  return undefined;
}
