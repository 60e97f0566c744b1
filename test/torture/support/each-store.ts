import type { Arena } from "../arena.ts";
import type { Finding, Trial } from "../trial.ts";
import { aPostgres, aSqliteFile, lacksPostgres } from "./databases.ts";

export interface TrialOnStore extends Omit<Trial, "run"> {
  /** @param databaseUrl empty, and the trial's own */
  readonly run: (arena: Arena, databaseUrl: string) => Promise<readonly Finding[]>;
}

/** The same trial on either store: `burst` and `burst-postgres`. */
export function onEachStore({ name, about, lacks, run }: TrialOnStore): readonly [Trial, Trial] {
  return [
    { name, about: `${about}, on SQLite`, lacks, run: (arena) => run(arena, aSqliteFile(arena)) },
    {
      name: `${name}-postgres`,
      about: `${about}, on PostgreSQL`,
      lacks: () => lacksPostgres() ?? lacks?.(),
      run: async (arena) => run(arena, await (await aPostgres(arena)).createDatabase()),
    },
  ];
}
