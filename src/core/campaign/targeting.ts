import type { Campaign } from "./config-schema.ts";

/** Whether a campaign wants the page at this path. */
export function isTargeted(path: string, { paths, exceptPaths }: Campaign["targeting"]): boolean {
  // As in robots.txt (RFC 9309): how the path begins, `*` for any run of characters, `$` at the end for the end.
  const matches = (pattern: string) =>
    new RegExp(`^${pattern.split("*").map(escape).join(".*").replace(/\\\$$/, "$")}`).test(path);
  return (paths.length === 0 || paths.some(matches)) && !exceptPaths.some(matches);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether a page in this language is among those meant: `de` means `de-AT` too. */
export function speaks(language: string, languages: readonly string[]): boolean {
  const own = language.toLowerCase();
  return (
    languages.length === 0 ||
    languages.some((each) => own === each.toLowerCase() || own.startsWith(`${each.toLowerCase()}-`))
  );
}
