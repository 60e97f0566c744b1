import { chargePlan } from "../../core/money/charge-plan.ts";
import { chargePlanText } from "../../core/money/charge-plan-text.ts";
import type { Asking } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";
import { amountIn } from "./amount-problem.ts";
import { withFees } from "./fees-view.ts";

/** "$5 today, then $5 on the 23rd of each month. Cancel any time." In the reader's own calendar. */
export function planText(asking: Asking, context: LateContext): string {
  const parsed = amountIn(asking, context);
  if (!parsed.ok) return "";
  const { speech, late, config } = context;
  const { interval, currency } = asking.choice;
  const plan = chargePlan(interval, asking.now);
  const charged = asking.coversFees === true ? withFees(asking, context) : undefined;
  const amount = speech.amount(charged ?? parsed.amount, currency);
  if (plan.kind === "once") return speech.say(speech.messages.willHappenOnce, { amount });
  const { manage, contact } = config.publication;
  const say = (text: string, values: Readonly<Record<string, string>>): string => speech.say(text, values);
  return chargePlanText(plan, amount, { words: late, locale: speech.locale, say }, (manage ?? contact) !== undefined);
}
