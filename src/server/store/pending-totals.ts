import type { Database, SupporterKind } from "./database.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";

type Contribution = Database["contribution"];

/** In place of a day: the sums of all of them, by currency and campaign alone. A ledger grows, and is asked often. */
export const ALL_TIME = "";

/** What one transaction changes in the totals, summed up in memory: however many gifts it folds, it is written once. */
export interface PendingTotals {
  /** A contribution was changed, or is new where there was none `before`. */
  contribution(before: Contribution | undefined, after: Contribution): void;
  /** A supporter has one more that runs, or one less. */
  supporter(kind: SupporterKind, key: string, change: 1 | -1): void;
  /** What comes to nothing is left out. In the order in which everybody writes them, so that nobody waits in a circle. */
  supporters(): readonly SupporterChange[];
  /** As {@link supporters}. */
  sums(): readonly Change[];
}

export interface SupporterChange {
  readonly kind: SupporterKind;
  readonly key: string;
  /** How many more run, or less. */
  readonly by: number;
}

export interface Change {
  /** Day, currency, campaign, variant, placement, interval. */
  readonly place: readonly string[];
  /** Contributions, gross, refunded, disputed. */
  readonly sums: readonly [number, number, number, number];
}

export function createPendingTotals(): PendingTotals {
  const supporters = new Map<string, SupporterChange>();
  const sums = new Map<string, Change>();

  function supporter(kind: SupporterKind, key: string, change: 1 | -1): void {
    const name = `${kind} ${key}`;
    supporters.set(name, { kind, key, by: (supporters.get(name)?.by ?? 0) + change });
  }

  function add(change: Change): void {
    const name = change.place.join("\n");
    const known = sums.get(name);
    sums.set(name, known === undefined ? change : { place: change.place, sums: plus(known.sums, change.sums) });
  }

  return {
    supporter,
    contribution(before, after) {
      const [was, is] = [supporterOf(before), supporterOf(after)];
      if (was !== is) {
        if (is !== undefined) supporter("once", is, 1);
        if (was !== undefined) supporter("once", was, -1);
      }
      for (const portion of [portionOf(after), negative(portionOf(before))]) {
        if (portion === undefined) continue;
        add(portion);
        const [, currency = "", campaign = ""] = portion.place;
        add({ place: [ALL_TIME, currency, campaign, "", "", ""], sums: portion.sums });
      }
    },
    supporters: () => inOrder(supporters).filter(({ by }) => by !== 0),
    // Days before all time, as a batch of gifts writes them.
    sums: () =>
      inOrder(sums)
        .filter((change) => change.sums.some((sum) => sum !== 0))
        .reverse(),
  };
}

/** Who is a supporter by this gift: it was given once, and something of it stays. */
function supporterOf(contribution: Contribution | undefined): string | undefined {
  if (contribution?.kind !== "once" || contribution.supporter === null) return undefined;
  const { amount, refunded, disputed, supporter } = contribution;
  return amount > refunded + disputed ? supporter : undefined;
}

/** Its share of the totals; none while it is only awaited. */
function portionOf(contribution: Contribution | undefined): Change | undefined {
  if (contribution === undefined || contribution.kind === "awaited") return undefined;
  const { at, currency, campaign, variant, placement, interval, amount, refunded, disputed } = contribution;
  return {
    place: [dayOf(at), currency, campaign ?? "", variant ?? "", placement ?? "", interval ?? ""],
    sums: [1, amount, refunded, disputed],
  };
}

/** @param at seconds since 1970 */
export function dayOf(at: number): string {
  return dayOfTime(at * 1000);
}

function negative(change: Change | undefined): Change | undefined {
  if (change === undefined) return undefined;
  const [contributions, gross, refunded, disputed] = change.sums;
  return { place: change.place, sums: [-contributions, -gross, -refunded, -disputed] };
}

function plus(one: Change["sums"], other: Change["sums"]): Change["sums"] {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]];
}

function inOrder<Value>(named: ReadonlyMap<string, Value>): Value[] {
  if (named.size < 2) return [...named.values()];
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
