import { join } from "node:path";
import type { Section } from "../report.ts";
import { startChild } from "../servers/start-child.ts";
import type { Stage } from "../stage.ts";
import { compare } from "./compare.ts";
import { floorRow, loadRows } from "./rows.ts";
import { createSignedEvents } from "./signed-events.ts";

/** Of the bare handler: alone, and where many senders' events are committed together. */
const GOALS = { 1: 0.85, 10: 2, 50: 3 } as const;

/** `POST /webhooks/stripe` beside a handler that verifies and inserts one row. */
export async function benchWebhook({ sandboxUrl, settings, folder, endpoint, defer }: Stage): Promise<Section> {
  const bare = await startChild(new URL("../servers/bare-webhook.ts", import.meta.url), [], {
    ...settings,
    DATABASE_FILE: join(folder, "bare.db"),
  });
  defer(() => bare.close());
  const requests = await createSignedEvents(sandboxUrl, settings.SITE_ID, settings.STRIPE_WEBHOOK_SECRET);
  const least = await startChild(new URL("../servers/least-ledger.ts", import.meta.url), [], {
    ...settings,
    DATABASE_FILE: join(folder, "least.db"),
  });
  defer(() => least.close());
  const contest = { bare, ours: endpoint, requests, rounds: 50, sliceMs: 150 };
  const one = await compare({ ...contest, connections: 1 });
  const ten = await compare({ ...contest, connections: 10 });
  const fifty = await compare({ ...contest, connections: 50 });
  const floor = { ...contest, ours: least, rounds: 20 };
  const atLeast = {
    1: await compare({ ...floor, connections: 1 }),
    10: await compare({ ...floor, connections: 10 }),
    50: await compare({ ...floor, connections: 50 }),
  } as const;
  return {
    title:
      "`POST /webhooks/stripe`, beside a bare handler that verifies and inserts one row (SQLite, `synchronous=FULL`)",
    rows: [
      ...loadRows("`POST /webhooks/stripe`", 1, one, GOALS[1]),
      ...loadRows("`POST /webhooks/stripe`", 10, ten, GOALS[10]),
      ...loadRows("`POST /webhooks/stripe`", 50, fifty, GOALS[50]),
      ...([1, 10, 50] as const).map((connections) => floorRow(connections, atLeast[connections], GOALS[connections])),
    ],
    notes: [
      "Webhook: ours changes rows of five tables, the event, the gift, its supporter and the totals, some seven pages of the log; the bare handler one row, some two pages.",
    ],
  };
}
