import type { Cell, Column } from "./cell.ts";

export interface Figures {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** For spreadsheets (RFC 4180); the same columns and amounts as `support-appeal report --format csv`. */
export function writeCsv({ columns, rows }: Figures): string {
  const lines = [
    columns.map(({ field }) => field),
    ...rows.map((row) => row.map(({ value, plain }) => plain ?? String(value ?? ""))),
  ];
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** For programs: an object a row, amounts in minor units. */
export function writeJson({ columns, rows }: Figures): string {
  const entries = rows.map((row) =>
    Object.fromEntries(columns.map(({ field }, index) => [field, row[index]?.value ?? null])),
  );
  return `${JSON.stringify(entries, null, 2)}\n`;
}
