import type { CompiledQuery } from "kysely";
import pg from "pg";
import { inTime } from "../in-time.ts";
import { pauseAbout } from "./pause-about.ts";
import {
  faultOf,
  isAnswer,
  isCrowded,
  isReadOnly,
  isSilence,
  isStatementMixUp,
  isUnknownSetting,
} from "./postgres-error.ts";
import { postgresOptions } from "./postgres-options.ts";
import type { QueryAnswer } from "./sql-runner.ts";
import { storable } from "./storable.ts";

export interface PostgresAnswer extends QueryAnswer {
  /** What was done, such as `INSERT`: a `COMMIT` of a transaction that had failed is a `ROLLBACK`. */
  readonly command: string;
}

export interface PostgresConnection {
  /**
   * Sends at once, without waiting for the answers of what was sent before; they come in that order.
   *
   * @param timeoutMs without an answer by then the connection is given up
   */
  query(query: Pick<CompiledQuery, "sql" | "parameters">, timeoutMs?: number): Promise<PostgresAnswer>;
}

export interface PostgresPool {
  /**
   * Lends a connection, for as long as `work` takes.
   *
   * @param deadlineAt on the clock of `performance.now()`: until then it is tried again to get one
   */
  use<Result>(work: (connection: PostgresConnection) => Promise<Result>, deadlineAt: number): Promise<Result>;
  close(): Promise<void>;
}

/** Enough to keep a server with many processors busy; several replicas share the server's own limit, 100 by default. */
const MAX_CONNECTIONS = 10;
/** For a connection to be made, with TLS and a password: some five round trips. In milliseconds. */
const CONNECT_TIMEOUT_MS = 1000;
/** For an answer, in milliseconds. */
const ANSWER_TIMEOUT_MS = 1500;
/** Where the server has no more to give, those that we have must do for so long, in milliseconds. */
const CROWDED_MS = 2000;
/** For those that are lent to be given back at the end, in milliseconds. */
const CLOSE_TIMEOUT_MS = 2000;
/** Statements that a session keeps ready; texts beyond that are sent whole, or a server would collect them without end. */
const MAX_PREPARED = 200;

/**
 * What a session is told at its beginning. The server gives up shortly after we did: nothing that we have lost sight
 * of holds a lock for longer. An engine that does not know one of them goes on without it.
 */
const sessionSettings = [
  "set statement_timeout = 2000",
  "set lock_timeout = 500",
  "set idle_in_transaction_session_timeout = 2000",
  // What is about to change is locked, so no more is needed; a stricter default only makes senders wait and try again.
  "set default_transaction_isolation = 'read committed'",
  // 200 means on disk, whatever the database's default is.
  "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
];

/**
 * Connections to PostgreSQL, opened as they are needed. One that breaks is replaced; one that does not answer takes
 * all others with it that were opened as early, because whatever cut it, a cable or a frozen server, has likely cut them.
 *
 * @param onIdleError called when a connection that nobody uses breaks
 */
export function createPostgresPool(connectionString: string, onIdleError: (error: Error) => void): PostgresPool {
  const names = new Map<string, string>();
  let canPrepare = true;
  let isClosed = false;
  let crowdedUntil = -Infinity;
  let pool = open();

  function open(): pg.Pool {
    const opened = new pg.Pool({
      ...postgresOptions(connectionString),
      max: MAX_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
    });
    opened.on("error", onIdleError);
    opened.on("connect", (client) => {
      // One that is lent has no listener of the pool's. What it was asked rejects as well, and is told there.
      client.on("error", () => undefined);
      for (const setting of sessionSettings)
        client.query(setting).catch((error: unknown) => {
          // Where the connection broke, so does what follows.
          if (isAnswer(error) && !isUnknownSetting(error)) onIdleError(error as Error);
        });
    });
    return opened;
  }

  function renew(silent: pg.Pool): void {
    if (silent !== pool || isClosed) return;
    pool = open();
    // Those that are lent end when they are given back.
    silent.end().catch(onIdleError);
  }

  function nameOf(sql: string): string | undefined {
    if (!canPrepare) return undefined;
    const known = names.get(sql);
    if (known !== undefined || names.size >= MAX_PREPARED) return known;
    const name = `support_appeal_${names.size}`;
    names.set(sql, name);
    return name;
  }

  async function connect(deadlineAt: number): Promise<{ client: pg.PoolClient; from: pg.Pool }> {
    for (let turn = 1; ; turn++) {
      const from = pool;
      if (performance.now() >= crowdedUntil) from.options.max = MAX_CONNECTIONS;
      try {
        return { client: await from.connect(), from };
      } catch (error) {
        if (isCrowded(error)) {
          from.options.max = Math.max(from.totalCount, 1);
          crowdedUntil = performance.now() + CROWDED_MS;
        }
        // Nothing was sent, so trying again is safe.
        if (isClosed || faultOf(error) !== "passing" || performance.now() >= deadlineAt) throw error;
        await pauseAbout(Math.min(25 * turn, 200));
      }
    }
  }

  return {
    async use(work, deadlineAt) {
      if (isClosed) throw new Error("the database was closed");
      const { client, from } = await connect(deadlineAt);
      let isUsable = true;
      const connection: PostgresConnection = {
        async query({ sql: text, parameters }, timeoutMs) {
          const name = parameters.length > 0 ? nameOf(text) : undefined;
          try {
            const { rows, rowCount, command } = await client.query<Record<string, unknown>>({
              text,
              ...(parameters.length > 0 ? { values: parameters.map(storable) } : {}),
              ...(name === undefined ? {} : { name }),
              ...(timeoutMs === undefined ? {} : { query_timeout: timeoutMs }),
            });
            return { rows, changed: command === "SELECT" ? 0 : (rowCount ?? 0), command };
          } catch (error) {
            if (!isAnswer(error) || faultOf(error) === "stale") isUsable = false;
            if (isStatementMixUp(error)) canPrepare = false;
            if (isSilence(error) || isReadOnly(error)) renew(from);
            throw error;
          }
        },
      };
      try {
        return await work(connection);
      } finally {
        client.release(!isUsable || client.getTransactionStatus() !== "I");
      }
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await inTime(
        CLOSE_TIMEOUT_MS,
        () => pool.end(),
        () => undefined,
      );
    },
  };
}
