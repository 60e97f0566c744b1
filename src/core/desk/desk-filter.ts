import { dayStart } from "../utc-calendar.ts";

/** Which part of the figures is looked at; what is undefined narrows nothing. Days are UTC's, and both ends are included. */
export interface DeskFilter {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly campaign?: string | undefined;
}

/** Of a query, by name. What is no day, and days the wrong way round, narrow nothing. */
export function readFilter(get: (name: "from" | "until" | "campaign") => string | null | undefined): DeskFilter {
  const day = (name: "from" | "until"): string | undefined => {
    const text = get(name) ?? "";
    return dayStart(text) === undefined ? undefined : text;
  };
  const [from, until] = [day("from"), day("until")];
  const isTurned = from !== undefined && until !== undefined && from > until;
  return { ...(isTurned ? {} : { from, until }), campaign: get("campaign") || undefined };
}

/** As a query, without a question mark; empty where it narrows nothing. */
export function writeFilter({ from, until, campaign }: DeskFilter): string {
  return Object.entries({ from, until, campaign })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join("&");
}
