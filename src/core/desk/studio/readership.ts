import type { Config } from "../../campaign/config.ts";
import type { Device } from "../../campaign/page.ts";
import type { SimulatedReader } from "../../campaign/simulate.ts";

/** The kinds of readers that a paper has, from the most to the fewest; what they are called is a matter of words. */
export const readerKinds = [
  "passing",
  "search",
  "abroad",
  "weekly",
  "night",
  "closed",
  "later",
  "daily",
  "heavy",
  "supporter",
] as const;
export type ReaderKind = (typeof readerKinds)[number];

export interface KindOfReader {
  readonly kind: ReaderKind;
  /** Of all readers of 30 days; the shares of a readership are taken in proportion. */
  readonly share: number;
  /** Days from one visit to the next; 30 is one visit. */
  readonly everyDays: number;
  readonly pagesPerVisit: number;
  /** Of the day at which they come, 0 to 23. */
  readonly hour: number;
  /** ISO 3166-1; undefined where nobody can say. */
  readonly country: string | undefined;
  readonly device: Device;
  /** BCP 47, of the page. */
  readonly language: string;
  /** The host that they come from; empty for none. */
  readonly referrer: string;
  readonly answer?: SimulatedReader["answer"];
  /** What they did before the first day. */
  readonly before?: "closed" | "later" | "gave";
}

/**
 * A readership as papers have it.
 *
 * How often readers come: 77 % once or twice a month, 7 % ten times or more, so 16 % in between (Pew Research Center,
 * 2011, after Nielsen's figures for the 25 largest news sites of the United States:
 * https://www.pewresearch.org/fact-tank/2011/06/02/casual-news-readers-online/). How each of the three divides, what
 * they read, when and on what, are assumptions; a publisher who knows better says so.
 *
 * @param home of most readers; the rest is abroad
 */
export function typicalReadership(home: Home): readonly KindOfReader[] {
  const usual = { hour: 12, ...home, device: "phone", referrer: "", pagesPerVisit: 1 } as const;
  return [
    // 77 %: once or twice a month.
    { kind: "passing", share: 0.35, everyDays: 30, ...usual, referrer: "www.facebook.com" },
    { kind: "search", share: 0.32, everyDays: 15, ...usual, referrer: "www.google.com" },
    { kind: "abroad", share: 0.1, everyDays: 30, ...usual, country: home.country === "US" ? "GB" : "US" },
    // 16 %: from three times to nine.
    { kind: "weekly", share: 0.08, everyDays: 7, ...usual, device: "desktop", hour: 9, pagesPerVisit: 2 },
    { kind: "night", share: 0.03, everyDays: 4, ...usual, hour: 23, pagesPerVisit: 2 },
    { kind: "closed", share: 0.03, everyDays: 7, ...usual, pagesPerVisit: 2, before: "closed", answer: "close" },
    { kind: "later", share: 0.02, everyDays: 7, ...usual, pagesPerVisit: 2, before: "later", answer: "week" },
    // 7 %: ten times and more.
    { kind: "daily", share: 0.04, everyDays: 1, ...usual, hour: 8, pagesPerVisit: 2 },
    { kind: "heavy", share: 0.02, everyDays: 1, ...usual, device: "desktop", hour: 18, pagesPerVisit: 5 },
    { kind: "supporter", share: 0.01, everyDays: 1, ...usual, device: "desktop", pagesPerVisit: 2, before: "gave" },
  ];
}

export interface Home {
  readonly country: string | undefined;
  readonly language: string;
}

/** Where and in which language a paper is read that has these campaigns: what they name first. */
export function homeOf({ appeals }: Pick<Config, "appeals">, fallback: Home): Home {
  const countries = appeals.flatMap(({ targeting }) => targeting.countries ?? []);
  const languages = appeals.flatMap(({ targeting }) => targeting.languages);
  return { country: countries[0] ?? fallback.country, language: languages[0] ?? fallback.language };
}
