import { sql, type Kysely } from "kysely";
import type { Database, SupporterKind } from "./database.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

type Contribution = Database["contribution"];

/** In place of a day: the sums of all of them, by currency and campaign alone. A ledger grows, and is asked often. */
export const ALL_TIME = "";

/** Keeps the sums and the numbers of supporters in step with what is folded, in the transaction that folds it. */
export interface RunningTotals {
  /** A contribution was changed, or is new where there was none `before`. */
  contribution(before: Contribution | undefined, after: Contribution, lane: number): Steps<void>;
  /** A supporter has one more that runs, or one less. */
  supporter(kind: SupporterKind, key: string, change: 1 | -1, lane: number): Steps<void>;
}

export function createRunningTotals(db: Kysely<Database>): RunningTotals {
  const value = sql.val("");
  const add = prepared(
    db,
    sql`insert into total (day, currency, campaign, variant, placement, interval, lane, contributions, gross, refunded, disputed)
      values (${sql.join(Array(11).fill(value))})
      on conflict (day, currency, campaign, variant, placement, interval, lane) do update set
        contributions = total.contributions + excluded.contributions, gross = total.gross + excluded.gross,
        refunded = total.refunded + excluded.refunded, disputed = total.disputed + excluded.disputed`,
  );
  const join = prepared(
    db,
    sql<{ running: number }>`insert into supporter (kind, key, running) values (${value}, ${value}, 1)
      on conflict (kind, key) do update set running = supporter.running + 1 returning running`,
  );
  const leave = prepared(
    db,
    sql<{ running: number }>`update supporter set running = running - 1 where kind = ${value} and key = ${value}
      returning running`,
  );
  const count = prepared(
    db,
    sql`insert into headcount (kind, lane, supporters) values (${value}, ${value}, ${value})
      on conflict (kind, lane) do update set supporters = headcount.supporters + excluded.supporters`,
  );

  function* supporter(kind: SupporterKind, key: string, by: 1 | -1, lane: number): Steps<void> {
    const [row] = yield* rowsOf(by === 1 ? join(kind, key) : leave(kind, key));
    if (row === undefined) throw new Error("a supporter who was counted is gone");
    // Came, or went: in between only the number of their gifts changes.
    if (row.running === (by === 1 ? 1 : 0)) yield count(kind, lane, by);
  }

  return {
    supporter,
    *contribution(before, after, lane) {
      const [was, is] = [supporterOf(before), supporterOf(after)];
      if (was !== is) {
        if (is !== undefined) yield* supporter("once", is, 1, lane);
        if (was !== undefined) yield* supporter("once", was, -1, lane);
      }
      for (const { place, sums } of changes(before, after)) {
        yield add(...place, lane, ...sums);
        const [, currency = "", campaign = ""] = place;
        yield add(ALL_TIME, currency, campaign, "", "", "", lane, ...sums);
      }
    },
  };
}

/** Who is a supporter by this gift: it was given once, and something of it stays. */
function supporterOf(contribution: Contribution | undefined): string | undefined {
  if (contribution?.kind !== "once" || contribution.supporter === null) return undefined;
  const { amount, refunded, disputed, supporter } = contribution;
  return amount > refunded + disputed ? supporter : undefined;
}

interface Change {
  readonly place: readonly string[];
  /** Contributions, gross, refunded, disputed. */
  readonly sums: readonly [number, number, number, number];
}

/** What is to be added where: one change where only the sums differ, two where the gift stands elsewhere now. */
function changes(before: Contribution | undefined, after: Contribution): Change[] {
  const [was, is] = [before === undefined ? undefined : portionOf(before), portionOf(after)];
  if (was === undefined || is === undefined) return [is, was === undefined ? undefined : negative(was)].filter(given);
  if (was.place.join("\n") !== is.place.join("\n")) return [is, negative(was)];
  const sums = plus(is.sums, negative(was).sums);
  return sums.every((sum) => sum === 0) ? [] : [{ place: is.place, sums }];
}

/** Its share of the totals; none while it is only awaited. */
function portionOf(contribution: Contribution): Change | undefined {
  const { kind, at, currency, campaign, variant, placement, interval, amount, refunded, disputed } = contribution;
  if (kind === "awaited") return undefined;
  const names = [campaign, variant, placement, interval].map((name) => name ?? "");
  return { place: [dayOf(at), currency, ...names], sums: [1, amount, refunded, disputed] };
}

/** @param at seconds since 1970 */
export function dayOf(at: number): string {
  return new Date(at * 1000).toISOString().slice(0, 10);
}

function negative({ place, sums: [contributions, gross, refunded, disputed] }: Change): Change {
  return { place, sums: [-contributions, -gross, -refunded, -disputed] };
}

function plus(one: Change["sums"], other: Change["sums"]): Change["sums"] {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]];
}

function given<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
