import * as v from "valibot";
import type { Money } from "../../core/ledger/totals.ts";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sums = v.object({ gross: count, refunded: count, disputed: count, net: count });

const cursorShape = v.object({
  /** When the work was begun, and from when on it looks: seconds since 1970. */
  begun: count,
  since: count,
  /** How many steps are done, and where the last page of the next one ended. */
  step: count,
  after: v.nullable(v.string()),
  /** So far. */
  events: count,
  missing: count,
  healed: count,
  left: count,
  /** The ledger's, per currency, when the work was begun. */
  before: v.record(v.string(), sums),
});

/** How far the work has come: kept with the database after each page. */
export type Cursor = v.InferOutput<typeof cursorShape>;

/** Undefined for none, and for one of another release that can't be read. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = v.safeParse(cursorShape, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    // Not JSON: nothing of ours.
    return undefined;
  }
}

export function newCursor(begun: number, days: number, before: Readonly<Record<string, Money>>): Cursor {
  const since = begun - days * 86_400;
  return { begun, since, step: 0, after: null, events: 0, missing: 0, healed: 0, left: 0, before: { ...before } };
}
