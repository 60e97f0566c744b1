import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CreateRateLimit } from "../../src/server/limits/rate-limit.ts";
import { createOtherBrakes } from "../../src/server/limits/other-brakes.ts";
import { createSharedRateLimits } from "../../src/server/limits/shared-rate-limit.ts";
import { createLog } from "../../src/server/log.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { createSparingLog } from "../../src/server/sparing-log.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { parseAddressRange } from "../../src/server/limits/address-range.ts";
import { anEndpoint } from "../unit/server/support/an-endpoint.ts";
import { postCheckout } from "../unit/server/support/post-checkout.ts";
import { startStripeStub } from "../unit/server/support/stripe-stub.ts";
import { rateLimitContract } from "./rate-limit.ts";
import { sharedBrakeContract } from "./shared-brake.ts";
import { findPostgres, startPostgres, type Postgres } from "./support/start-postgres.ts";

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("rate limits that replicas share", () => it(found.missing, () => undefined));
} else {
  let postgres: Postgres;
  const stores: LedgerStore[] = [];
  const clients: pg.Client[] = [];
  beforeAll(async () => void (postgres = await startPostgres(found.bin)), 60_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const client of clients) await client.end();
    await postgres.close();
  });

  interface Shared {
    readonly opened: readonly LedgerStore[];
    readonly replicas: readonly CreateRateLimit[];
    readonly lines: string[];
    readonly client: pg.Client;
    readonly close: () => Promise<void>;
    readonly passSeconds: (seconds: number) => Promise<void>;
  }

  /** Replicas on one database, whose clock stands still: ours is found before the server's own. */
  async function replicasOf(count: number): Promise<Shared> {
    const url = await postgres.createDatabase();
    const client = new pg.Client(url);
    client.on("error", () => undefined);
    await client.connect();
    clients.push(client);
    await client.query(`
      create schema clock;
      create table clock.clock as select now() as at;
      create function clock.statement_timestamp() returns timestamptz language sql stable as 'select at from clock.clock'`);
    const name = new URL(url).pathname.slice(1);
    await client.query(`alter database ${name} set search_path = public, clock, pg_catalog`);
    let now = 1_790_000_000_000;
    const lines: string[] = [];
    const sparing = createSparingLog(createLog((line) => void lines.push(line)));
    const opened = await Promise.all(Array.from({ length: count }, () => openLedgerStore(url, () => undefined)));
    stores.push(...opened);
    const replicas = opened.map(({ counts, addressKey }) => {
      if (counts === undefined) throw new Error("PostgreSQL has counts");
      return createSharedRateLimits({ counts, addressKey, sparing, now: () => now });
    });
    return {
      opened,
      replicas,
      lines,
      client,
      close: async () => {
        for (const each of opened) await each.close();
      },
      async passSeconds(seconds) {
        now += seconds * 1000;
        await client.query("update clock.clock set at = at + $1 * interval '1 second'", [seconds]);
      },
    };
  }

  rateLimitContract("in PostgreSQL", async () => {
    const { replicas, passSeconds } = await replicasOf(1);
    const [create] = replicas;
    if (create === undefined) throw new Error("one was asked for");
    return { create, passSeconds };
  });

  // Each take goes to another replica than the one before.
  rateLimitContract("in PostgreSQL, over three replicas", async () => {
    const { replicas, passSeconds } = await replicasOf(3);
    return {
      passSeconds,
      create: (name, rate) => {
        const limits = replicas.map((create) => create(name, rate));
        let turn = 0;
        return { take: async (key) => (await limits[turn++ % limits.length]?.take(key)) ?? Number.NaN };
      },
    };
  });

  sharedBrakeContract("in PostgreSQL", async () => {
    const { opened, passSeconds } = await replicasOf(2);
    const underWay = new Set<Promise<unknown>>();
    let turn = 0;
    return {
      passSeconds,
      settled: async () => void (await Promise.all(underWay)),
      others: () => {
        const { counts } = opened[turn++] ?? {};
        if (counts === undefined) throw new Error("PostgreSQL has counts");
        const others = createOtherBrakes(counts, createSparingLog(createLog(() => undefined)));
        return {
          onFailure: (error) => others.onFailure(error),
          exchange: (signs) => {
            const told = others.exchange(signs);
            underWay.add(told);
            return told;
          },
        };
      },
    };
  });

  describe("rate limits that replicas share", () => {
    const rate = { count: 1, seconds: 600 };

    it("hold no address in clear, and a row only as long as it matters", async () => {
      const { replicas, client, passSeconds } = await replicasOf(1);
      const limit = replicas[0]?.("create per address", rate);
      await limit?.take("203.0.113.77");
      const { rows } = await client.query<{ key: string }>("select * from rate_limit");
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain("203.0.113");
      await passSeconds(601);
      // Another process, which has not swept in the last minute.
      const later = await openLedgerStore(urlOf(client), () => undefined);
      await later.ping();
      await later.close();
      expect((await client.query("select 1 from rate_limit")).rows).toHaveLength(0);
    });

    it("ask the database no more about one who waits", async () => {
      const { replicas, client } = await replicasOf(1);
      const limit = replicas[0]?.("create per address", rate);
      expect([await limit?.take("a"), await limit?.take("a")]).toEqual([0, 600]);
      await client.query("update rate_limit set times = '{}'");
      expect(await limit?.take("a")).toBe(600);
    });

    it("let one address have no more sessions of two endpoints than of one", async () => {
      const stripe = await startStripeStub();
      const change = {
        databaseUrl: await postgres.createDatabase(),
        stripeApiBase: new URL(stripe.url),
        trustedProxies: [parseAddressRange("127.0.0.1")].filter((range) => range !== undefined),
      };
      const endpoints = [await anEndpoint(change), await anEndpoint(change)];
      const statuses: number[] = [];
      for (let turn = 0; turn < 14; turn++) {
        const { url } = endpoints[turn % 2] ?? { url: "" };
        statuses.push((await postCheckout(url, {}, { "x-forwarded-for": "203.0.113.9" })).status);
      }
      expect(statuses).toEqual([...Array<number>(10).fill(200), ...Array<number>(4).fill(429)]);
      for (const endpoint of endpoints) await endpoint.close();
      await stripe.close();
    });

    it("go on in memory where the database does not answer, and say so once", async () => {
      const { replicas, lines, close } = await replicasOf(1);
      const limit = replicas[0]?.("create per address", { count: 3, seconds: 600 });
      expect(await limit?.take("a")).toBe(0);
      await close();
      expect([await limit?.take("a"), await limit?.take("a"), await limit?.take("a")]).toEqual([0, 0, 600]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain("counted by this process alone");
    });
  });

  function urlOf({ host, database }: pg.Client): string {
    return `postgres://postgres@localhost/${database}?host=${encodeURIComponent(host)}`;
  }
}
