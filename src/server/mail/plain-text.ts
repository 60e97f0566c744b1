import { FSI, PDI } from "../../core/fill.ts";

/** Where text is plain, nobody knows the marks that isolate a name. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(FSI, "").replaceAll(PDI, "");
}

/** What stands in a header: a line break in it would begin another one. */
export function onOneLine(text: string): string {
  return withoutIsolates(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}
