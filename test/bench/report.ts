import { arch, cpus, platform, totalmem } from "node:os";
import type { Spread } from "./statistics.ts";

/** A line of the table, ready to print. */
export interface Row {
  readonly what: string;
  readonly baseline: string;
  readonly ours: string;
  /** Ours by the baseline, or ours less the baseline. */
  readonly compared: string;
  readonly goal?: string;
  readonly isMet?: boolean;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What the numbers do not say by themselves. */
  readonly notes: readonly string[];
}

/** `812 ms [790–840]` */
export function withSpread({ median, lower, upper }: Spread, unit: string, digits: number): string {
  return `${median.toFixed(digits)}${unit} [${lower.toFixed(digits)}…${upper.toFixed(digits)}]`;
}

/** `+12 ms [+8…+20]` */
export function asDifference({ median, lower, upper }: Spread, unit: string, digits: number): string {
  const signed = (value: number): string =>
    `${value < 0 ? "" : "+"}${value.toFixed(digits)}`.replace(/^-(0(?:\.0+)?)$/, "+$1");
  return `${signed(median)}${unit} [${signed(lower)}…${signed(upper)}]`;
}

export function table(sections: readonly Section[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = sections.flatMap(({ title, rows }) => [
    line([`**${title}**`, "", "", "", "", ""]),
    ...rows.map(({ what, baseline, ours, compared, goal, isMet }) =>
      line([what, baseline, ours, compared, goal ?? "", isMet === undefined ? "" : isMet ? "yes" : "**no**"]),
    ),
  ]);
  return [
    line(["what", "baseline", "ours", "ratio or difference", "goal", "met?"]),
    line(Array<string>(6).fill("---")),
    ...rows,
  ].join("\n");
}

export function notes(sections: readonly Section[]): string {
  return sections.flatMap(({ notes }) => notes.map((note) => `- ${note}`)).join("\n");
}

/** What the numbers were taken on. */
export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.version}`;
}
