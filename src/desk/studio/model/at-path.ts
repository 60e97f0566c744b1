/** A place in a config: `["appeals", 0, "heading"]`. */
export type Path = readonly (string | number)[];

/** As the parser names it: `appeals[0].heading`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** What stands there; undefined where nothing does. */
export function readAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (isBranch(at) && Object.hasOwn(at, step) ? at[step] : undefined), value);
}

/** A text that stands there; empty where there is none. */
export function textAt(value: unknown, path: Path): string {
  const text = readAt(value, path);
  return typeof text === "string" ? text : "";
}

/**
 * The same value with another one at a place, which is made where it is not there yet. `undefined` takes away what
 * stands there, with the objects that are empty for it. All else is as it was, also what nobody here has heard of.
 */
export function writeAt(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...further] = path;
  if (step === undefined) return next;
  const own = isBranch(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  const changed = writeAt(own, further, next);
  if (typeof step === "number") {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    if (changed === undefined) return list.filter((_, at) => at !== step);
    return step < list.length ? list.map((each, at) => (at === step ? changed : each)) : [...list, changed];
  }
  const branch = isBranch(value) && !Array.isArray(value) ? value : {};
  if (changed !== undefined && !isEmptied(own, changed, further)) return { ...branch, [step]: changed };
  const { [step]: _, ...rest } = branch;
  return rest;
}

/** Whether what stood there had something in it, and has nothing any more. What was written as empty stays so. */
function isEmptied(before: unknown, after: unknown, further: Path): boolean {
  const isEmpty = (each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each) && Object.keys(each).length === 0;
  return further.length > 0 && isEmpty(after) && !(isBranch(before) && isEmpty(before));
}

type Branch = Readonly<Record<string | number, unknown>>;

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}
