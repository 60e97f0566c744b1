import { chosenAmount } from "../../core/checkout/chosen-amount.ts";
import { amountComplaint } from "../../core/money/amount-complaint.ts";
import type { ParsedAmount } from "../../core/money/check-amount.ts";
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
  const { locale } = speech;
  const example = offeredIn(config, currency)[interval].default;
  const { kind, values } = amountComplaint(parsed, { currency, locale, example }, (amount) =>
    speech.amount(amount, currency),
  );
  return speech.say(late.amountProblem[kind], values);
}
