import { Worker } from "node:worker_threads";
import { CompiledQuery } from "kysely";
import { inTime } from "../in-time.ts";
import { runSteps } from "../store/run-steps.ts";
import type { Steps } from "../store/sql-runner.ts";

/** What the thread is asked, and what it tells: rows, or what went wrong. */
export type Asked = Pick<CompiledQuery, "sql" | "parameters">;
export type Told = { readonly rows: readonly unknown[] } | { readonly error: unknown };

/** Reads a file of SQLite beside the event loop: a sum over a million rows keeps no reader and no webhook waiting. */
export interface PatientReader {
  /**
   * Sees one moment. One after the other: who asks for much waits for those that did before.
   *
   * @param timeoutMs for each query
   */
  read<Result>(steps: () => Steps<Result>, timeoutMs: number): Promise<Result>;
  close(): Promise<void>;
}

interface Thread {
  ask(query: Asked, timeoutMs: number): Promise<readonly unknown[]>;
  end(): Promise<void>;
}

const begin = CompiledQuery.raw("begin");
const commit = CompiledQuery.raw("commit");

/** Its thread, with a connection that can only read, starts with the first that is read. */
export function createPatientReader(path: string): PatientReader {
  let thread: Thread | undefined;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();

  async function readNow<Result>(steps: () => Steps<Result>, timeoutMs: number): Promise<Result> {
    if (isClosed) throw new Error("the database was closed");
    const asked = (thread ??= startThread(path));
    try {
      await asked.ask(begin, timeoutMs);
      const result = await runSteps(steps, async (query) => ({ rows: await asked.ask(query, timeoutMs), changed: 0 }));
      await asked.ask(commit, timeoutMs);
      return result;
    } catch (error) {
      // In the middle of a transaction, or of a query that nobody waits for any more: the next one begins anew.
      thread = undefined;
      await asked.end();
      throw error;
    }
  }

  return {
    read(steps, timeoutMs) {
      const reading = last.then(() => readNow(steps, timeoutMs));
      last = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      isClosed = true;
      await thread?.end();
    },
  };
}

function startThread(path: string): Thread {
  const isBuilt = !import.meta.url.endsWith(".ts");
  const file = new URL(isBuilt ? "./patient-reader-thread.js" : "./patient-reader-thread.ts", import.meta.url);
  const worker = new Worker(file, { workerData: path });
  worker.unref();
  let waiting: { readonly resolve: (rows: readonly unknown[]) => void; readonly reject: (error: unknown) => void } = {
    resolve: () => undefined,
    reject: () => undefined,
  };
  worker.on("message", (told: Told) => {
    if ("error" in told) waiting.reject(told.error);
    else waiting.resolve(told.rows);
  });
  worker.on("error", (error) => waiting.reject(error));
  worker.on("exit", (code) => waiting.reject(new Error(`the thread that reads the database ended with ${code}`)));
  return {
    async ask({ sql, parameters }, timeoutMs) {
      const answered = new Promise<readonly unknown[]>((resolve, reject) => (waiting = { resolve, reject }));
      const late = (): never => {
        throw new Error(`the database has not answered within ${timeoutMs} ms`);
      };
      worker.ref();
      worker.postMessage({ sql, parameters });
      try {
        return await inTime(timeoutMs, () => answered, late);
      } finally {
        worker.unref();
      }
    },
    async end() {
      waiting.reject(new Error("the database was closed"));
      await worker.terminate();
    },
  };
}
