import { stringify } from "csv-stringify/sync";
import { plainAmount } from "./print-money.ts";
import { printRow, type Column } from "./print-row.ts";
import type { Cell, ReportTable } from "./report-table.ts";

export type ReportFormat = "table" | "csv" | "json";

/** A report as text: for people, for a spreadsheet, for a program. */
export function writeReport(table: ReportTable, format: ReportFormat): string {
  if (format === "json") return writeJson(table);
  return format === "csv" ? writeCsv(table) : writeTable(table);
}

/** Amounts in minor units, as everywhere between programs. */
function writeJson({ columns, rows }: ReportTable): string {
  const entries = rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at] ?? "", valueOf(cell)])));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function valueOf(cell: Cell): string | number | null {
  if (cell.is === "text") return cell.text;
  if (cell.is === "count") return cell.count;
  if (cell.is === "amount") return cell.amount;
  return cell.is === "ratio" ? Number(cell.value.toPrecision(6)) : null;
}

function writeCsv({ columns, rows }: ReportTable): string {
  // What a reader wrote may begin like a formula, and a spreadsheet would run it.
  return stringify([columns, ...rows.map((row) => row.map(textOf))], { escape_formulas: true });
}

function writeTable({ columns: titles, rows, empty }: ReportTable): string {
  const [first] = rows;
  if (first === undefined) return `${empty}\n`;
  const lines = rows.map((row) => row.map((cell) => textOf(cell).replaceAll(/\s+/g, " ")));
  const columns = titles.map((title, at): Column => {
    const width = Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0));
    return isOfText(rows, at) ? { title, width } : { title, width, align: "right" };
  });
  return [titles, ...lines].map((line) => printRow(columns, line)).join("");
}

function isOfText(rows: ReportTable["rows"], at: number): boolean {
  return rows.some((row) => row[at]?.is === "text");
}

function textOf(cell: Cell): string {
  if (cell.is === "text" || cell.is === "unsaid") return cell.text;
  if (cell.is === "count") return String(cell.count);
  return cell.is === "amount" ? plainAmount(cell.amount, cell.currency) : cell.value.toFixed(cell.digits);
}
