import type { Context } from "hono";
import type { Runtime } from "./read-body.ts";

/** What the server under the endpoint may pass along with a request. */
export type EndpointContext = Context<{ Bindings: Runtime }>;

export type Route = (context: EndpointContext) => Response | Promise<Response>;

/**
 * What a request is called in logs and metrics, in place of its path: that may name a session, or be made up.
 * - `/desk/`: all of the publisher's desk
 * - `widget`: a file of the widget's
 * - `none`: nothing that is served here
 */
export type RouteName =
  | "/checkout"
  | "/checkout/{id}"
  | "/contribute"
  | "/webhooks/stripe"
  | "/config"
  | "/country"
  | "/goals/{id}"
  | "/newsletter"
  | "/tallies"
  | "/links"
  | "/manage"
  | "/reminders"
  | "/reminders.ics"
  | "/ledger"
  | "/health"
  | "/desk/"
  | "/metrics"
  | "widget"
  | "none";
