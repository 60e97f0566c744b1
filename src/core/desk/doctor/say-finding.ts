import type { FindingCode, FoundMoney, FoundValue, Told } from "./finding.ts";

/** What is said of it, and for all that is not well what to do next. `{name}` is filled in. */
export type FindingWords = Readonly<Record<FindingCode, readonly [said: string, next?: string]>>;

/** How values are written in one language. */
export interface FindingFormat {
  readonly fill: (text: string, values: Readonly<Record<string, string>>) => string;
  readonly count: (count: number) => string;
  /** @param at milliseconds since 1970 */
  readonly time: (at: number) => string;
  readonly amount: (money: FoundMoney) => string;
}

export interface Said {
  readonly said: string;
  readonly next: string | undefined;
}

/** What the doctor found or did, in words. */
export function sayFinding({ code, values }: Told, words: FindingWords, format: FindingFormat): Said {
  const written = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, write(name, value, format)] as const),
  );
  const [said, next] = words[code];
  return { said: format.fill(said, written), next: next === undefined ? undefined : format.fill(next, written) };
}

function write(name: string, value: FoundValue, { count, time, amount }: FindingFormat): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return name.endsWith("At") ? time(value) : count(value);
  return value.map((each) => (typeof each === "string" ? each : amount(each))).join(", ");
}
