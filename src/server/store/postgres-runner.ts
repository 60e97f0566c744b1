import { CompiledQuery } from "kysely";
import { distinctGifts, giftBatch, type TakeGift, type TakenGift, type TakenRow, type ToldGift } from "./gift-batch.ts";
import { codeOf, faultOf, isLost } from "./postgres-error.ts";
import type { PostgresConnection, PostgresPool } from "./postgres-pool.ts";
import { UnknownOutcome, answeredIn, tryAgain } from "./postgres-tries.ts";
import { runSteps } from "./run-steps.ts";
import { toTheEnd, type SqlRunner, type Steps, type Transaction, type WriteOptions } from "./sql-runner.ts";
import { createWriteQueue, GROUP_MS } from "./write-queue.ts";

const begin = CompiledQuery.raw("begin isolation level read committed");
const beginReading = CompiledQuery.raw("begin isolation level repeatable read read only");
const commit = CompiledQuery.raw("commit");
const rollback = CompiledQuery.raw("rollback");
const ping = CompiledQuery.raw("select 1");

/** Of the pool's ten connections: with three for gifts, two are left for reads, for limits, and for a look at our health. */
const STEPS_SIDE_BY_SIDE = 5;
/** For a read or a look at our health, in milliseconds: who asked waits for no longer. */
const ANSWER_MS = 1500;
/** How long a test of writing is good for, in milliseconds: anyone may ask after our health, and it costs a write. */
const PROBE_MS = 1000;
/** How long a write that found no room speaks against our health, in milliseconds. */
const NO_ROOM_MS = 5000;

type TransactionSteps<Result> = (transaction: Transaction) => Steps<Result>;

/** unique_violation */
const UNIQUE_VIOLATION = "23505";

export interface PostgresRunner extends SqlRunner {
  readonly takeGift: TakeGift;
}

/**
 * Runs steps on PostgreSQL, or on what speaks as it does: several transactions side by side, none for long.
 *
 * @param giftLanes of the totals, for gifts that are taken many at once: one for each query that is under way, and none
 *   that steps add on
 */
export function createPostgresRunner(pool: PostgresPool, giftLanes: readonly [number, ...number[]]): PostgresRunner {
  let probedAt = -Infinity;
  let probing: Promise<void> | undefined;
  const freeLanes: number[] = [...giftLanes];
  let noRoom: { readonly at: number; readonly error: unknown } | undefined;

  async function noticeRoom<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      noRoom = undefined;
      return result;
    } catch (error) {
      if (faultOf(error) === "no-room") noRoom = { at: performance.now(), error };
      throw error;
    }
  }

  const queue = createWriteQueue<TransactionSteps<unknown>>({
    maxSideBySide: STEPS_SIDE_BY_SIDE,
    async commit(group, deadlineAt) {
      const once = (): Promise<readonly unknown[]> =>
        pool.use((connection) => transact(connection, begin, () => runInTurn(connection, group)), deadlineAt);
      return await noticeRoom(() => tryAgain(deadlineAt, once, (error) => group.length === 1 || isLost(error)));
    },
    isOfOne,
  });

  const gifts = createWriteQueue<ToldGift>({
    isOneQuery: true,
    maxSideBySide: giftLanes.length,
    async commit(group, deadlineAt) {
      const distinct = distinctGifts(group);
      const lane = freeLanes.pop() ?? giftLanes[0];
      const batch = giftBatch(distinct, lane);
      const once = (): Promise<ReadonlyMap<string, TakenGift>> =>
        pool.use(async (connection) => takenOf(await sendOnce(connection, batch)), deadlineAt);
      const taken = await noticeRoom(() => tryAgain(deadlineAt, once)).finally(() => freeLanes.push(lane));
      return group.map((gift) => (distinct.includes(gift) ? taken.get(gift.event.id) : undefined) ?? "unsure");
    },
    isOfOne,
  });

  async function probe(steps: () => Steps<void>): Promise<void> {
    const isDue = performance.now() - probedAt >= PROBE_MS;
    const deadlineAt = performance.now() + ANSWER_MS;
    const look = async (connection: PostgresConnection): Promise<void> => {
      await (isDue ? run(connection, steps) : connection.query(ping));
    };
    await answeredIn(ANSWER_MS, () => tryAgain(deadlineAt, () => pool.use(look, deadlineAt)));
    if (isDue) probedAt = performance.now();
  }

  /** Nobody waits for it but an operator: the session is told to have as much patience. */
  async function takeTime<Result>(
    beginning: CompiledQuery,
    steps: () => Steps<Result>,
    timeoutMs: number,
  ): Promise<Result> {
    return await pool.use(
      (connection) =>
        transact(connection, beginning, async () => {
          for (const name of ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"])
            await connection.query(patience(name, timeoutMs));
          return await run(connection, steps, timeoutMs);
        }),
      performance.now() + ANSWER_MS,
    );
  }

  return {
    async write<Result>(steps: TransactionSteps<Result>, { timeoutMs, arrivedAt }: WriteOptions = {}) {
      if (timeoutMs !== undefined) return await takeTime(begin, () => toTheEnd(steps), timeoutMs);
      return (await queue.write(steps, arrivedAt)) as Result;
    },
    async takeGift(gift) {
      try {
        return (await gifts.write(gift)) as TakenGift;
      } catch (error) {
        // The event is stored, and its gift is not: only folding can say what that means.
        if (codeOf(error) === UNIQUE_VIOLATION) return "unsure";
        throw error;
      }
    },
    async read(steps, timeoutMs) {
      if (timeoutMs !== undefined) return await takeTime(beginReading, steps, timeoutMs);
      const deadlineAt = performance.now() + ANSWER_MS;
      const once = () =>
        pool.use((connection) => transact(connection, beginReading, () => run(connection, steps)), deadlineAt);
      return await answeredIn(ANSWER_MS, () => tryAgain(deadlineAt, once));
    },
    async check(steps) {
      // Where the disk is full there may still be room in a page that was begun: the last write knows better.
      if (noRoom !== undefined && performance.now() - noRoom.at < NO_ROOM_MS) throw noRoom.error;
      probing ??= probe(steps).finally(() => (probing = undefined));
      await probing;
    },
    async close() {
      await Promise.all([queue.close(), gifts.close()]);
      await pool.close();
    },
  };
}

/** One of a group may be at fault, such as by a lock that it waits for in vain, and need not keep the others. */
function isOfOne(error: unknown): boolean {
  return !(error instanceof UnknownOutcome) && !isLost(error) && faultOf(error) !== "no-room";
}

/** A query that is a transaction by itself: where the connection breaks, nobody knows whether it was done. */
async function sendOnce(connection: PostgresConnection, query: CompiledQuery<TakenRow>): Promise<readonly TakenRow[]> {
  try {
    return (await connection.query(query)).rows as readonly TakenRow[];
  } catch (cause) {
    if (!isLost(cause)) throw cause;
    throw new UnknownOutcome("the connection broke: it was stored, or not", { cause });
  }
}

function takenOf(rows: readonly TakenRow[]): ReadonlyMap<string, TakenGift> {
  return new Map(rows.map(({ id, outcome }) => [id, outcome]));
}

async function run<Result>(
  connection: PostgresConnection,
  work: () => Steps<Result>,
  timeoutMs?: number,
): Promise<Result> {
  return await runSteps(work, (query) => connection.query(query, timeoutMs));
}

/** For this transaction only. */
function patience(setting: string, timeoutMs: number): CompiledQuery {
  return CompiledQuery.raw("select set_config($1, $2, true)", [setting, String(timeoutMs)]);
}

/** As many of them as there is time for, one at least. */
async function runInTurn(
  connection: PostgresConnection,
  group: readonly TransactionSteps<unknown>[],
): Promise<readonly unknown[]> {
  const beganAt = performance.now();
  const transaction: Transaction = { atEnd: [] };
  const results: unknown[] = [];
  for (const steps of group) {
    if (results.length > 0 && performance.now() - beganAt > GROUP_MS) break;
    results.push(await run(connection, () => steps(transaction)));
  }
  for (const last of transaction.atEnd) await run(connection, last);
  return results;
}

async function transact<Result>(
  connection: PostgresConnection,
  beginning: CompiledQuery,
  work: () => Promise<Result>,
): Promise<Result> {
  // Waited for: were it to fail while a step is on its way behind it, that step would be stored without the rest.
  await connection.query(beginning);
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    if (!isLost(error)) await connection.query(rollback);
    throw error;
  }
  try {
    const { command } = await connection.query(commit);
    if (command !== "COMMIT") throw new Error("the database undid the transaction");
    return result;
  } catch (cause) {
    if (!isLost(cause)) throw cause;
    throw new UnknownOutcome("the connection broke during the commit: it was done, or not", { cause });
  }
}
