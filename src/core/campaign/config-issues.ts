import type { Issue } from "../issues.ts";
import type { Amounts, CurrencyAmounts } from "../money/amounts.ts";
import { currencyUnits, isCurrencyCode } from "../money/currency.ts";
import { largestCharge, smallestCharge } from "../money/stripe-limits.ts";
import { intervals } from "../money/interval.ts";
import type { Campaign } from "./config-schema.ts";

/** What the schema of one currency can't say: limits against each other, suggestions against the limits. */
export function amountIssues(currency: string, amounts: CurrencyAmounts): Issue[] {
  const path = `amounts.${currency}`;
  if (!isCurrencyCode(currency) || !isKnown(currency.toUpperCase()))
    return [{ path, message: "must be a currency that Stripe charges, in lower case, such as usd (ugx is left out)" }];
  const { step } = currencyUnits(currency);
  if (amounts.min > amounts.max) return [{ path: `${path}.min`, message: "must not be above max" }];
  const stepMessage = `must be a multiple of ${step} in this currency`;
  if (amounts.min % step !== 0) return [{ path: `${path}.min`, message: stepMessage }];
  const issues: Issue[] = [];
  const [smallest, largest] = [smallestCharge(currency), largestCharge(currency)];
  if (amounts.min < smallest)
    issues.push({
      path: `${path}.min`,
      message: `must be at least ${smallest}: Stripe charges no less in this currency`,
    });
  if (amounts.max > largest)
    issues.push({
      path: `${path}.max`,
      message: `must be at most ${largest}: Stripe charges no more in this currency`,
    });
  for (const interval of intervals) {
    amounts[interval].suggestions.forEach((each, index) => {
      const at = `${path}.${interval}.suggestions[${index}]`;
      if (each < amounts.min || each > amounts.max) issues.push({ path: at, message: "must lie between min and max" });
      if (each % step !== 0) issues.push({ path: at, message: stepMessage });
    });
  }
  return issues;
}

/** What the schema of one campaign can't say: names used twice, schedules that end before they begin. */
export function campaignIssues(appeals: readonly Campaign[], amounts: Amounts): Issue[] {
  const issues: Issue[] = [];
  appeals.forEach((campaign, index) => {
    const path = `appeals[${index}]`;
    if (appeals.findIndex((other) => other.id === campaign.id) !== index)
      issues.push({ path: `${path}.id`, message: "is used by an earlier appeal" });
    const { from, until } = campaign.schedule;
    if (from !== undefined && until !== undefined && Date.parse(from) >= Date.parse(until))
      issues.push({ path: `${path}.schedule.until`, message: "must be after from" });
    if (campaign.variants.every((each) => each.weight === 0))
      issues.push({ path: `${path}.variants`, message: "must have a variant with a weight above 0" });
    campaign.variants.forEach((each, at) => {
      if (campaign.variants.findIndex((other) => other.id === each.id) !== at)
        issues.push({ path: `${path}.variants[${at}].id`, message: "is used by an earlier variant" });
      if (each.currency !== undefined && !Object.hasOwn(amounts, each.currency))
        issues.push({ path: `${path}.variants[${at}].currency`, message: "must be one of the currencies in amounts" });
    });
  });
  return issues;
}

/** Where the platform can't list its currencies, the shape has to do: an endpoint checks the same file. */
function isKnown(code: string): boolean {
  return !("supportedValuesOf" in Intl) || Intl.supportedValuesOf("currency").includes(code);
}
