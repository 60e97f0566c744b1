import { afterEach, describe, expect, it } from "vitest";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { rawRequest } from "./support/raw-request.ts";

/** A store whose answer to a ping the test decides on. */
async function aStore(ping: () => Promise<void>): Promise<LedgerStore> {
  const real = await openLedgerStore("file::memory:", () => undefined);
  return new Proxy(real, {
    get: (target, name) => {
      if (name === "ping") return ping;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

describe("GET /health", () => {
  let endpoint: AnEndpoint;
  afterEach(() => endpoint.close());

  it("is 200 while the store answers, to GET and HEAD", async () => {
    endpoint = await anEndpoint();
    for (const method of ["GET", "HEAD"]) {
      const answer = await rawRequest(`${endpoint.url}/health`, { method });
      expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-store"]);
    }
  });

  it("is 503 within three seconds where the store says nothing, and asks it once for all who ask", async () => {
    let pings = 0;
    endpoint = await anEndpoint(
      {},
      {
        store: await aStore(() => {
          pings += 1;
          return new Promise(() => undefined);
        }),
      },
    );
    const begun = performance.now();
    const answers = await Promise.all(
      ["GET", "HEAD", "GET", "GET"].map((method) => rawRequest(`${endpoint.url}/health`, { method })),
    );
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    // The deadline is the point.
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(pings).toBe(1);
  });

  it("is 200 again as soon as the store is back", async () => {
    let isBroken = true;
    endpoint = await anEndpoint(
      {},
      { store: await aStore(() => (isBroken ? Promise.reject(new Error("no disk")) : Promise.resolve())) },
    );
    expect((await fetch(`${endpoint.url}/health`)).status).toBe(503);
    isBroken = false;
    expect((await fetch(`${endpoint.url}/health`)).status).toBe(200);
  });
});
