import * as v from "valibot";
import { inWrittenOrder, toIssues, type Parsed } from "../issues.ts";
import type { Locale } from "../locale.ts";
import type { OwnWords } from "./reword.ts";
import { ownOnly } from "../own-only.ts";
import { defaultAmounts, type Amounts } from "../money/amounts.ts";
import { completeAmounts } from "../money/complete-amounts.ts";
import { furtherIssues } from "./config-issues.ts";
import type { Palette } from "./own-palette.ts";
import { paletteOf } from "./palette.ts";
import type { Theme } from "./theme-schema.ts";
import {
  configSchema,
  defaultCampaign,
  type Campaign,
  type Goal,
  type Newsletter,
  type Tallies,
} from "./config-schema.ts";

/** What the rest of the code reads: every default filled in. */
export interface Config {
  readonly publication: {
    readonly name?: string | undefined;
    readonly logo?: string | undefined;
    readonly privacyPolicy?: string | undefined;
    readonly contact?: string | undefined;
    /** Where a reader changes or ends a gift. */
    readonly manage?: string | undefined;
    /** What a supporter may pass on to others. */
    readonly share?: string | undefined;
    readonly kind?: "nonprofit" | "company" | undefined;
    /** The publisher's own domain of Stripe's Checkout and portal, such as `pay.example.org`. */
    readonly checkoutDomain?: string | undefined;
  };
  /** Whose pages may ask, where the endpoint has said so; those of any other could not make a checkout. */
  readonly origins?: readonly string[] | undefined;
  /** Whether the endpoint sends mail, such as reminders and links: it says so itself. */
  readonly mail?: boolean | undefined;
  readonly currency: string;
  readonly paymentMethods: readonly string[];
  readonly amounts: Amounts;
  readonly goals?: readonly Goal[] | undefined;
  readonly newsletter?: Newsletter | undefined;
  /** What is counted without saying of whom; nothing where it is left out. */
  readonly tallies?: Tallies | undefined;
  readonly theme?: Theme | undefined;
  /** What the theme comes to, for the widget to wear. */
  readonly palette?: Palette | undefined;
  /** By the language that is spoken: what the publisher says in other words. */
  readonly messages?: Readonly<Partial<Record<Locale, OwnWords>>> | undefined;
  readonly appeals: readonly Campaign[];
}

/**
 * Reads a publisher's config. Never throws: every problem is listed with the path of the setting at fault, in the
 * order in which they were written.
 */
export function parseConfig(given: unknown): Parsed<Config> {
  const input = ownOnly(given);
  // valibot takes a list for an object, and this one for a config that says nothing.
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { ok: false, issues: [{ path: "", message: "must be an object in braces: { … }" }] };
  const result = v.safeParse(configSchema, input);
  const issues = [...toIssues(result.issues ?? []), ...furtherIssues(input)];
  if (!result.success || issues.length > 0) return { ok: false, issues: inWrittenOrder(issues, input) };
  const {
    publication,
    origins,
    mail,
    currency,
    paymentMethods,
    amounts,
    goals,
    newsletter,
    messages,
    appeals,
    tallies,
    theme,
  } = ownOnly(result.output) as typeof result.output;
  const complete = Object.fromEntries(
    Object.entries(amounts ?? defaultAmounts).map(([code, each]) => [code, completeAmounts(code, each)]),
  );
  return {
    ok: true,
    value: {
      publication,
      ...(origins === undefined ? {} : { origins }),
      ...(mail === undefined ? {} : { mail }),
      paymentMethods,
      currency: currency ?? Object.keys(complete)[0] ?? "usd",
      amounts: complete,
      ...(goals === undefined ? {} : { goals }),
      ...(newsletter === undefined ? {} : { newsletter }),
      ...(tallies === undefined ? {} : { tallies }),
      ...(theme === undefined ? {} : { theme, palette: paletteOf(theme) }),
      ...(messages === undefined ? {} : { messages }),
      appeals: appeals ?? [defaultCampaign()],
    },
  };
}
