import { sql, type RawBuilder } from "kysely";
import type { ReconcileNote } from "../../core/desk/today/answer-health.ts";
import { dayAfter } from "../../core/utc-calendar.ts";
import type { DeskFigures } from "./desk-figures.ts";
import { dayOf } from "./pending-totals.ts";

type HealthFigures = Pick<DeskFigures, "lastGift" | "dueMail" | "lastReconcile" | "lastHeard">;
type Read = <Row>(query: RawBuilder<Row>) => Promise<readonly Row[]>;

/** The setting that `reconcile` writes at its end. */
export const RECONCILED = "reconciled";
/** The setting that the endpoint writes when it hears of Stripe. */
export const HEARD = "heard of stripe";

/** Whether all goes on as it should: each of these is found by an index. */
export function createSqlHealthFigures(read: Read): HealthFigures {
  return {
    async lastGift(days) {
      const [last] = await read(
        sql<{ at: number }>`select at from contribution where kind <> 'awaited' order by at desc limit 1`,
      );
      if (last === undefined) return undefined;
      const day = dayOf(last.at);
      const [sum] = await read(
        sql<{ gifts: number }>`select cast(coalesce(sum(contributions), 0) as bigint) as gifts from total
          where day > ${dayAfter(day, -days)} and day <= ${day}`,
      );
      return { at: last.at, gifts: sum?.gifts ?? 0 };
    },
    async dueMail(now) {
      const [row] = await read(
        sql<{ due: number; refused: number; oldest: number | null }>`
          select cast(count(*) as bigint) as due, min(due_at) as oldest,
            cast(coalesce(sum(case when tries > 0 then 1 else 0 end), 0) as bigint) as refused
          from mail where state = 'waiting' and due_at <= ${now}`,
      );
      return { due: row?.due ?? 0, refused: row?.refused ?? 0, oldestDueAt: row?.oldest ?? undefined };
    },
    async lastReconcile() {
      const [row] = await read(sql<{ value: string }>`select value from setting where name = ${RECONCILED}`);
      return row === undefined ? undefined : (JSON.parse(row.value) as ReconcileNote);
    },
    async lastHeard() {
      const [row] = await read(sql<{ value: string }>`select value from setting where name = ${HEARD}`);
      return row === undefined ? undefined : Number(row.value);
    },
  };
}
