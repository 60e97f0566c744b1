import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { startDemo, type Demo, type DemoOptions } from "../../../demo/start-demo.ts";
import { createLog, type Log } from "../../../src/server/log.ts";
import { watchLog } from "../../support/watch-log.ts";
import { launchChrome } from "./launch-chrome.ts";
import { Reader, type ReaderOptions } from "./reader.ts";
import { Till, type Ledger } from "./till.ts";

export interface DemoInUse {
  readonly demo: Demo;
  readonly browser: Browser;
  readonly till: Till;
  aReader(options?: ReaderOptions): Promise<Reader>;
  /** The endpoint's, as the publisher reads it. */
  ledger(): Promise<Ledger>;
}

/** One demo and one browser per test file; every reader must leave without a complaint. */
export function useDemo(
  browserOptions: Parameters<typeof launchChrome>[0] = {},
  demoOptions: DemoOptions | (() => Promise<DemoOptions>) = {},
): DemoInUse {
  let demo: Demo | undefined;
  let browser: Browser | undefined;
  const readers: Reader[] = [];

  beforeAll(async () => {
    const options = typeof demoOptions === "function" ? await demoOptions() : demoOptions;
    [demo, browser] = await Promise.all([startDemo({ log: watchedLog(), ...options }), launchChrome(browserOptions)]);
  });
  afterEach(async () => {
    const leaving = readers.splice(0);
    await Promise.all(leaving.map((reader) => reader.leaves()));
    expect(leaving.flatMap((reader) => reader.problems())).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  return {
    get demo() {
      return started(demo);
    },
    get browser() {
      return started(browser);
    },
    get till() {
      return new Till(started(started(demo).sandbox));
    },
    async aReader(options = {}) {
      const reader = await Reader.arrives(started(browser), started(demo), options);
      readers.push(reader);
      return reader;
    },
    async ledger() {
      const { endpointUrl, adminToken } = started(demo);
      const response = await fetch(`${endpointUrl}/ledger`, { headers: { authorization: `Bearer ${adminToken}` } });
      expect(response.status).toBe(200);
      return (await response.json()) as Ledger;
    },
  };
}

/** All of it is looked at; what does not go well is shown as well. */
function watchedLog(): Log {
  return createLog((line) => {
    watchLog(line);
    if (!line.includes('"level":"info"')) process.stderr.write(line);
  });
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("only inside a test: the demo has not started");
  return thing;
}
