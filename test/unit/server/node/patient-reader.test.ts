import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDatabaseFile } from "../../../../src/server/node/database-file.ts";
import { createPatientReader } from "../../../../src/server/node/patient-reader.ts";
import { openSqlite } from "../../../../src/server/node/sqlite-dialect.ts";
import { createSqliteRunner } from "../../../../src/server/node/sqlite-runner.ts";
import type { SqlRunner, Steps } from "../../../../src/server/store/sql-runner.ts";

const PATIENCE_MS = 20_000;

let folder = "";
let runner: SqlRunner;

async function open(): Promise<void> {
  const path = join(folder, "a.db");
  const database = await openSqlite(path);
  database.prepare("create table if not exists gift (id integer primary key not null)").run([]);
  runner = createSqliteRunner(database, createDatabaseFile(path), createPatientReader(path));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "patient-reader-"));
  await open();
});
afterEach(async () => {
  await runner.close();
  await rm(folder, { recursive: true });
});

function* ask(sql: string, parameters: readonly unknown[] = []): Steps<readonly unknown[]> {
  return (yield CompiledQuery.raw(sql, [...parameters])).rows;
}
const store = (id: number) => () => ask("insert into gift (id) values (?)", [id]);
/** Counts for as long as a sum over a large paper's ledger takes, and longer. */
const long = (numbers: number) => () =>
  ask(`with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) select count(*) as n from n`, [
    numbers,
  ]);
const all = () => ask("select id from gift order by id");

describe("a read that takes its time", () => {
  it("keeps the event loop free: what is written and read meanwhile does not wait for it", async () => {
    const done: string[] = [];
    const reading = runner.read(long(3_000_000), PATIENCE_MS).then((rows) => {
      done.push("long");
      return rows;
    });
    await runner.write(store(1));
    expect(await runner.read(all)).toEqual([{ id: 1 }]);
    done.push("short");
    expect(await reading).toEqual([{ n: 3_000_000 }]);
    expect(done).toEqual(["short", "long"]);
  });

  it("sees what was committed before it began, and of all its queries one moment", async () => {
    await runner.write(store(1));
    let gifts: readonly unknown[] = [];
    const rows = await runner.read(function* () {
      gifts = yield* all();
      void runner.write(store(2));
      yield* long(300_000)();
      return yield* all();
    }, PATIENCE_MS);
    expect(gifts).toEqual([{ id: 1 }]);
    expect(rows).toEqual([{ id: 1 }]);
    expect(await runner.read(all, PATIENCE_MS)).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("rejects with what the database says, and the next one is read", async () => {
    await expect(runner.read(() => ask("select id from elsewhere"), PATIENCE_MS)).rejects.toThrow("no such table");
    await expect(runner.read(store(1), PATIENCE_MS)).rejects.toThrow("readonly");
    expect(await runner.read(all, PATIENCE_MS)).toEqual([]);
  });

  it("rejects when its time is over, and the next one is read", async () => {
    await expect(runner.read(long(2_000_000), 20)).rejects.toThrow("within 20 ms");
    expect(await runner.read(all, PATIENCE_MS)).toEqual([]);
  });

  it("does not keep a database open that is being closed, nor opens it again", async () => {
    const readings = [long(3_000_000), all].map((steps) => runner.read(steps, PATIENCE_MS));
    const outcomes = Promise.allSettled(readings);
    await runner.read(all);
    await runner.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await open();
  });
});
