import { chosenAmount } from "../../core/checkout/chosen-amount.ts";
import { spokenLocale } from "../../core/locale.ts";
import type { AppealChoiceDetail } from "../events.ts";
import { offeredIn } from "../open-asking.ts";
import { sourceOf } from "../state.ts";
import type { VisitInside } from "../visit.ts";

/** The choice as events and the endpoint get it; nothing while the amount is not valid. */
export function choiceDetail({
  state,
  config,
  wishes,
}: Pick<VisitInside, "state" | "config" | "wishes">): AppealChoiceDetail | undefined {
  if (state.kind !== "asking" || config === undefined) return undefined;
  const { interval, currency } = state.choice;
  const parsed = chosenAmount(state.choice, offeredIn(config, currency), spokenLocale(wishes().language));
  return parsed.ok ? { ...sourceOf(state), interval, amount: parsed.amount, currency } : undefined;
}
