import { shortId } from "./stripe/short-id.ts";

/**
 * What is never to stand in a log, and what stands there in its place. Each reads a text in one pass, however long, and
 * only where its sign is in it: most texts are names, and a line has a dozen.
 */
const secrets: readonly (readonly [sign: string, pattern: RegExp, stands: (found: string) => string])[] = [
  ["k_", /\b[sr]k_(?:live|test)_\w+/g, () => "[key]"],
  ["whsec_", /\bwhsec_[\w+/=-]+/g, () => "[secret]"],
  // A part of an address, of a query, of an error's own words: whoever knows the whole id may look at the checkout.
  ["cs_", /\bcs_(?:live|test)_[A-Za-z0-9]{9,}/g, (id) => shortId(id)],
  ["eyJ", /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, () => "[token]"],
  ["", /\b(?:Bearer|Basic)\s+[\w.~+/=-]+/gi, () => "[authorization]"],
  ["@", /\/\/[^\s/@]{1,256}@/g, () => "//[user]@"],
  ["@", /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, () => "[address]"],
];

/** Whether one may be in it: most lines have none, and need not be gone through text by text. */
export function mayHoldSecrets(text: string): boolean {
  return /[sr]k_(?:live|test)_|whsec_|cs_(?:live|test)_[A-Za-z0-9]{9}|eyJ|bearer|basic|@/i.test(text);
}

/**
 * The last resort of the log. What goes in is chosen where it is written; but an error's own words come from libraries,
 * and a field of a body may be called anything.
 */
export function withoutSecrets(text: string): string {
  let clean = text;
  for (const [sign, pattern, stands] of secrets) if (clean.includes(sign)) clean = clean.replace(pattern, stands);
  return clean;
}
