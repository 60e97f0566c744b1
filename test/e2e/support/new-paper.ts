import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { inProcessClient } from "../../../demo/history/in-process-client.ts";
import { payAt, testCards } from "../../../demo/history/pay-at.ts";
import { startMailbox } from "../../../demo/mailbox.ts";
import { startNewspaper } from "../../../demo/newspaper-server.ts";
import type { TallyEntry } from "../../../src/core/tallies/tally.ts";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { createLog } from "../../../src/server/log.ts";
import { runEndpoint } from "../../../src/server/node/run-endpoint.ts";
import { createStripeGateway } from "../../../src/server/stripe/create-stripe-gateway.ts";
import { watchLog } from "../../support/watch-log.ts";
import { launchChrome } from "./launch-chrome.ts";
import { Reader, type ReaderOptions } from "./reader.ts";

export interface NewPaperOptions {
  /** What the clock of all of it says at first, in milliseconds since 1970. */
  readonly beginsMs: number;
  readonly databaseUrl?: string | undefined;
}

/** Some of a day's readers, whom nobody looks over the shoulder. */
export interface Crowd {
  readonly campaign: string;
  readonly variant: string;
  readonly placement: TallyEntry["placement"];
  readonly impressions: number;
  readonly gifts: number;
}

export interface NewPaper {
  readonly newspaperUrl: string;
  readonly endpointUrl: string;
  readonly adminToken: string;
  readonly sandbox: Sandbox;
  /** With the paper's clock. */
  aReader(options?: ReaderOptions): Promise<Reader>;
  /** What many readers of today see and give. */
  isReadBy(crowds: readonly Crowd[]): Promise<void>;
  /** Through the sandbox's own page, as whoever tries the demo would; all browsers' clocks go along. */
  movesItsClock(by: "+1 hour" | "+1 day" | "+1 week" | "+1 month"): Promise<void>;
}

const ADMIN_TOKEN = "admin-token-of-the-new-paper";
const POLL_MS = 250;
/** As many as one entry may say. */
const MOST = 100;

/**
 * The demo's newspaper and the stand-in for Stripe, beside an endpoint that nobody has set up: it has a token, knows
 * where the stand-in is, and nothing else. The stand-in's clock is everybody's.
 */
export function useNewPaper(options: NewPaperOptions | (() => Promise<NewPaperOptions>)): NewPaper {
  const undo: (() => Promise<unknown>)[] = [];
  const readers: Reader[] = [];
  let paper: Omit<NewPaper, "aReader"> | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await launchChrome();
    undo.push(() => browser?.close() ?? Promise.resolve());
    paper = await opensPaper(typeof options === "function" ? await options() : options, undo, readers);
  });
  afterEach(async () => {
    const leaving = readers.splice(0);
    await Promise.all(leaving.map((reader) => reader.leaves()));
    expect(leaving.flatMap((reader) => reader.problems())).toEqual([]);
  });
  afterAll(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  const opened = (): Omit<NewPaper, "aReader"> => {
    if (paper === undefined) throw new Error("only inside a test: the paper has not opened");
    return paper;
  };
  return {
    get newspaperUrl() {
      return opened().newspaperUrl;
    },
    get endpointUrl() {
      return opened().endpointUrl;
    },
    get adminToken() {
      return opened().adminToken;
    },
    get sandbox() {
      return opened().sandbox;
    },
    isReadBy: (crowds) => opened().isReadBy(crowds),
    movesItsClock: (by) => opened().movesItsClock(by),
    async aReader(readerOptions = {}) {
      if (browser === undefined) throw new Error("only inside a test: there is no browser");
      const reader = await Reader.arrives(browser, opened(), readerOptions);
      await reader.context.clock.install({ time: opened().sandbox.clock.nowMs() });
      readers.push(reader);
      return reader;
    },
  };
}

async function opensPaper(
  { beginsMs, databaseUrl }: NewPaperOptions,
  undo: (() => Promise<unknown>)[],
  readers: readonly Reader[],
): Promise<Omit<NewPaper, "aReader">> {
  const directory = await mkdtemp(join(tmpdir(), "support-appeal-new-paper-"));
  undo.push(() => rm(directory, { recursive: true, force: true }));
  const sandbox = await startSandbox({ port: 0, offsetMs: beginsMs - Date.now() });
  undo.push(() => sandbox.close());
  const now = (): number => sandbox.clock.nowMs();
  const newspaper = await startNewspaper(0);
  undo.push(() => newspaper.close());
  const mailbox = await startMailbox();
  undo.push(() => mailbox.close());
  const endpoint = await runEndpoint({
    environment: {
      ADMIN_TOKEN,
      STRIPE_API_BASE: sandbox.url,
      PORT: "0",
      DATABASE_URL: databaseUrl ?? `file:${join(directory, "support-appeal.db")}`,
      SETTINGS_FILE: join(directory, "support-appeal.env"),
    },
    log: createLog((line) => {
      watchLog(line);
      if (!line.includes('"level":"info"')) process.stderr.write(line);
    }),
    loadWords: loadMessages,
    jobs: true,
    jobPollMs: POLL_MS,
    configPollMs: POLL_MS,
    tallyEveryMs: POLL_MS,
    now,
    webhookNow: Date.now,
    onLost(error) {
      throw error;
    },
  });
  undo.push(() => endpoint.close());
  await newspaper.open({ endpointUrl: endpoint.url, sandboxUrl: sandbox.url, adminToken: ADMIN_TOKEN, mailbox });
  let people = 0;

  async function gives({ campaign, variant, placement }: Crowd): Promise<void> {
    const gateway = createStripeGateway({
      secretKey: "sk_test_crowd",
      apiBase: new URL(sandbox.url),
      siteId: "support-appeal",
      now,
      httpClient: inProcessClient(sandbox),
    });
    const made = await gateway.createCheckout({
      interval: "once",
      amount: 1500,
      currency: "usd",
      description: "Support for The Example Times",
      logo: undefined,
      successUrl: newspaper.url,
      cancelUrl: newspaper.url,
      locale: "en",
      kind: undefined,
      attemptId: undefined,
      email: undefined,
      metadata: { app: "support-appeal", interval: "once", campaign, variant, placement },
      consent: undefined,
      note: undefined,
    });
    if (made.outcome !== "created") throw new Error(`no session was made: ${made.outcome}`);
    people += 1;
    await payAt(sandbox, made.id, { email: `reader-${people}@readers.example`, account: testCards.paid });
  }

  async function tells(entries: readonly TallyEntry[]): Promise<void> {
    const answer = await fetch(`${endpoint.url}/tallies`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: newspaper.url },
      body: JSON.stringify({ tallies: entries, sample: 1 }),
    });
    expect(answer.status, await answer.text()).toBe(202);
  }

  return {
    newspaperUrl: newspaper.url,
    endpointUrl: endpoint.url,
    adminToken: ADMIN_TOKEN,
    sandbox,
    async isReadBy(crowds) {
      const day = new Date(now()).toISOString().slice(0, 10);
      for (const { campaign, variant, placement, impressions, gifts } of crowds) {
        const entries = (["impression", "continue"] as const).flatMap((kind) => {
          const all = kind === "impression" ? impressions : gifts;
          return Array.from({ length: Math.ceil(all / MOST) }, (_, at): TallyEntry => {
            const count = Math.min(MOST, all - at * MOST);
            return { kind, campaign, variant, placement, section: "Town", day, count };
          });
        });
        await tells(entries);
      }
      for (const crowd of crowds) for (let each = 0; each < crowd.gifts; each++) await gives(crowd);
    },
    async movesItsClock(by) {
      const publisher = readers[0]?.context;
      if (publisher === undefined) throw new Error("nobody is there to move it");
      const page: Page = await publisher.newPage();
      await page.goto(`${sandbox.url}/_sandbox/`);
      await page.getByRole("button", { name: by }).click();
      await page.waitForURL(`${sandbox.url}/_sandbox/`);
      await page.close();
      for (const { context } of readers) await context.clock.setSystemTime(now());
    },
  };
}
