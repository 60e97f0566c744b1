/** `{ source: ["newsletter", "letter"] }` as `source: newsletter, letter`, a line for each name. */
export function writeParameters(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([name, values]) => `${name}: ${[values].flat().join(", ")}`)
    .join("\n");
}

/**
 * Names as they stand in an address, too: `utm_source=newsletter`. One whose values nobody has written yet has none, which
 * the parser says; undefined where there is no name at all.
 */
export function readParameters(text: string): Readonly<Record<string, readonly string[]>> | undefined {
  const read = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const [, name = "", values = ""] = /^\s*(?:utm_)?([^:=]*)[:=]?(.*)$/.exec(line) ?? [];
    if (name.trim() === "") continue;
    const told = values
      .split(/[,;]/)
      .map((each) => each.trim())
      .filter((each) => each !== "");
    read.set(name.trim(), [...(read.get(name.trim()) ?? []), ...told]);
  }
  return read.size === 0 ? undefined : Object.fromEntries(read);
}
