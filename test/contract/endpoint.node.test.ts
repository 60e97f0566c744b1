import { describe } from "vitest";
import { describeCheckoutRequests } from "./checkout-requests.ts";
import { describeEndpointConfig } from "./endpoint-config.ts";
import { describeEndpointMoney } from "./endpoint-money.ts";
import { describeEndpointRoutes } from "./endpoint-routes.ts";
import { startOnNode } from "./support/start-on-node.ts";

describe("the endpoint on Node", () => {
  describeEndpointRoutes(startOnNode);
  describeEndpointMoney(startOnNode);
  describeEndpointConfig(startOnNode);
  describeCheckoutRequests(startOnNode);
});
