import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { aTallyCell } from "../../support/tallies.ts";
import { aContribution, anEvent, aRefund } from "../../contract/support/facts.ts";

const cli = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));
const node = fileURLToPath(new URL("../../../node_modules/node/bin/node", import.meta.url));

let directory: string;
let path: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "support-appeal-cli-"));
  path = join(directory, "ledger.db");
  const store = await openLedgerStore(`file:${path}`, () => undefined);
  await store.record(anEvent(), aContribution({ key: "pi_a", at: Date.UTC(2026, 0, 31) / 1000, amount: 123_450 }));
  await store.record(
    anEvent(),
    aContribution({ key: "pi_b", at: Date.UTC(2026, 1, 1) / 1000, currency: "jpy", note: '=1+1 is\ntwo, "sure"' }),
  );
  await store.record(anEvent(), aRefund({ paymentIntent: "pi_a", amount: 5 }));
  const cell = { day: "2026-01-31", variant: "a", placement: "inline", section: "" } as const;
  await store.tallies.add([
    aTallyCell({ ...cell, count: 2000, received: 200 }),
    aTallyCell({ ...cell, kind: "dismissal", count: 90, received: 9 }),
    aTallyCell({ ...cell, variant: "b", count: 60, received: 6 }),
  ]);
  await store.close();
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function call(args: readonly string[], databaseUrl = `file:${path}`) {
  const env = { PATH: process.env["PATH"], DATABASE_URL: databaseUrl };
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], { encoding: "utf8", env, cwd: directory });
  return { status, stdout, stderr };
}

describe("support-appeal report", () => {
  it("prints a table, with as many decimals as a currency has", () => {
    const { status, stdout } = call(["report"]);
    expect(status).toBe(0);
    expect(stdout).toBe(`month    currency  contributions    gross  refunded  disputed      net
2026-01  usd                   1  1234.50      0.05      0.00  1234.45
2026-02  jpy                   1      500         0         0      500
`);
  });

  it("prints CSV of what is asked for, day by day and between two days", () => {
    expect(call(["report", "--by", "day,campaign", "--until", "2026-01-31", "--format", "csv"]).stdout).toBe(
      "day,campaign,currency,contributions,gross,refunded,disputed,net\n2026-01-31,spring,usd,1,1234.50,0.05,0.00,1234.45\n",
    );
  });

  it("prints what came through one campaign", () => {
    expect(call(["report", "--by", "campaign", "--campaign", "spring", "--format", "csv"]).stdout).toBe(
      "campaign,currency,contributions,gross,refunded,disputed,net\n" +
        "spring,jpy,1,500,0,0,500\nspring,usd,1,1234.50,0.05,0.00,1234.45\n",
    );
    expect(call(["report", "--campaign", "autumn"]).stdout).toBe("Nothing was given in that time.\n");
  });

  it("prints JSON in minor units", () => {
    expect(JSON.parse(call(["report", "--by", "currency", "--from", "2026-02-01", "--format", "json"]).stdout)).toEqual(
      [{ currency: "jpy", contributions: 1, gross: 500, refunded: 0, disputed: 0, net: 500 }],
    );
  });

  it("prints the renewals that wait for their money", () => {
    expect(call(["report", "--by", "failed"])).toMatchObject({
      status: 0,
      stdout: "No renewal waits for its money.\n",
    });
  });

  it("prints what readers wrote, and lets no spreadsheet run it", () => {
    expect(call(["report", "--by", "note", "--format", "csv"]).stdout).toBe(
      `at,campaign,note\n2026-02-01T00:00:00.000Z,spring,"'=1+1 is\ntwo, ""sure"""\n`,
    );
  });

  it("prints what was counted beside what was given, and nothing that fewer than ten readers did", () => {
    const { status, stdout } = call(["report", "--tallies", "--until", "2026-01-31"]);
    expect(status).toBe(0);
    const [titles, ...rows] = stdout.split("\n").map((line) => line.split(/ {2,}/).filter(Boolean));
    expect(titles?.join(", ")).toBe(
      "campaign, variant, impressions, dismissals, snoozes, choices, continues, holdbacks, contributions, conversion, " +
        "net usd, usd per 1000 impressions, asks per gift, dismissals per gift, laters per gift",
    );
    expect(rows).toEqual([
      ["spring", "a", "2000", "few", "few", "few", "few", "few", "1", "0.00050", "1234.45", "617.23", "2000.0"],
      [],
    ]);
    const json = call(["report", "--tallies", "--by", "section", "--format", "json"]).stdout;
    expect(JSON.parse(json)).toMatchObject([{ section: "", impressions: 2000, dismissals: null, contributions: null }]);
    expect(call(["report", "--tallies", "--by", "day", "--from", "2030-01-01"]).stdout).toMatch(/^Nothing was counted/);
  });

  it("says so where there is nothing", () => {
    expect(call(["report", "--from", "2030-01-01"])).toMatchObject({
      status: 0,
      stdout: "Nothing was given in that time.\n",
    });
  });

  it.each([
    [["--by", "week"], "week"],
    [["--tallies", "--by", "interval"], "interval"],
    [["--tallies", "--fees"], "--fees"],
    [["--tallies", "--campaign", "spring"], "--campaign"],
    [["--by", "note", "--campaign", "spring"], "--by note"],
    [["--from", "2026-02-30"], "--from"],
    [["--from", "2026-03-01", "--until", "2026-02-01"], "--until 2026-02-01"],
    [["--format", "xls"], "--format"],
    [["--by", "note", "--from", "2026-01-01"], "--by note"],
    [["--of", "x"], "--of"],
  ])("names what is wrong with %j", (args, named) => {
    const { status, stderr } = call(["report", ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
  });

  it("makes no empty ledger where the file is not there", () => {
    const { status, stderr } = call(["report"], "file:nowhere.db");
    expect(status).toBe(1);
    expect(stderr).toContain(join(directory, "nowhere.db"));
    expect(call(["report"], "file:nowhere.db").status).toBe(1);
  });
});

describe("support-appeal refold", () => {
  it("finds what differs from the events, and makes it right", () => {
    expect(call(["refold", "--check"])).toMatchObject({
      status: 0,
      stdout: "The tables are what the events come to.\n",
      stderr: "3 events folded\n",
    });
    const database = new DatabaseSync(path);
    database.exec("update contribution set refunded = 7 where key = 'pi_a'; delete from note");
    database.close();
    const { status, stdout } = call(["refold", "--check"]);
    expect(status).toBe(1);
    expect(stdout).toContain("contribution pi_a: refunded is 7, and should be 5\n");
    expect(stdout).toContain("note pi_b: is missing");
    expect(stdout).toContain("2 rows differ from the events");
    expect(call(["refold"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("2 rows made right") as string,
    });
    expect(call(["refold", "--check"]).status).toBe(0);
  });

  it("names an argument that it does not know", () => {
    expect(call(["refold", "--dry-run"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--dry-run") as string,
    });
  });
});
