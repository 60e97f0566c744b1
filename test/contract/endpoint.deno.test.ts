import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { describeCheckoutRequests } from "./checkout-requests.ts";
import { describeEndpointConfig } from "./endpoint-config.ts";
import { describeEndpointMoney } from "./endpoint-money.ts";
import { describeEndpointRoutes } from "./endpoint-routes.ts";
import { describeOnPostgres } from "./support/on-postgres.ts";
import { findRuntime } from "./support/find-runtime.ts";
import { startChildEndpoint } from "./support/start-child-endpoint.ts";
import type { StartEndpoint } from "./support/start-endpoint.ts";

const deno = findRuntime("deno", ["--version"]);

const startOnDeno = (program: string): StartEndpoint => {
  const script = new URL("runtimes/deno.ts", import.meta.url).pathname;
  return (environment, { config = {}, assets = "" } = {}) =>
    startChildEndpoint([program, "run", "--cached-only", "--allow-all", script], {
      ...environment,
      ...(config === null ? {} : { CONFIG: JSON.stringify(config) }),
      ASSETS: assets,
      DENO_NO_UPDATE_CHECK: "1",
      DENO_DIR: process.env["DENO_DIR"] ?? join(tmpdir(), "support-appeal-deno"),
    });
};

if ("missing" in deno) {
  console.warn(deno.missing);
  describe.skip("the endpoint on Deno", () => it(deno.missing, () => undefined));
} else
  describe("the endpoint on Deno", () => {
    describeEndpointRoutes(startOnDeno(deno.program));
    describeEndpointMoney(startOnDeno(deno.program));
    describeEndpointConfig(startOnDeno(deno.program));
    describeOnPostgres(startOnDeno(deno.program), describeEndpointMoney);
    // size-007 has a header of 20 KiB: Deno's server has no limit there that could be set.
    describeCheckoutRequests(startOnDeno(deno.program), (id) => id !== "size-007");
  });
