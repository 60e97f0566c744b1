/** What a campaign, a variant, a goal or an amount belongs to. */
export interface ChangePlace {
  readonly campaign?: string;
  readonly variant?: string;
  readonly goal?: string;
  /** Of `amounts`, in lower case. */
  readonly currency?: string;
  /** Of `messages`. */
  readonly language?: string;
  /** Of a record whose names are the publisher's own: a message, a `utm` parameter. */
  readonly name?: string;
}

/** One setting, or one whole campaign, variant or goal, that differs. */
export interface Change {
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** Where it stands: list entries by their `#id`, by their number where they have none. */
  readonly path: readonly string[];
  /** What it is, whatever it belongs to: `appeals.variants.heading`. */
  readonly setting: string;
  readonly of: ChangePlace;
  readonly before?: unknown;
  readonly after?: unknown;
  /** What amounts are in, where it is one. */
  readonly currencyBefore?: string;
  readonly currencyAfter?: string;
}

type Fields = Readonly<Record<string, unknown>>;
interface Spot {
  readonly path: readonly string[];
  readonly setting: string;
  readonly of: ChangePlace;
  readonly currencyBefore?: string;
  readonly currencyAfter?: string;
}

/** Lists whose entries are known by their `id`, and what an entry is. */
const entryOf: Readonly<Record<string, "campaign" | "variant" | "goal">> = {
  appeals: "campaign",
  "appeals.variants": "variant",
  goals: "goal",
};
/** Records whose names are the publisher's, and what a name is. */
const nameOf: Readonly<Record<string, "currency" | "language" | "name">> = {
  amounts: "currency",
  messages: "language",
  "messages.*": "name",
  "appeals.targeting.utm": "name",
};
/** Said as one, since half of it says nothing. */
const whole: readonly string[] = ["appeals.schedule.hours"];

/**
 * What differs between two configs as a publisher writes them, also where they have mistakes: nothing exactly where
 * they are the same data, whatever the order of their settings.
 */
export function diffConfigs(before: unknown, after: unknown): readonly Change[] {
  return diff(before, after, { path: [], setting: "", of: {} });
}

function diff(before: unknown, after: unknown, spot: Spot): readonly Change[] {
  if (isSame(before, after)) return [];
  if (Object.hasOwn(entryOf, spot.setting)) {
    const lists = bothKnown(before, after);
    if (lists !== undefined) return diffEntries(lists, spot);
  }
  const fields = whole.includes(spot.setting) ? undefined : bothFields(before, after);
  if (fields === undefined) return [leaf(before, after, spot)];
  return diffFields(...fields, spot);
}

function diffFields(before: Fields, after: Fields, spot: Spot): readonly Change[] {
  return namesIn(before, after).flatMap((key) =>
    diff(own(before, key), own(after, key), within(spot, key, before, after)),
  );
}

function leaf(before: unknown, after: unknown, spot: Spot): Change {
  if (before === undefined) return { kind: "added", ...spot, after };
  if (after === undefined) return { kind: "removed", ...spot, before };
  return { kind: "changed", ...spot, before, after };
}

/** A setting, or a name of a record; the currency of what is an amount goes with it. */
function within(spot: Spot, key: string, before: Fields, after: Fields): Spot {
  const path = [...spot.path, key];
  const record = Object.hasOwn(nameOf, spot.setting) ? nameOf[spot.setting] : undefined;
  if (record !== undefined) {
    const currency = record === "currency" ? { currencyBefore: key, currencyAfter: key } : {};
    return { ...spot, path, of: { ...spot.of, [record]: key }, setting: `${spot.setting}.*`, ...currency };
  }
  const setting = spot.setting === "" ? key : `${spot.setting}.${key}`;
  return { ...spot, path, setting, ...(setting === "goals.target" ? goalCurrencies(before, after) : {}) };
}

function goalCurrencies(before: Fields, after: Fields): Pick<Spot, "currencyBefore" | "currencyAfter"> {
  const currencyIn = (goal: Fields) => {
    const currency = own(goal, "currency");
    return own(goal, "kind") === "amount" && typeof currency === "string" ? currency : undefined;
  };
  const [old, now] = [currencyIn(before), currencyIn(after)];
  return {
    ...(old === undefined ? {} : { currencyBefore: old }),
    ...(now === undefined ? {} : { currencyAfter: now }),
  };
}

type Known = ReadonlyMap<string, Fields>;

function diffEntries([before, after]: readonly [Known, Known], spot: Spot): readonly Change[] {
  const kind = entryOf[spot.setting] ?? "campaign";
  const at = (id: string): Spot => ({ ...spot, path: [...spot.path, `#${id}`], of: { ...spot.of, [kind]: id } });
  const stayed = (one: Known, other: Known) => [...one.keys()].filter((id) => other.has(id));
  const [old, now] = [stayed(before, after), stayed(after, before)];
  return [
    ...[...after].flatMap(([id, entry]): readonly Change[] => {
      const known = before.get(id);
      return known === undefined ? [{ kind: "added", ...at(id), after: entry }] : diffFields(known, entry, at(id));
    }),
    ...[...before]
      .filter(([id]) => !after.has(id))
      .map(([id, entry]): Change => ({ kind: "removed", ...at(id), before: entry })),
    ...(isSame(old, now) ? [] : [{ kind: "moved", ...spot, before: old, after: now } as const]),
  ];
}

/** By their ids, where each has one and no two the same; a list that was left out has none. */
function bothKnown(before: unknown, after: unknown): readonly [Known, Known] | undefined {
  const [old, now] = [before, after].map((list) => known(list === undefined ? [] : list));
  return old === undefined || now === undefined || (old.size === 0 && now.size === 0) ? undefined : [old, now];
}

function known(list: unknown): Known | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries = list.flatMap((entry: unknown): (readonly [string, Fields])[] => {
    const id = isFields(entry) ? own(entry, "id") : undefined;
    return isFields(entry) && typeof id === "string" ? [[id, entry]] : [];
  });
  const byId = new Map(entries);
  return byId.size === list.length ? byId : undefined;
}

/** Two records, of which one may be missing; one that is empty is said to be there. */
function bothFields(before: unknown, after: unknown): readonly [Fields, Fields] | undefined {
  const [old, now] = [before ?? {}, after ?? {}];
  if (before === null || after === null || !isFields(old) || !isFields(now)) return undefined;
  return namesIn(old, now).length === 0 ? undefined : [old, now];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesIn(one: Fields, other: Fields): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => own(one, name) !== undefined || own(other, name) !== undefined);
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The same data: what is undefined is not there. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (!isFields(one) || !isFields(other)) return false;
  return namesIn(one, other).every((key) => isSame(own(one, key), own(other, key)));
}
