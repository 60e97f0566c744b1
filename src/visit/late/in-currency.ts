import type { Config } from "../../core/campaign/config.ts";
import { openingChoice } from "../../core/checkout/choice.ts";
import { offeredIn } from "../open-asking.ts";
import { isSettled, type Asking } from "../state.ts";

/** The same ask in another currency, with what is suggested there: amounts are not carried over. */
export function inCurrency(asking: Asking, config: Config | undefined, currency: string): Asking {
  if (isSettled(asking) || config === undefined || !Object.hasOwn(config.amounts, currency)) return asking;
  const choice = openingChoice(currency, offeredIn(config, currency), asking.choice.interval);
  return { ...asking, choice, complains: false, problem: undefined };
}
