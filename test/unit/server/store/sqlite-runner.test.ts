import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NodeSqliteDatabase } from "../../../../src/server/node/node-sqlite-database.ts";
import { openSqlite } from "../../../../src/server/node/sqlite-dialect.ts";
import type { SqlRunner, Steps } from "../../../../src/server/store/sql-runner.ts";
import { createSqliteRunner } from "../../../../src/server/store/sqlite-runner.ts";

let folder = "";
let database: NodeSqliteDatabase;
let runner: SqlRunner;
/** Every statement that was made ready, in order. */
let prepared: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sqlite-runner-"));
  database = await openSqlite(join(folder, "a.db"));
  database.prepare("create table gift (id integer primary key not null)").run([]);
  prepared = [];
  const prepare = database.prepare.bind(database);
  database.prepare = (sql) => {
    prepared.push(sql);
    return prepare(sql);
  };
  runner = createSqliteRunner(database);
});
afterEach(async () => {
  await runner.close();
  await rm(folder, { recursive: true });
});

function* store(id: number): Steps<number> {
  yield CompiledQuery.raw("insert into gift (id) values (?)", [id]);
  return id;
}

function* all(): Steps<readonly unknown[]> {
  return (yield CompiledQuery.raw("select id from gift order by id", [])).rows;
}

const commits = () => prepared.filter((sql) => sql === "commit").length;

describe("what arrives in one turn of the event loop", () => {
  it("is committed together, and each is told its own result", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => index);
    expect(await Promise.all(ids.map((id) => runner.write(() => store(id))))).toEqual(ids);
    expect(commits()).toBe(1);
    expect(await runner.read(all)).toHaveLength(50);
  });

  it("is tried one by one where one of it fails: the others are stored", async () => {
    const results = await Promise.allSettled([1, 2, 2, 3].map((id) => runner.write(() => store(id))));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(await runner.read(all)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it("is on disk before the database is closed", async () => {
    const written = runner.write(() => store(7));
    await runner.close();
    expect(await written).toBe(7);
    database = await openSqlite(join(folder, "a.db"));
    runner = createSqliteRunner(database);
    expect(await runner.read(all)).toEqual([{ id: 7 }]);
  });
});

it("where another process keeps the file, all that came together are refused in time, not one after the other", async () => {
  const other = await openSqlite(join(folder, "a.db"));
  other.prepare("begin immediate").run([]);
  const begun = () => prepared.filter((sql) => sql === "begin immediate").length;
  const results = Promise.allSettled([1, 2, 3].map((id) => runner.write(() => store(id))));
  expect((await results).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  const tries = begun();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(begun()).toBe(tries);
  other.prepare("rollback").run([]);
  other.close();
  expect(await runner.write(() => store(4))).toBe(4);
});

it("a write that fails alone is refused, and nothing of it stays", async () => {
  await runner.write(() => store(1));
  await expect(runner.write(() => store(1))).rejects.toThrow(/UNIQUE/);
  expect(await runner.write(() => store(2))).toBe(2);
});
