import type { Campaign } from "./config-schema.ts";

/** Whether a campaign wants the page at this path. */
export function isTargeted(path: string, { paths, exceptPaths }: Campaign["targeting"]): boolean {
  const matches = (pattern: string) => new RegExp(`^${pathSource(pattern)}`).test(path);
  return (paths.length === 0 || paths.some(matches)) && !exceptPaths.some(matches);
}

/**
 * A path pattern as a regular expression, without what anchors it. As in robots.txt (RFC 9309): how the path begins,
 * `*` for any run of characters, `$` at the end for the end.
 */
export function pathSource(pattern: string): string {
  return pattern.split("*").map(escape).join(".*").replace(/\\\$$/, "$");
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
