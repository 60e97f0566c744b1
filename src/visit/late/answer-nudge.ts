import type { CurrencyAmounts } from "../../core/money/amounts.ts";
import type { LateInside } from "./late-visit.ts";
import { continueToCheckout } from "./continue.ts";
import { offeredIn } from "../open-asking.ts";

/** Yes changes the choice, and leaves it to the reader to continue with it; no goes on with what they chose. */
export async function answerNudge(inside: LateInside, accepts: boolean): Promise<void> {
  const { visit } = inside;
  const { state, config } = visit;
  if (state.kind !== "asking" || state.step !== "nudging" || config === undefined) return;
  if (!accepts) return continueToCheckout(inside, "nudged");
  const { choice } = state;
  const amount = monthlyInstead(offeredIn(config, choice.currency), chosenOnce(state.choice.amounts.once.picked));
  visit.change((asking) => ({
    ...asking,
    step: "choosing",
    choice: {
      ...asking.choice,
      interval: "month",
      amounts: { ...asking.choice.amounts, month: { ...asking.choice.amounts.month, picked: amount } },
    },
  }));
}

function chosenOnce(picked: number | "other"): number {
  return picked === "other" ? Infinity : picked;
}

/** What is suggested for each month in place of a single gift: the largest that is no more than a third of it. */
export function monthlyInstead({ month }: Pick<CurrencyAmounts, "month">, once: number): number {
  const sorted = [...month.suggestions].sort((a, b) => b - a);
  return sorted.find((each) => 3 * each <= once) ?? sorted.at(-1) ?? month.default;
}
