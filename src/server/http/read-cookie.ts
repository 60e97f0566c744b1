/** A cookie of this name in a request's `Cookie`, if there is one. */
export function readCookie(header: string | null, name: string): string | undefined {
  // Longer is none of ours: browsers stop long before.
  for (const pair of (header ?? "").split(";", 100)) {
    const at = pair.indexOf("=");
    if (at !== -1 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
