import type { DatabaseFile } from "./database-file.ts";
import type { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import type { PatientReader } from "./patient-reader.ts";
import { runSqliteSteps } from "./run-sqlite-steps.ts";
import type { SqlRunner, Steps, Transaction } from "../store/sql-runner.ts";
import { LEAST_LOG_PAGES } from "./sqlite-dialect.ts";
import { BUSY_DEADLINE_MS, isBusy, isFull, pause, whenFree } from "../store/when-free.ts";

interface Write {
  readonly run: (transaction: Transaction) => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** On the clock of `performance.now()`. */
  readonly arrivedAt: number;
}

/** How long a write waits for a file that has been held for so long already that waiting promises little, in milliseconds. */
const IMPATIENT_MS = 500;
/** Writes that are worth a wait for the disk: no turn is waited for to have more of them. */
const ENOUGH = 64;
/** How long a look at the file is good for, in milliseconds: in a flood of events it would cost as much as storing them. */
const LOOK_MS = 10;
/** How long a test of writing is good for, in milliseconds: anyone may ask after our health, and it costs a write. */
const PROBE_MS = 1000;

/**
 * A transaction in one go: nothing else of this process can come between, and the lock is held no longer than the
 * disk needs. Only its first statement can find the file taken, so it can be tried again as a whole.
 *
 * What arrives in one turn of the event loop is committed together, and what the turns after it bring as long as each
 * brings more, because waiting for the disk is what a write costs. Each is told only when its own is on disk, in a file
 * that is still there; where one of a group fails, each is tried alone. While another process holds the file all wait in
 * one group, and for so long only.
 *
 * @param patientReader for reads that say that they take their time; without it they are read here as all others
 */
export function createSqliteRunner(
  database: NodeSqliteDatabase,
  file: DatabaseFile,
  patientReader?: PatientReader,
): SqlRunner {
  let waiting: Write[] = [];
  let flushing: Promise<void> | undefined;
  let probedAt = -Infinity;
  let lookedAt = -Infinity;
  /** When another process was first and last seen to hold the file, one time after the other. */
  let held = { since: -Infinity, until: -Infinity };

  function transact<Result>(begin: string, work: () => Result): Result {
    database.prepare(begin).run([]);
    try {
      const result = work();
      database.prepare("commit").run([]);
      return result;
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (database.isTransaction) database.prepare("rollback").run([]);
      throw error;
    }
  }

  /** Tells each of a group how it ended, but for those that may go on waiting: these come back. */
  function commit(group: readonly Write[]): Write[] {
    try {
      // A transaction that reads first and writes later fails when another process wrote in between, so the write
      // lock is taken at once.
      const results = transact("begin immediate", () => {
        const transaction: Transaction = { atEnd: [] };
        const all = group.map((each) => each.run(transaction));
        for (const last of transaction.atEnd) runSqliteSteps(database, last);
        return all;
      });
      held = { since: -Infinity, until: -Infinity };
      look();
      group.forEach(({ resolve }, index) => resolve(results[index]));
      return [];
    } catch (error) {
      // From now on the log is taken over as soon as there is room: else it would take whatever room is made, and fill
      // the disk anew before it is long enough.
      if (isFull(error)) database.prepare(`pragma wal_autocheckpoint = ${LEAST_LOG_PAGES}`).all([]);
      if (!isBusy(error) && group.length > 1) return group.flatMap((each) => commit([each]));
      const until = isBusy(error) ? waitUntil() : () => -Infinity;
      const now = performance.now();
      const patient: Write[] = [];
      for (const write of group)
        if (now < until(write)) patient.push(write);
        else write.reject(error);
      return patient;
    }
  }

  function look(): void {
    const now = performance.now();
    if (now - lookedAt < LOOK_MS) return;
    file.assertInPlace();
    lookedAt = now;
  }

  /** For how long each may wait for the file that was just found to be held. */
  function waitUntil(): (write: Write) => number {
    const now = performance.now();
    held = { since: now - held.until < BUSY_DEADLINE_MS ? held.since : now, until: now };
    return ({ arrivedAt }) => Math.max(held.since + BUSY_DEADLINE_MS, arrivedAt + IMPATIENT_MS);
  }

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      let seen: number;
      do {
        seen = waiting.length;
        await new Promise(setImmediate);
      } while (waiting.length > seen && waiting.length < ENOUGH);
      const group = waiting;
      waiting = [];
      const patient = commit(group);
      waiting = [...patient, ...waiting];
      if (patient.length > 0) await pause();
    }
    flushing = undefined;
  }

  function write<Result>(steps: (transaction: Transaction) => Steps<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      waiting.push({
        run: (transaction) => runSqliteSteps(database, () => steps(transaction)),
        resolve: (result) => resolve(result as Result),
        reject,
        arrivedAt: performance.now(),
      });
      flushing ??= flush();
    });
  }

  return {
    write,
    async read(steps, timeoutMs) {
      file.assertInPlace();
      if (timeoutMs !== undefined && patientReader !== undefined) return await patientReader.read(steps, timeoutMs);
      return await whenFree(() => transact("begin", () => runSqliteSteps(database, steps)));
    },
    async check(probe) {
      file.assertInPlace();
      await file.assertRoom();
      if (performance.now() - probedAt < PROBE_MS) return;
      await write(probe);
      probedAt = performance.now();
    },
    async close() {
      await Promise.all([flushing, patientReader?.close()]);
      database.close();
    },
  };
}
