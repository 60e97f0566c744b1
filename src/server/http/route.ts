import type { Context } from "hono";
import type { Runtime } from "./read-body.ts";

/** What the server under the endpoint may pass along with a request. */
export type EndpointContext = Context<{ Bindings: Runtime }>;

export type Route = (context: EndpointContext) => Response | Promise<Response>;
