export interface Column {
  readonly title: string;
  /** In characters; what is longer moves the rest of its line. */
  readonly width: number;
  readonly align?: "right";
}

/** One line of a table for people, with its end. */
export function printRow(columns: readonly Column[], cells: readonly string[]): string {
  const line = columns.map(({ width, align }, at) => {
    const cell = cells[at] ?? "";
    return align === "right" ? cell.padStart(width) : cell.padEnd(width);
  });
  return `${line.join("  ").trimEnd()}\n`;
}
