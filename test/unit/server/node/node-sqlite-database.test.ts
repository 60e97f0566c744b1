import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { NodeSqliteDatabase } from "../../../../src/server/node/node-sqlite-database.ts";

describe("statements that are kept ready", () => {
  it("are those that ran last, however many made the tables before", () => {
    const database = new NodeSqliteDatabase(new DatabaseSync(":memory:"));
    for (let table = 0; table < 150; table++) database.prepare(`create table t${table} (a)`).run([]);

    const insert = database.prepare("insert into t7 (a) values (?)");
    for (let other = 0; other < 150; other++) {
      database.prepare(`select a from t${other}`).all([]);
      expect(database.prepare("insert into t7 (a) values (?)"), `after ${other} others`).toBe(insert);
    }
    database.close();
  });

  it("are forgotten where they have not run for long, so that none are kept without end", () => {
    const database = new NodeSqliteDatabase(new DatabaseSync(":memory:"));
    const first = database.prepare("select 0");
    for (let other = 1; other <= 150; other++) database.prepare(`select ${other}`);

    expect(database.prepare("select 0")).not.toBe(first);
    database.close();
  });
});
