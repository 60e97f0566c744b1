import { chargePlan } from "../../core/money/charge-plan.ts";
import type { Asking } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";
import { amountIn } from "./amount-problem.ts";
import { withFees } from "./fees-view.ts";
import { dateIn, ordinalIn } from "./dates.ts";
import { joinSentences } from "./join-sentences.ts";

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
  const said = speech.say(late.willHappen[plan.kind], {
    amount,
    ...("day" in plan ? { day: ordinalIn(context, plan.day) } : { date: dateIn(context, plan.date) }),
    ...("leapDate" in plan ? { leapDate: dateIn(context, plan.leapDate) } : {}),
  });
  const { manage, contact } = config.publication;
  // A promise needs a way to keep it.
  return (manage ?? contact) === undefined ? said : joinSentences(said, late.cancelAnyTime);
}
