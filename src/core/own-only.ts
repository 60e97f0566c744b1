/** No config goes deeper; a list that holds itself ends here too, and is for the parser to refuse. */
const DEEPEST = 12;

/**
 * The same data of own properties alone: what a page has put on `Object.prototype` is neither read nor refused as if
 * somebody had written it.
 */
export function ownOnly(given: unknown, depth = 0): unknown {
  if (typeof given !== "object" || given === null || depth > DEEPEST) return given;
  if (Array.isArray(given)) return given.map((each) => ownOnly(each, depth + 1));
  const made = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(given))
    Object.defineProperty(made, name, {
      // Said in full: a descriptor inherits too.
      __proto__: null,
      value: ownOnly(value, depth + 1),
      enumerable: true,
      writable: true,
      configurable: true,
    } as PropertyDescriptor);
  return made;
}
