import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDatabaseFile } from "../../../../src/server/node/database-file.ts";
import type { NodeSqliteDatabase } from "../../../../src/server/node/node-sqlite-database.ts";
import { openSqlite } from "../../../../src/server/node/sqlite-dialect.ts";
import type { SqlRunner, Steps } from "../../../../src/server/store/sql-runner.ts";
import { createSqliteRunner } from "../../../../src/server/node/sqlite-runner.ts";

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
  runner = createSqliteRunner(database, createDatabaseFile(join(folder, "a.db")));
});
afterEach(async () => {
  await runner.close();
  await rm(folder, { recursive: true });
});

function* store(id: number): Steps<number> {
  yield CompiledQuery.raw("insert into gift (id) values (?)", [id]);
  return id;
}

function* nothing(): Steps<void> {}

function* fill(): Steps<void> {
  for (let id = 0; id < 10_000; id++) yield* store(id);
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
    runner = createSqliteRunner(database, createDatabaseFile(join(folder, "a.db")));
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
  // Who comes now waits for a moment only: it has been held for long.
  await expect(runner.write(() => store(3))).rejects.toThrow("locked");
  expect(begun() - tries).toBeLessThan(tries / 2);
  other.prepare("rollback").run([]);
  other.close();
  expect(await runner.write(() => store(4))).toBe(4);
});

it("where another process keeps the file, those who come one after the other wait together, and nobody waits in SQLite", async () => {
  expect(database.prepare("pragma busy_timeout").all([])).toEqual([{ timeout: 0 }]);
  const other = await openSqlite(join(folder, "a.db"));
  other.prepare("begin immediate").run([]);
  const results: Promise<number>[] = [];
  for (let id = 0; id < 40; id++) {
    results.push(runner.write(() => store(id)));
    await new Promise(setImmediate);
  }
  const before = prepared.length;
  // Each would try for itself otherwise.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(prepared.length - before).toBeLessThan(30);
  other.prepare("rollback").run([]);
  other.close();
  expect(await Promise.all(results)).toHaveLength(40);
});

describe("a write into a file that is gone", () => {
  const path = (): string => join(folder, "a.db");
  beforeEach(async () => {
    await runner.write(() => store(1));
    // The file was looked at a moment ago.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it.each<[string, () => Promise<void>, string]>([
    ["deleted", () => rm(path()), "a.db was deleted while it was in use"],
    ["replaced", () => writeFile(`${path()}.new`, "").then(() => rename(`${path()}.new`, path())), "a.db was replaced"],
    ["its log deleted", () => rm(`${path()}-wal`), "a.db-wal was deleted"],
  ])("is refused, and health says why: %s", async (_, harm, said) => {
    await harm();
    await expect(runner.write(() => store(2))).rejects.toThrow(said);
    await expect(runner.read(all)).rejects.toThrow(said);
    await expect(runner.check(() => nothing())).rejects.toThrow(said);
  });

  it("is taken again once the file is back", async () => {
    await rename(path(), `${path()}.away`);
    await expect(runner.write(() => store(2))).rejects.toThrow("deleted");
    await rename(`${path()}.away`, path());
    expect(await runner.write(() => store(3))).toBe(3);
    await runner.check(() => nothing());
  });
});

it("a full disk refuses what is written, keeps what was, and is heard of in the check of health", async () => {
  database.prepare("pragma max_page_count = 4").all([]);
  await expect(runner.write(() => fill())).rejects.toThrow("database or disk is full");
  database.prepare("pragma max_page_count = 4000").all([]);
  expect(await runner.write(() => store(1))).toBe(1);
  // No file system has less room than this one.
  await expect(createDatabaseFile("/proc/a.db").assertRoom()).rejects.toThrow("the disk of /proc/a.db is full");
});

it("a check of health writes, at most once a second", async () => {
  let probes = 0;
  const probe = function* (): Steps<void> {
    probes += 1;
    yield* store(100 + probes);
  };
  for (let asked = 0; asked < 3; asked++) await runner.check(probe);
  expect(probes).toBe(1);
  database.prepare("pragma query_only = on").all([]);
  await expect(runner.write(() => store(1))).rejects.toThrow("readonly");
});

it("a write that fails alone is refused, and nothing of it stays", async () => {
  await runner.write(() => store(1));
  await expect(runner.write(() => store(1))).rejects.toThrow(/UNIQUE/);
  expect(await runner.write(() => store(2))).toBe(2);
});
