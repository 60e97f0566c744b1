/**
 * Reads data that came from outside (the wire, the device, another tab): a fresh value of own properties alone, or a
 * {@link TypeError}. Small, because readers wait for some of it, and without a library, because one member that a page
 * has put on `Object.prototype` must neither break the reading nor be believed. What is wrong with a config is said by
 * `parseConfig`; this only says whether a value may be used.
 */
export type Read<Value> = (given: unknown) => Value;

export const text: Read<string> = (given) => (typeof given === "string" ? given : refuse());

export const finite: Read<number> = (given) => (typeof given === "number" && Number.isFinite(given) ? given : refuse());

export const flag: Read<boolean> = (given) => (typeof given === "boolean" ? given : refuse());

export function oneOf<Value>(values: readonly Value[]): Read<Value> {
  return (given) => values.find((each) => each === given) ?? refuse();
}

/** What may be absent. */
export function maybe<Value>(read: Read<Value>): Read<Value | undefined> {
  return (given) => (given === undefined ? undefined : read(given));
}

export function listOf<Value>(each: Read<Value>): Read<Value[]> {
  return (given) => (Array.isArray(given) ? given.map((one: unknown) => each(one)) : refuse());
}

/** The same under any names. */
export function recordOf<Value>(each: Read<Value>): Read<Readonly<Record<string, Value>>> {
  return (given) => {
    const made = Object.create(null) as Record<string, Value>;
    // A record under that name could not be kept: it would be the record's own prototype.
    for (const [name, value] of Object.entries(object(given))) if (name !== "__proto__") made[name] = each(value);
    return made;
  };
}

/** These and no others; what else there is, a later release may have added. */
export function fields<Value>(reads: { readonly [Name in keyof Value]-?: Read<Value[Name]> }): Read<Value> {
  return (given) => {
    const from = object(given);
    const made = Object.create(null) as Value;
    for (const name of Object.keys(reads) as (keyof Value & string)[]) {
      const value = reads[name](Object.hasOwn(from, name) ? from[name] : undefined);
      if (value !== undefined) made[name] = value;
    }
    return made;
  };
}

function object(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given)
    ? (given as Record<string, unknown>)
    : refuse();
}

function refuse(): never {
  throw new TypeError();
}
