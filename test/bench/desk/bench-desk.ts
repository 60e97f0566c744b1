import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import pg from "pg";
import { findPostgres, startPostgres } from "../../contract/support/start-postgres.ts";
import { withSpread, type Row, type Section } from "../report.ts";
import { startChild, type Child } from "../servers/start-child.ts";
import type { Stage } from "../stage.ts";
import { spread } from "../statistics.ts";
import { bareQueries, CONTRIBUTIONS, fillLedger, TALLIES } from "./fill-ledger.ts";

const ROUNDS = 9;
/** Until the first useful figure stands there, in milliseconds. */
const GOAL_MS = 1000;
/** The card whose figures take longest, and for what share of that time a reader may wait beside it. */
const LONGEST = "appeals";
const GOAL_SHARE = 0.25;

interface Filled {
  readonly name: string;
  readonly endpoint: Child;
  readonly ask: (query: string) => Promise<unknown>;
  readonly isSqlite: boolean;
}

/** The desk's cards beside the bare SQL that each comes down to, on a large paper's ledger. */
export async function benchDesk(stage: Stage): Promise<Section> {
  const found = findPostgres();
  const filled = [await onSqlite(stage), ...("missing" in found ? [] : [await onPostgres(stage, found.bin)])];
  const rows: Row[] = [];
  for (const each of filled) rows.push(...(await measure(each, stage.settings)));
  return {
    title: `The desk, with ${CONTRIBUTIONS.toLocaleString("en")} contributions and ${TALLIES.toLocaleString("en")} rows of tallies, beside the bare SQL`,
    rows,
    notes: [
      "Desk: from the request for a card's figures to its whole answer; money is the first that a publisher sees. It is read from sums by day, which the endpoint keeps as gifts come in, and the bare SQL adds up the gifts themselves.",
      "A reader beside a card: the longest that `GET /config` takes until the card is answered, as a share of that time. At 1 the card has held up everybody.",
      ...("missing" in found ? [found.missing] : []),
    ],
  };
}

async function onSqlite({ settings, folder, defer }: Stage): Promise<Filled> {
  const path = join(folder, "desk.db");
  const endpoint = await start(settings, `file:${path}`, defer);
  const database = new DatabaseSync(path);
  defer(() => Promise.resolve(database.close()));
  database.exec("pragma busy_timeout = 10000");
  for (const statement of fillLedger(seconds(), true)) database.exec(statement);
  return { name: "SQLite", endpoint, ask: (query) => Promise.resolve(database.prepare(query).all()), isSqlite: true };
}

async function onPostgres({ settings, defer }: Stage, bin: string): Promise<Filled> {
  const postgres = await startPostgres(bin, { settings: ["fsync=on"] });
  defer(() => postgres.close());
  const address = await postgres.createDatabase();
  const endpoint = await start(settings, address, defer);
  const pool = new pg.Pool({ connectionString: address, max: 1 });
  defer(() => pool.end());
  for (const statement of fillLedger(seconds(), false)) await pool.query(statement);
  return { name: "PostgreSQL", endpoint, ask: (query) => pool.query(query), isSqlite: false };
}

async function start(settings: Stage["settings"], DATABASE_URL: string, defer: Stage["defer"]): Promise<Child> {
  const child = await startChild(new URL("../../../dist/cli.js", import.meta.url), ["serve"], {
    ...settings,
    DATABASE_URL,
  });
  defer(() => child.close());
  return child;
}

async function measure({ name, endpoint, ask, isSqlite }: Filled, { ADMIN_TOKEN }: Stage["settings"]): Promise<Row[]> {
  const cookie = await signIn(endpoint.url, ADMIN_TOKEN);
  const rows: Row[] = [];
  for (const [card, query] of Object.entries(bareQueries(seconds(), isSqlite))) {
    const bare: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await timed(() => ask(query)));
      ours.push(await timed(() => read(`${endpoint.url}/desk/figures/${card}`, cookie)));
    }
    const ratios = ours.map((each, round) => each / (bare[round] ?? Number.NaN));
    const { median } = spread(ours);
    rows.push({
      what: `${name}: ${card}`,
      baseline: withSpread(spread(bare), " ms", 0),
      ours: withSpread(spread(ours), " ms", 0),
      compared: withSpread(spread(ratios), " ×", 2),
      ...(card === "money" ? { goal: `≤ ${GOAL_MS} ms`, isMet: median <= GOAL_MS } : {}),
    });
  }
  return [...rows, await measureWaits(name, endpoint.url, cookie)];
}

/** How long a reader waits at most while somebody at the desk asks for what takes longest. */
async function measureWaits(name: string, url: string, cookie: string): Promise<Row> {
  const cards: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { card, longest } = await besideCard(
      () => read(`${url}/desk/figures/${LONGEST}`, cookie),
      () => read(`${url}/config`, cookie),
    );
    cards.push(card);
    waits.push(longest);
  }
  const shares = spread(waits.map((each, round) => each / (cards[round] ?? Number.NaN)));
  return {
    what: `${name}: a reader beside ${LONGEST}`,
    baseline: withSpread(spread(cards), " ms", 0),
    ours: withSpread(spread(waits), " ms", 0),
    compared: withSpread(shares, " ×", 2),
    goal: `≤ ${GOAL_SHARE} ×`,
    isMet: shares.median <= GOAL_SHARE,
  };
}

/** How long the card took, and the longest of what was read beside it, one after the other; in milliseconds. */
async function besideCard(readCard: () => Promise<void>, readBeside: () => Promise<void>) {
  const answered = new AbortController();
  const asking = timed(readCard).finally(() => answered.abort());
  const waits: number[] = [];
  do waits.push(await timed(readBeside));
  while (!answered.signal.aborted);
  return { card: await asking, longest: Math.max(...waits) };
}

async function signIn(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/desk/session`, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin", origin: url },
    body: JSON.stringify({ token }),
  });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`nobody signed in: ${answer.status}`);
  return cookie;
}

async function read(address: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
