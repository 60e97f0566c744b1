/** `npm run bench`: what the widget costs a page, and the endpoint a server, each beside a baseline in the same run. */
import { benchDesk } from "./desk/bench-desk.ts";
import { benchPage } from "./page/bench-page.ts";
import { benchCheckout } from "./load/checkout.ts";
import { benchWebhookPostgres } from "./load/webhook-postgres.ts";
import { benchWebhookSteady } from "./load/webhook-steady.ts";
import { benchWebhook } from "./load/webhook.ts";
import { machine, notes, table, type Section } from "./report.ts";
import { withStage, type Stage } from "./stage.ts";

const PAGE_ROUNDS = 7;

const parts: Readonly<Record<string, (stage: Stage) => Promise<Section>>> = {
  page: (stage) => benchPage(stage, PAGE_ROUNDS),
  checkout: benchCheckout,
  webhook: benchWebhook,
  "webhook-postgres": benchWebhookPostgres,
  "webhook-steady": benchWebhookSteady,
  desk: benchDesk,
};
/** Takes minutes, and is run where it is named. */
const long: ReadonlySet<string> = new Set(["webhook-steady"]);

/** `node test/bench/bench.ts checkout webhook` runs only these, `webhook-steady` a minute at 300 deliveries a second. */
async function main(wanted: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  const chosen = Object.entries(parts).filter(([name]) =>
    wanted.length === 0 ? !long.has(name) : wanted.includes(name),
  );
  const sections = await withStage(async (stage) => {
    const measured: Section[] = [];
    for (const [name, measure] of chosen) {
      console.error(`measuring: ${name}`);
      measured.push(await measure(stage));
    }
    return measured;
  });
  console.log(
    `\n${table(sections)}\n\nMedians, with the quartiles in brackets; ratios and differences are taken round by round.\n\n${notes(sections)}`,
  );
  console.log(`- ${machine()}; ${Math.round((performance.now() - startedAt) / 1000)} s.`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
