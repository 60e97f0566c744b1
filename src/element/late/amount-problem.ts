import { chosenAmount } from "../../core/checkout/chosen-amount.ts";
import type { ParsedAmount } from "../../core/money/check-amount.ts";
import { currencyUnits } from "../../core/money/currency.ts";
import { offeredIn } from "../../visit/open-asking.ts";
import type { Asking } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";

/** What is chosen, or why it will not do. */
export function amountIn({ choice }: Asking, { config, speech }: LateContext): ParsedAmount {
  return chosenAmount(choice, offeredIn(config, choice.currency), speech.locale);
}

/** What to say against the amount; nothing while the reader is still writing it. */
export function amountProblem(asking: Asking, context: LateContext): string | undefined {
  const parsed = amountIn(asking, context);
  if (parsed.ok || !asking.complains) return undefined;
  const { speech, late, config } = context;
  const { currency, interval } = asking.choice;
  const { exponent, step } = currencyUnits(currency);
  const isWhole = step === 10 ** exponent;
  const text = late.amountProblem[parsed.reason === "too-precise" && isWhole ? "not-whole" : parsed.reason];
  return speech.say(text, {
    example: speech.amount(offeredIn(config, currency)[interval].default, currency),
    currency: currencyName(speech.locale, currency),
    ...("limit" in parsed ? { limit: speech.amount(parsed.limit, currency) } : {}),
  });
}

/** "US dollars", as the reader's locale calls several of them. */
export function currencyName(locale: string, currency: string): string {
  const code = currency.toUpperCase();
  try {
    const parts = new Intl.NumberFormat(locale, {
      style: "currency",
      currency: code,
      currencyDisplay: "name",
    }).formatToParts(5);
    return parts.find(({ type }) => type === "currency")?.value ?? code;
  } catch {
    // A page that has replaced it.
    return code;
  }
}
