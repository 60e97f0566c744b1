import type { Interval } from "../money/interval.ts";

/** Calendar days by UTC before a charge, both included. */
export interface DaysBefore {
  readonly from: number;
  readonly to: number;
}

/** What a law, or a contract with those who pay us, asks to be told to somebody whose gift goes on. */
export interface RenewalLaw {
  readonly id: string;
  /** Country, as ISO 3166 has it, or one with its state. */
  readonly where: readonly string[] | "everywhere";
  readonly intervals: readonly Exclude<Interval, "once">[];
  /** In force from that day on (UTC). */
  readonly since?: string;
  /** Before each renewal; or again and again, before the charge after so many months. Undefined where none is asked for. */
  readonly notice?: DaysBefore | { readonly everyMonths: number };
  /** Before a change that the reader has not asked for. We make none: what a reader changes is confirmed at once. */
  readonly onChange?: DaysBefore;
  readonly source: string;
}

/**
 * Most of these are about contracts for goods and services, and whether a gift is one is for courts to say. A notice too
 * many does no harm.
 */
export const renewalLaws: readonly RenewalLaw[] = [
  {
    id: "card-networks",
    where: "everywhere",
    intervals: ["year"],
    notice: { from: 7, to: 30 },
    source: "Mastercard Transaction Processing Rules, subscriptions billed less often than every 180 days (AN 4953)",
  },
  {
    id: "california-year",
    where: ["US-CA"],
    intervals: ["year"],
    notice: { from: 15, to: 45 },
    onChange: { from: 7, to: 30 },
    source: "Cal. Bus. & Prof. Code § 17602 (AB 390; changes of the price: AB 2863)",
  },
  {
    id: "california-month",
    where: ["US-CA"],
    intervals: ["month"],
    since: "2025-07-01",
    notice: { everyMonths: 12 },
    onChange: { from: 7, to: 30 },
    source: "Cal. Bus. & Prof. Code § 17602 (AB 2863: a reminder each year)",
  },
  {
    id: "new-york",
    where: ["US-NY"],
    intervals: ["year"],
    notice: { from: 15, to: 45 },
    source: "N.Y. Gen. Bus. Law § 527-a",
  },
  {
    id: "illinois",
    where: ["US-IL"],
    intervals: ["year"],
    notice: { from: 30, to: 60 },
    source: "815 ILCS 601/10",
  },
  {
    id: "colorado",
    where: ["US-CO"],
    intervals: ["year"],
    notice: { from: 25, to: 40 },
    source: "Colo. Rev. Stat. § 6-1-732",
  },
  {
    id: "massachusetts",
    where: ["US-MA"],
    intervals: ["year"],
    since: "2025-09-02",
    notice: { from: 5, to: 30 },
    source: "940 CMR 38.05",
  },
  {
    id: "united-kingdom-year",
    where: ["GB"],
    intervals: ["year"],
    // Not in force before autumn 2026, and the days are not named yet: these lie within all that was proposed.
    since: "2026-10-01",
    notice: { from: 7, to: 30 },
    source: "Digital Markets, Competition and Consumers Act 2024, sections 258 and 259",
  },
  {
    id: "united-kingdom-month",
    where: ["GB"],
    intervals: ["month"],
    since: "2026-10-01",
    notice: { everyMonths: 6 },
    source: "Digital Markets, Competition and Consumers Act 2024, sections 258 and 259",
  },
  {
    id: "france",
    where: ["FR"],
    intervals: ["year"],
    // One to three months: no month is longer than 31 days, and no three are shorter than 89.
    notice: { from: 31, to: 89 },
    source: "Code de la consommation, article L215-1",
  },
  {
    id: "germany",
    where: ["DE"],
    intervals: ["month", "year"],
    source: "§ 309 Nr. 9 and § 312k BGB: no notice, but an end at any time, by a button",
  },
];
