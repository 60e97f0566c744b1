import { defaultAmounts } from "../../../core/money/amounts.ts";
import { readAt } from "../model/at-path.ts";

/** The currencies that are offered: the built-in ones where the publisher names none. */
export function currenciesIn(config: unknown): string[] {
  return Object.keys(Object(readAt(config, ["amounts"]) ?? defaultAmounts) as object);
}

/** The one that is meant where nothing else is said. */
export function currencyIn(config: unknown): string {
  const currency = readAt(config, ["currency"]);
  return typeof currency === "string" ? currency : (currenciesIn(config)[0] ?? "usd");
}
