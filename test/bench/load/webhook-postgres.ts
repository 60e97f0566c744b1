import { findPostgres, startPostgres } from "../../contract/support/start-postgres.ts";
import type { Section } from "../report.ts";
import { startChild, type Child } from "../servers/start-child.ts";
import type { Stage } from "../stage.ts";
import { compare } from "./compare.ts";
import { floorRow, loadRows } from "./rows.ts";
import { createSignedEvents } from "./signed-events.ts";

const GOAL = 0.9;
const title =
  "`POST /webhooks/stripe` on PostgreSQL (`fsync=on`), beside a bare handler that verifies and inserts one row over 16 connections";

/** `POST /webhooks/stripe` on PostgreSQL: both on one server, each in a database of its own. */
export async function benchWebhookPostgres({ sandboxUrl, settings, defer }: Stage): Promise<Section> {
  const found = findPostgres();
  if ("missing" in found) return { title, rows: [], notes: [found.missing] };
  const postgres = await startPostgres(found.bin, { settings: ["fsync=on"] });
  defer(() => postgres.close());
  const bare = await startChild(new URL("../servers/bare-webhook-postgres.ts", import.meta.url), [], {
    ...settings,
    DATABASE_URL: await postgres.createDatabase(),
  });
  defer(() => bare.close());
  const DATABASE_URL = await postgres.createDatabase();
  const [ours, replica] = [await startOurs(), await startOurs()];
  const requests = await createSignedEvents(sandboxUrl, settings.SITE_ID, settings.STRIPE_WEBHOOK_SECRET);
  const contest = { bare, ours, requests, rounds: 50, sliceMs: 150 };
  const one = await compare({ ...contest, connections: 1 });
  const ten = await compare({ ...contest, connections: 10 });
  const fifty = await compare({ ...contest, connections: 50 });
  const least = await startChild(new URL("../servers/least-ledger-postgres.ts", import.meta.url), [], {
    ...settings,
    DATABASE_URL: await postgres.createDatabase(),
  });
  defer(() => least.close());
  const atLeast = await compare({ ...contest, ours: least, rounds: 20, connections: 1 });
  const overTwo = await compare({ ...contest, replica, connections: 50 });
  return {
    title,
    rows: [
      ...loadRows("`POST /webhooks/stripe`", 1, one, GOAL),
      ...loadRows("`POST /webhooks/stripe`", 10, ten, GOAL),
      ...loadRows("`POST /webhooks/stripe`", 50, fifty, GOAL),
      floorRow(1, atLeast, GOAL),
      ...loadRows("`POST /webhooks/stripe` over two replicas", 50, overTwo, undefined),
    ],
    notes: [
      "Webhook on PostgreSQL: ours changes rows of six tables, the event, the gift, its supporter and the totals; the bare handler one. The server runs on the same processors as both, so what it does for us is paid for here.",
    ],
  };

  async function startOurs(): Promise<Child> {
    const cli = new URL("../../../dist/cli.js", import.meta.url);
    const child = await startChild(cli, ["serve"], { ...settings, DATABASE_URL });
    defer(() => child.close());
    return child;
  }
}
