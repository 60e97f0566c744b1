import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { ADMIN_TOKEN, anEndpoint, readLedger, type AnEndpoint } from "../unit/server/support/an-endpoint.ts";
import { rawRequest } from "../unit/server/support/raw-request.ts";
import { deliver, signed, SITE_ID } from "../unit/server/support/webhook-sequences.ts";
import { giftEvents } from "./support/gift-events.ts";
import { holdConnections } from "./support/hold-connections.ts";
import { findPostgres, startPostgres, type Postgres, type PostgresOptions } from "./support/start-postgres.ts";
import { startTcpProxy, type TcpProxy } from "./support/tcp-proxy.ts";

/** What the endpoint promises of a database that is down, slow, hanging or full. */
const REFUSED_WITHIN_MS = 3000;
const RECOVERED_WITHIN_MS = 5000;

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("PostgreSQL when things break", () => it(found.missing, () => undefined));
} else {
  const { bin } = found;
  describe("PostgreSQL when things break", () => {
    let postgres: Postgres;
    let proxy: TcpProxy;
    let databaseUrl = "";
    let endpoint: AnEndpoint;

    async function setUp(options?: PostgresOptions): Promise<void> {
      postgres = await startPostgres(bin, options);
      proxy = await startTcpProxy(postgres.socketPath);
      databaseUrl = await postgres.createDatabase();
      endpoint = await anEndpoint({ siteId: SITE_ID, databaseUrl: proxy.urlOf(databaseUrl) });
    }
    async function tearDown(): Promise<void> {
      await endpoint.close();
      await proxy.close();
      await postgres.close();
    }

    async function direct<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
      const client = new pg.Client(databaseUrl);
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    }
    const rows = async (table: "event" | "contribution"): Promise<number> =>
      await direct(async (client) => (await client.query(`select 1 from ${table}`)).rows.length);

    /** Sends each until it is taken, as Stripe does, and holds what was answered 200 against the tables. */
    async function deliverAll(events: readonly unknown[], senders: number): Promise<number> {
      let refused = 0;
      const left = events.values();
      await Promise.all(
        Array.from({ length: senders }, async () => {
          for (const event of left)
            for (let status = 0; status !== 200;) {
              status = await deliver(endpoint.url, event);
              if (status === 200) break;
              expect(status).toBe(503);
              refused += 1;
              await new Promise((resolve) => setTimeout(resolve, 100));
            }
        }),
      );
      return refused;
    }

    async function expectRefusals(): Promise<void> {
      const [event] = giftEvents(1, "refused");
      const authorization = `Bearer ${ADMIN_TOKEN}`;
      const asked = [
        ...Array.from({ length: 20 }, () => ({
          path: "/webhooks/stripe",
          options: { method: "POST", ...signed(event) },
        })),
        { path: "/health", options: {} },
        { path: "/ledger", options: { headers: { authorization } } },
      ];
      await Promise.all(
        asked.map(async ({ path, options }) => {
          const askedAt = performance.now();
          const { status, headers } = await rawRequest(`${endpoint.url}${path}`, options);
          expect(status, path).toBe(503);
          expect(Number(headers["retry-after"]), path).toBeGreaterThan(0);
          expect(performance.now() - askedAt, path).toBeLessThan(REFUSED_WITHIN_MS);
        }),
      );
    }

    async function expectRecovery(mark: string): Promise<void> {
      const [event] = giftEvents(1, mark);
      await expect.poll(() => deliver(endpoint.url, event), { timeout: RECOVERED_WITHIN_MS, interval: 50 }).toBe(200);
      await expect
        .poll(async () => (await fetch(`${endpoint.url}/health`)).status, { timeout: RECOVERED_WITHIN_MS })
        .toBe(200);
    }

    describe("a server with room", () => {
      beforeEach(() => setUp());
      afterEach(() => tearDown());

      it("frozen: refused in time, taken again as soon as it goes on, and everything that was taken is there", async () => {
        expect(await deliverAll(giftEvents(20, "before"), 5)).toBe(0);
        postgres.freeze();
        await expectRefusals();
        postgres.resume();
        await expectRecovery("after");
        expect(await rows("contribution")).toBeGreaterThanOrEqual(21);
        expect(await rows("contribution")).toBe(await rows("event"));
      });

      it("behind a cable that is cut: connections that answer nothing are used no more", async () => {
        await deliverAll(giftEvents(40, "before"), 20);
        proxy.cut();
        await Promise.all(giftEvents(10, "during").map((event) => deliver(endpoint.url, event)));
        // Whatever stood open is gone by now, used or not.
        expect(await deliverAll(giftEvents(40, "after"), 20)).toBe(0);
      });

      it("cut off altogether: refused in time, and taken again once it is reached", async () => {
        await deliverAll(giftEvents(10, "before"), 5);
        proxy.cutAll();
        await expectRefusals();
        proxy.mend();
        await expectRecovery("after");
      });

      it("stopped: refused in time, and taken again once it is back", async () => {
        await deliverAll(giftEvents(10, "before"), 5);
        await postgres.stop();
        await expectRefusals();
        await postgres.start();
        await expectRecovery("after");
        expect(await rows("contribution")).toBe(await rows("event"));
      });

      it("50 ms away: three hundred events at once are all taken", async () => {
        proxy.delayMs = 25;
        expect(await deliverAll(giftEvents(300, "far"), 300)).toBe(0);
        expect(await rows("contribution")).toBe(300);
        expect(await readLedger(endpoint.url)).toMatchObject({ contributions: 300, onceSupporters: 1 });
      });

      it("reset in the middle of transactions: nothing is stored by half", async () => {
        let sent = 0;
        proxy.mayReset = () => ++sent % 20 === 0;
        await deliverAll(giftEvents(200, "reset"), 10);
        proxy.mayReset = () => false;
        expect(await rows("event")).toBe(200);
        expect(await readLedger(endpoint.url)).toMatchObject({ contributions: 200 });
      });

      it("a row that somebody else has locked keeps only its own events waiting", async () => {
        const [locked, ...others] = giftEvents(30, "lock");
        await deliverAll([locked], 1);
        await direct(async (client) => {
          await client.query("begin");
          await client.query("select 1 from contribution for update");
          const again = { ...(locked as object), id: "evt_lockedagain" };
          const held = deliver(endpoint.url, again);
          expect(await deliverAll(others, 10)).toBe(0);
          expect(await held).toBe(503);
          await client.query("rollback");
          expect(await deliver(endpoint.url, again)).toBe(200);
        });
      });

      it("two replicas that lock the same rows in opposite order end in the same ledger", async () => {
        const other = await anEndpoint({ siteId: SITE_ID, databaseUrl });
        const events = giftEvents(30, "dead");
        const again = (event: unknown, mark: string): unknown => ({ ...(event as { id: string }), id: `evt_${mark}` });
        await deliverAll(events, 10);
        const sends = events.flatMap((event, index) => [
          deliver(endpoint.url, again(event, `one${index}`)),
          deliver(other.url, again(events.at(-1 - index), `other${index}`)),
        ]);
        for (const status of await Promise.all(sends)) expect(status).toBe(200);
        expect(await readLedger(other.url)).toMatchObject({ contributions: 30 });
        await other.close();
      });
    });

    describe("a server whose disk is full", () => {
      const room = aSmallDisk(120);
      if ("missing" in room) {
        console.warn(room.missing);
        it.skip(room.missing, () => undefined);
        return;
      }
      const { folder, unmount } = room;
      afterAll(() => unmount());

      it("says so, goes on reading, and takes again once there is room, without a restart", async () => {
        await setUp({ dataParent: folder });
        await deliverAll(giftEvents(20, "before"), 5);
        const filler = join(folder, "filler");
        fill(filler);
        // What was begun has room for some more.
        let taken = 20;
        for (const event of giftEvents(2000, "filling")) {
          if ((await deliver(endpoint.url, event)) !== 200) break;
          taken += 1;
        }
        expect(taken).toBeLessThan(2020);
        const [event] = giftEvents(1, "refused");
        const { status, headers } = await rawRequest(`${endpoint.url}/webhooks/stripe`, {
          method: "POST",
          ...signed(event),
        });
        expect(status).toBe(503);
        expect(Number(headers["retry-after"])).toBeGreaterThan(0);
        expect((await fetch(`${endpoint.url}/health`)).status).toBe(503);
        expect(await readLedger(endpoint.url)).toMatchObject({ contributions: taken });
        rmSync(filler);
        await expectRecovery("after");
        expect(await readLedger(endpoint.url)).toMatchObject({ contributions: taken + 1 });
        await tearDown();
      });
    });

    describe("a server with eight connections", () => {
      beforeEach(() => setUp({ settings: ["max_connections=8", "superuser_reserved_connections=0"] }));
      afterEach(() => tearDown());

      it("all of which others hold: refused in time, and taken again once they are free", async () => {
        const holders = await holdConnections(databaseUrl, 8);
        await expectRefusals();
        await Promise.all(holders.map((each) => each.end()));
        await expectRecovery("free");
      });

      it("of which one is left: one is enough", async () => {
        const holders = await holdConnections(databaseUrl, 7);
        proxy.delayMs = 5;
        expect(await deliverAll(giftEvents(200, "one"), 50)).toBe(0);
        expect((await fetch(`${endpoint.url}/health`)).status).toBe(200);
        await Promise.all(holders.map((each) => each.end()));
      });
    });
  });
}

/** A disk in memory that is soon full; where this machine lets nobody mount one, why. */
function aSmallDisk(
  megabytes: number,
): { readonly folder: string; readonly unmount: () => void } | { readonly missing: string } {
  const folder = mkdtempSync(join(tmpdir(), "support-appeal-small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true });
    return { missing: "no small disk can be mounted here (it takes root): a full one was not tried on PostgreSQL" };
  }
  return {
    folder,
    unmount() {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes until there is no room. */
function fill(path: string): void {
  const file = openSync(path, "w");
  const block = Buffer.alloc(65_536);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    closeSync(file);
  }
}
