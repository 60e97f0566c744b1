import blanks from "./blanks.json" with { type: "json" };

type Blanks = typeof blanks;

/**
 * The blank form of a resource, a fresh copy: `{ id, object: "charge", ...blank("charge"), amount, … }` says only what
 * is not nothing. How a blank is filled: `generate-blanks.ts`.
 */
export function blank<K extends keyof Blanks>(kind: K): Blanks[K] {
  return structuredClone(blanks[kind]);
}
