import { join } from "node:path";
import {
  findPostgres,
  startPostgres,
  type Postgres,
  type PostgresOptions,
} from "../../contract/support/start-postgres.ts";
import type { Arena } from "../arena.ts";

/** A file that no replica has opened yet. */
export function aSqliteFile({ folder }: Arena, name = "ledger"): string {
  return `file:${join(folder, `${name}.db`)}`;
}

/** Why trials on PostgreSQL can't be run here. */
export function lacksPostgres(): string | undefined {
  const found = findPostgres();
  return "missing" in found ? found.missing : undefined;
}

/** A PostgreSQL of the trial's own. */
export async function aPostgres({ defer }: Arena, options: PostgresOptions = {}): Promise<Postgres> {
  const found = findPostgres();
  if ("missing" in found) throw new Error(found.missing);
  const postgres = await startPostgres(found.bin, options);
  defer(() => postgres.close());
  return postgres;
}

/** On PostgreSQL where there is one, else in a file: for trials to which it is all the same. */
export async function aDatabase(arena: Arena): Promise<string> {
  return lacksPostgres() === undefined ? await (await aPostgres(arena)).createDatabase() : aSqliteFile(arena);
}
