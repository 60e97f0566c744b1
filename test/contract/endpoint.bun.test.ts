import { describe, it } from "vitest";
import { describeCheckoutRequests } from "./checkout-requests.ts";
import { describeEndpointConfig } from "./endpoint-config.ts";
import { describeEndpointMoney } from "./endpoint-money.ts";
import { describeEndpointRoutes } from "./endpoint-routes.ts";
import { describeOnPostgres } from "./support/on-postgres.ts";
import { findRuntime } from "./support/find-runtime.ts";
import { startChildEndpoint } from "./support/start-child-endpoint.ts";
import type { StartEndpoint } from "./support/start-endpoint.ts";

const bun = findRuntime("bun", ["--version"]);

const startOnBun = (program: string): StartEndpoint => {
  const script = new URL("runtimes/bun.ts", import.meta.url).pathname;
  return (environment, { config = {}, assets = "" } = {}) =>
    startChildEndpoint([program, script], {
      ...environment,
      ...(config === null ? {} : { CONFIG: JSON.stringify(config) }),
      ASSETS: assets,
    });
};

if ("missing" in bun) {
  console.warn(bun.missing);
  describe.skip("the endpoint on Bun", () => it(bun.missing, () => undefined));
} else
  describe("the endpoint on Bun", () => {
    describeEndpointRoutes(startOnBun(bun.program));
    describeEndpointMoney(startOnBun(bun.program));
    describeEndpointConfig(startOnBun(bun.program));
    describeOnPostgres(startOnBun(bun.program), describeEndpointMoney);
    // size-004 sends on after it was refused: Bun cuts such a connection, and the sender never reads why.
    describeCheckoutRequests(startOnBun(bun.program), (id) => id !== "size-004");
  });
