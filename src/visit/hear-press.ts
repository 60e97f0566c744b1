import type { Action } from "./action.ts";
import type { Asking } from "./state.ts";

/** Shows at once that a press was heard whose answer has yet to be loaded. */
export function hearPress(asking: Asking, { type }: Action): Asking {
  if (asking.step !== "choosing") return asking;
  if (type === "continue") return { ...asking, step: "continue-heard", problem: undefined };
  return type === "open-later" ? { ...asking, step: "later-heard", problem: undefined } : asking;
}

/** What answers is there, or can't be had: the ask is as it was before the press. */
export function unheard(asking: Asking): Asking {
  return asking.step === "continue-heard" || asking.step === "later-heard" ? { ...asking, step: "choosing" } : asking;
}
