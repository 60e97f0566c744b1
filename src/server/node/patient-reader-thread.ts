import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import type { Asked, Told } from "./patient-reader.ts";

/*
 * The thread of `createPatientReader`: `workerData` is the file; what is asked is answered in the order in which it
 * comes.
 */

/** A reader waits for others only while the file is being taken up after a crash; in milliseconds. */
const BUSY_MS = 2000;

const database = new NodeSqliteDatabase(new DatabaseSync(String(workerData), { readOnly: true, timeout: BUSY_MS }));

parentPort?.on("message", ({ sql, parameters }: Asked) => {
  parentPort?.postMessage(answer(sql, parameters));
});

function answer(sql: string, parameters: readonly unknown[]): Told {
  try {
    const statement = database.prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) };
    statement.run(parameters);
    return { rows: [] };
  } catch (error) {
    return { error };
  }
}
