import { resolve } from "node:path";
import { createLog } from "../log.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { NotEmptyError, type MovedTable } from "../store/move-ledger.ts";
import { openStore } from "../store/open-store.ts";
import { openLedgerStore } from "./open-ledger-store.ts";
import { withLedger } from "./with-ledger.ts";

export interface RunMoveOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** A database, as `DATABASE_URL` names one. */
  readonly from: string;
  /** Told now and then how many rows were taken over. */
  readonly onProgress: (rows: number) => void;
}

/** Takes everything that `from` holds over into the database of `DATABASE_URL`, which is made where it is a file. */
export async function runMove({ environment, from, onProgress }: RunMoveOptions): Promise<readonly MovedTable[]> {
  const databaseUrl = endpointSettingReaders(environment).databaseUrl();
  if (isSame(from, databaseUrl)) throw new SettingsError("DATABASE_URL is the database to move from");
  const log = createLog((line) => void process.stderr.write(line));
  return await withLedger({ ...environment, DATABASE_URL: from }, async (old) => {
    const to = await openStore({ databaseUrl }, openLedgerStore, log, (file) => resolve(file));
    try {
      return await to.takeOver(old, onProgress);
    } catch (error) {
      if (!(error instanceof NotEmptyError)) throw error;
      throw new SettingsError(
        "DATABASE_URL names a database that holds gifts or a config already: move into an empty one",
        {
          cause: error,
        },
      );
    } finally {
      await to.close();
    }
  });
}

function isSame(one: string, other: string): boolean {
  const fileOf = (url: string) => (url.startsWith("file:") ? resolve(url.slice("file:".length)) : url);
  return fileOf(one) === fileOf(other);
}
