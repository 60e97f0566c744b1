/** An example of what is read: a text, a number, a flag, a list by its one entry, an object by its fields. */
export type Example = string | number | boolean | readonly [Example] | { readonly [name: string]: Example };

/**
 * A fresh value of own properties alone, in the shape of an example, or a {@link TypeError}. Of an object's fields,
 * those under `?` may be absent, and `*` stands for any name. What the example does not know is left out, and the
 * object says so by a field `+`: it means more than is understood here. Small, because readers wait for it.
 */
export function readLike(given: unknown, example: Example): unknown {
  if (Array.isArray(example)) return listed(given).map((each) => readLike(each, example[0] as Example));
  if (typeof example !== "object") return typeof given === typeof example ? given : refuse();
  const { "?": optional, "*": any, ...fields } = example as Record<string, Example | undefined>;
  const known: Record<string, Example | undefined> = { ...fields, ...(optional as object) };
  const from = Object.entries(typeof given === "object" && given ? given : refuse());
  if (Object.keys(fields).some((name) => !Object.hasOwn(given as object, name))) refuse();
  const made = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of from) {
    const like = Object.hasOwn(known, name) ? known[name] : any;
    if (like === undefined) made["+"] = true;
    else made[name] = readLike(value, like);
  }
  return made;
}

function listed(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : refuse();
}

function refuse(): never {
  throw new TypeError();
}
