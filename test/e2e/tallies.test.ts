import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { readerDay } from "../../src/core/tallies/reader-day.ts";
import { useDemo } from "./support/use-demo.ts";

const databaseUrl = `file:${join(mkdtempSync(join(tmpdir(), "support-appeal-tallies-")), "ledger.db")}`;
const world = useDemo({}, { databaseUrl });

/** Answers of `POST /tallies`, by class: a browser shows nobody what it sends after a page is gone. */
async function taken(): Promise<readonly string[]> {
  const metrics = await (await fetch(`${world.demo.endpointUrl}/metrics`)).text();
  return metrics
    .split("\n")
    .filter((line) => line.startsWith("support_appeal_requests_total") && line.includes('"/tallies"'))
    .map((line) => line.replace(/^.*method="(\w+)",status="(\w+)".* (\d+)$/, "$1 $2 $3"));
}

test("what a reader did is told as they leave, to another origin, and is on disk when the endpoint stops", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.region.scrollIntoViewIfNeeded();
  await expect.poll(() => tab.page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0);
  // In view for a quarter of a second, and written down.
  await tab.page.waitForTimeout(1500);
  expect(await taken()).toEqual([]);
  // Nothing there asks the endpoint for anything, which is about to stop.
  await tab.page.goto("about:blank");
  await expect.poll(taken).toContain("POST 2xx 1");
  const day = readerDay(Date.now());
  await world.demo.close();
  const store = await openLedgerStore(databaseUrl, () => undefined);
  const place = { day, campaign: "autumn", variant: "letter", placement: "inline" };
  expect(await store.tallies.read({ from: undefined, until: undefined })).toMatchObject([
    { ...place, kind: "impression", count: 1, received: 1 },
  ]);
  await store.close();
});
