/**
 * The settings of an object that no field is for, by their paths within it: they stay as they are, and whoever edits
 * should know that they are there.
 *
 * @param known paths of the fields: `targeting.paths`
 */
export function unknownSettings(value: unknown, known: readonly string[], within = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const path = within === "" ? name : `${within}.${name}`;
    if (known.includes(path)) return [];
    const isAbove = known.some((other) => other.startsWith(`${path}.`));
    return isAbove ? unknownSettings(each, known, path) : [path];
  });
}
