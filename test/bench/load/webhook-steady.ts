import { join } from "node:path";
import type { Row, Section } from "../report.ts";
import { startChild, type Child } from "../servers/start-child.ts";
import type { Stage } from "../stage.ts";
import { quantile } from "../statistics.ts";
import { runSteadily } from "./run-steadily.ts";
import { createSignedEvents } from "./signed-events.ts";

const PER_SECOND = 300;
const SECONDS = 60;
const GOAL_MS = 50;
/** Compilers first. */
const WARM_UP_SECONDS = 3;

/** A busy hour as Stripe makes it, for a minute: what comes does not wait for what came before. */
export async function benchWebhookSteady({ sandboxUrl, settings, folder, endpoint, defer }: Stage): Promise<Section> {
  const bare = await startChild(new URL("../servers/bare-webhook.ts", import.meta.url), [], {
    ...settings,
    DATABASE_FILE: join(folder, "steady.db"),
  });
  defer(() => bare.close());
  const requests = await createSignedEvents(sandboxUrl, settings.SITE_ID, settings.STRIPE_WEBHOOK_SECRET);
  const measure = async ({ url }: Child): Promise<readonly number[]> => {
    await runSteadily(url, requests, PER_SECOND, WARM_UP_SECONDS);
    return await runSteadily(url, requests, PER_SECOND, SECONDS);
  };
  const [theirs, ours] = [await measure(bare), await measure(endpoint)];
  const row = (what: string, share: number): Row => {
    const [baseline, own] = [quantile(theirs, share), quantile(ours, share)];
    const compared = `${own < baseline ? "" : "+"}${(own - baseline).toFixed(1)} ms`;
    return { what, baseline: `${baseline.toFixed(1)} ms`, ours: `${own.toFixed(1)} ms`, compared };
  };
  const ninetyNinth = quantile(ours, 0.99);
  // On a disk that is slow itself neither can be fast.
  const allowed = Math.max(GOAL_MS, quantile(theirs, 0.99));
  return {
    title: `\`POST /webhooks/stripe\` on SQLite, ${PER_SECOND} a second for ${SECONDS} s, beside the bare handler one after the other`,
    rows: [
      row("latency, median", 0.5),
      {
        ...row("latency, 99th percentile", 0.99),
        goal: `≤ ${GOAL_MS} ms, or the bare handler's`,
        isMet: ninetyNinth <= allowed,
      },
      row("latency, the longest", 1),
    ],
    notes: ["At a steady pace: from when a delivery was due, whether or not those before it were answered."],
  };
}
