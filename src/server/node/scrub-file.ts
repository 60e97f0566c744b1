import { DatabaseSync } from "node:sqlite";
import { isBusy, whenFree } from "../store/when-free.ts";

/** How long an endpoint that writes to the file is waited for, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Writes a SQLite file anew, so that nothing of what was erased is left in its free pages or in the log beside it.
 * False where others held the file all the time.
 */
export async function scrubFile(path: string): Promise<boolean> {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    await whenFree(() => database.exec("pragma secure_delete = on; vacuum"), PATIENCE_MS);
    return await whenFree(() => {
      const taken = database.prepare("pragma wal_checkpoint(truncate)").get();
      if (taken?.["busy"] === 1) throw Object.assign(new Error("the log is in use"), { errcode: SQLITE_BUSY });
      return true;
    }, PATIENCE_MS);
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    database.close();
  }
}

const SQLITE_BUSY = 5;
