import * as v from "valibot";
import { toIssues, type Parsed } from "../issues.ts";
import { defaultAmounts, type Amounts } from "../money/amounts.ts";
import { completeAmounts } from "../money/complete-amounts.ts";
import { amountIssues, campaignIssues } from "./config-issues.ts";
import { configSchema, defaultCampaign, type Campaign } from "./config-schema.ts";

/** What the rest of the code reads: every default filled in. */
export interface Config {
  readonly publication: {
    readonly name?: string | undefined;
    readonly logo?: string | undefined;
    readonly privacyPolicy?: string | undefined;
    readonly contact?: string | undefined;
    /** Where a reader changes or ends a gift. */
    readonly manage?: string | undefined;
    readonly kind?: "nonprofit" | "company" | undefined;
  };
  readonly currency: string;
  readonly paymentMethods: readonly string[];
  readonly amounts: Amounts;
  readonly appeals: readonly Campaign[];
}

/** Reads a publisher's config. Never throws: every problem is listed with the path of the setting at fault. */
export function parseConfig(input: unknown): Parsed<Config> {
  // valibot takes a list for an object, and this one for a config that says nothing.
  if (Array.isArray(input)) return { ok: false, issues: [{ path: "", message: "must be an object" }] };
  const result = v.safeParse(configSchema, input);
  if (!result.success) return { ok: false, issues: toIssues(result.issues) };
  const { publication, paymentMethods, amounts, appeals } = result.output;
  const given = amounts ?? defaultAmounts;
  const complete = Object.fromEntries(
    Object.entries(given).map(([currency, each]) => [currency, completeAmounts(currency, each)]),
  );
  const currency = result.output.currency ?? Object.keys(complete)[0] ?? "usd";
  const issues = [
    ...Object.entries(complete).flatMap(([code, each]) => amountIssues(code, each)),
    ...(Object.hasOwn(complete, currency)
      ? []
      : [{ path: "currency", message: "must be one of the currencies in amounts" }]),
    ...campaignIssues(appeals ?? [], complete),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      publication,
      paymentMethods,
      currency,
      amounts: complete,
      appeals: appeals ?? [defaultCampaign()],
    },
  };
}
