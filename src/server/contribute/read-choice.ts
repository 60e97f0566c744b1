import type { Config } from "../../core/campaign/config.ts";
import { isInterval, type AmountChoice } from "../../core/checkout/choice.ts";
import type { Interval } from "../../core/money/interval.ts";
import { offeredIn, openAsking, type Asking } from "./asking.ts";
import type { Fields } from "./read-fields.ts";
import { readMinorUnits } from "./wishes.ts";

/** A form as the reader left it. Undefined where it is none of ours: an interval or a currency that nobody offers. */
export function readChoice(fields: Fields, config: Config, now: number): Asking | undefined {
  const currency = fields.get("currency")?.toLowerCase() ?? config.currency;
  const interval = fields.get("interval") ?? "once";
  if (!isInterval(interval) || !Object.hasOwn(config.amounts, currency)) return undefined;
  const asking = openAsking(config, { currency, interval, campaign: fields.get("campaign") }, now);
  const { amounts } = asking.choice;
  const of = (each: Interval): AmountChoice =>
    readAmount(fields, each) ?? (each === interval ? nothing : amounts[each]);
  return {
    ...asking,
    choice: { currency, interval, amounts: { once: of("once"), month: of("month"), year: of("year") } },
    offered: offeredIn(config, currency),
    attemptId: fields.get("attemptId"),
  };
}

const nothing: AmountChoice = { picked: "other", text: "" };

/** Where a suggestion is picked, what was written before in the field below counts no more: as in the widget. */
function readAmount(fields: Fields, interval: Interval): AmountChoice | undefined {
  const text = fields.get(`other-${interval}`) ?? "";
  const picked = fields.get(`amount-${interval}`) ?? fields.get("amount");
  if (picked === undefined) return text === "" ? undefined : { picked: "other", text };
  const amount = readMinorUnits(picked);
  // What is no number is shown to the reader as they would have written it, and found fault with there.
  return amount === undefined
    ? { picked: "other", text: picked === "other" ? text : picked }
    : { picked: amount, text };
}
