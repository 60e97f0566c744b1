import { beforeAll, describe, expect, it } from "vitest";
import { rawRequest } from "../unit/server/support/raw-request.ts";
import { describeCheckoutRequests } from "./checkout-requests.ts";
import { describeEndpointConfig } from "./endpoint-config.ts";
import { describeEndpointMoney } from "./endpoint-money.ts";
import { describeEndpointRoutes } from "./endpoint-routes.ts";
import { findRuntime } from "./support/find-runtime.ts";
import { describeOnPostgres } from "./support/on-postgres.ts";
import { environmentFor, type StartEndpoint } from "./support/start-endpoint.ts";
import { bundleWorker, startOnWorkerd } from "./support/start-on-workerd.ts";

const workerd = findRuntime("workerd", ["--version"]);

if ("missing" in workerd) {
  console.warn(workerd.missing);
  describe.skip("the endpoint on workerd", () => it(workerd.missing, () => undefined));
} else
  describe("the endpoint on workerd", () => {
    let script: string;
    beforeAll(async () => {
      script = await bundleWorker();
    });
    const start: StartEndpoint = (environment, options) => startOnWorkerd(script)(environment, options);

    describeOnPostgres(start, (startWithDatabase) => {
      describeEndpointRoutes(startWithDatabase, { hasAssets: false, hasMetrics: false });
      describeEndpointMoney(startWithDatabase);
      describeEndpointConfig(startWithDatabase, { hasDesk: false });
      // size-004 sends on after it was refused: workerd cuts such a connection, and the sender may never read why.
      // size-007 has a header of 20 KiB: workerd has no limit there that could be set, Cloudflare has one of 128 KiB.
      describeCheckoutRequests(startWithDatabase, (id) => id !== "size-004" && id !== "size-007");
    });

    it("says at the first request that there is no file to keep a ledger in", async () => {
      const endpoint = await start({ ...environmentFor("http://127.0.0.1:9"), DATABASE_URL: "file:ledger.db" });
      const { status, text } = await rawRequest(`${endpoint.url}/health`);
      expect(status).toBe(500);
      expect(text + endpoint.lines.join("")).toContain("DATABASE_URL must be postgres://… here");
      await endpoint.close();
    });
  });
