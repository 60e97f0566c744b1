import type { Browser, BrowserContext } from "playwright-core";
import { DATABASE, OBJECT_STORE, RECORD_KEY } from "../../../src/storage/names.ts";
import { viewPage, type Ending, type View } from "./view-page.ts";
import { watchPage } from "./watch-page.ts";

/**
 * The article alone; with the tag and the appeal below it; with the appeal in the first screen, by the plain tag and
 * by the fast one, and a bare Lit element of the same look in the same place; with the tag,
 * where the reader said "later"; in the first screen, where the tag itself has put it; in each other placement.
 */
export const kinds = [
  "bare",
  "below",
  "high",
  "fast",
  "lit",
  "snoozed",
  "placed",
  "banner",
  "header",
  "modal",
  "wall",
] as const;
export type Kind = (typeof kinds)[number];

/** Cold: nothing of the page or the widget was ever loaded. Repeat: the next page view of the same reader. */
export interface Visit {
  readonly cold: View;
  readonly repeat: View;
}
export type Round = Readonly<Record<Kind, Visit>>;

const endings: Record<Kind, Ending> = {
  bare: "article",
  below: "appeal",
  high: "appeal",
  fast: "appeal",
  lit: "appeal",
  snoozed: "silence",
  placed: "appeal",
  banner: "appeal",
  header: "appeal",
  modal: "appeal",
  wall: "appeal",
};
const pages: Record<Kind, string> = {
  bare: "bare",
  below: "ferry",
  high: "high",
  fast: "fast",
  lit: "lit",
  snoozed: "ferry",
  placed: "placed",
  banner: "banner",
  header: "header",
  modal: "modal",
  wall: "wall",
};
const WEEK_MS = 7 * 86_400_000;

/** One visit of each kind, each by a reader with a browser profile of their own, the first one changing from round to round. */
export async function runRound(
  browser: Browser,
  pageOrigin: string,
  endpointUrl: string,
  round: number,
): Promise<Round> {
  const order = kinds.map((_, index) => kinds[(index + round) % kinds.length] ?? "bare");
  if (round % 2 === 1) order.reverse();
  const visits = new Map<Kind, Visit>();
  for (const kind of order) visits.set(kind, await runVisit(browser, pageOrigin, endpointUrl, kind));
  return Object.fromEntries(kinds.map((kind) => [kind, visits.get(kind) ?? missing()])) as Round;
}

function missing(): never {
  throw new Error("a visit is missing");
}

async function runVisit(browser: Browser, pageOrigin: string, endpointUrl: string, kind: Kind): Promise<Visit> {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 412, height: 823 } });
  try {
    await context.addInitScript(watchPage);
    await begin(context, pageOrigin, kind);
    const url = `${pageOrigin}/articles/${pages[kind]}.html`;
    const cold = await viewPage(context, url, endpointUrl, endings[kind]);
    // Another address, because the same one again is a reload to the browser.
    return { cold, repeat: await viewPage(context, `${url}?page=2`, endpointUrl, endings[kind]) };
  } finally {
    await context.close();
  }
}

/** All kinds begin on an empty page of the same site, where one of them is given its memory. */
async function begin(context: BrowserContext, pageOrigin: string, kind: Kind): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${pageOrigin}/blank.html`);
  if (kind === "snoozed")
    await page.evaluate(remember, {
      names: [DATABASE, OBJECT_STORE, RECORD_KEY] as const,
      reader: { version: 1, campaigns: {}, snoozedUntil: Date.now() + WEEK_MS },
    });
  await page.close();
}

/** Runs in the page. */
function remember({
  names: [database, objectStore, key],
  reader,
}: {
  readonly names: readonly [string, string, string];
  readonly reader: object;
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.addEventListener("upgradeneeded", () => void opening.result.createObjectStore(objectStore));
    opening.addEventListener("error", () => reject(new Error("no database", { cause: opening.error })));
    opening.addEventListener("success", () => {
      const transaction = opening.result.transaction(objectStore, "readwrite");
      transaction.objectStore(objectStore).put(reader, key);
      transaction.addEventListener("error", () => reject(new Error("not written", { cause: transaction.error })));
      transaction.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
