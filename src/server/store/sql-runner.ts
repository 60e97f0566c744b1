import type { CompiledQuery } from "kysely";

export interface QueryAnswer {
  readonly rows: readonly unknown[];
  /** Rows inserted or updated. */
  readonly changed: number;
}

/**
 * What a transaction does, one query after the other: yields a query, gets its answer. Written once; SQLite
 * runs it without ever waiting, PostgreSQL waits after each.
 */
export type Steps<Result> = Generator<CompiledQuery, Result, QueryAnswer>;

/** One transaction, or one try of it. */
export interface Transaction {
  /** Done before it is committed: what several writes leave to its end, to be done once for all of them. */
  readonly atEnd: (() => Steps<void>)[];
}

/** These steps as a transaction of their own, or as a part of one: with what they leave to its end. */
export function* toTheEnd<Result>(steps: (transaction: Transaction) => Steps<Result>): Steps<Result> {
  const transaction: Transaction = { atEnd: [] };
  const result = yield* steps(transaction);
  for (const last of transaction.atEnd) yield* last();
  return result;
}

/** The rows of a query, of the type that it was compiled with: the one place where the driver's word is taken for it. */
export function* rowsOf<Row>(query: CompiledQuery<Row>): Steps<readonly Row[]> {
  return (yield query).rows as readonly Row[];
}

export interface WriteOptions {
  /** It takes its time: so long for each of its queries, in milliseconds. */
  readonly timeoutMs?: number;
  /** On the clock of `performance.now()`: who sent it has been waiting since. */
  readonly arrivedAt?: number;
}

/**
 * Runs steps in one transaction: all of it is on disk when this resolves, nothing when it rejects. Requests wait for it,
 * so it is short; what takes its time says so, with `timeoutMs` for each of its queries.
 */
export interface SqlRunner {
  write<Result>(steps: (transaction: Transaction) => Steps<Result>, more?: WriteOptions): Promise<Result>;
  /** Sees one moment, changes nothing and keeps no writer waiting. */
  read<Result>(steps: () => Steps<Result>, timeoutMs?: number): Promise<Result>;
  /**
   * Rejects where what is written now would not last.
   *
   * @param probe something to write, small and often
   */
  check(probe: () => Steps<void>): Promise<void>;
  close(): Promise<void>;
}
