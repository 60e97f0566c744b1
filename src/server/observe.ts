import { corsHeaders } from "./http/cors.ts";
import { problem } from "./http/problem.ts";
import type { Route, RouteName } from "./http/route.ts";
import { errorText, type Log } from "./log.ts";
import type { LogRefusal } from "./log-refusal.ts";
import type { Metrics } from "./metrics/metrics.ts";

export interface ObserveOptions {
  readonly pageOrigins: ReadonlySet<string>;
  readonly logRefusal: LogRefusal;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** A route under its name: counted, timed, logged where it refuses, and answered 500 where it fails. */
export type Observe = (name: RouteName, route: Route) => Route;

export function createObserve({ pageOrigins, logRefusal, log, metrics }: ObserveOptions): Observe {
  return (name, route) => (context) => {
    const begun = performance.now();
    const { raw } = context.req;
    const observed = (response: Response): Response => {
      metrics.request(name, raw.method, response.status, (performance.now() - begun) / 1000);
      logRefusal(name, raw, response);
      return response;
    };
    const failed = (error: unknown): Response => {
      const stack = error instanceof Error ? error.stack : undefined;
      log.error("unexpected failure", { method: raw.method, path: name, error: errorText(error), stack });
      return observed(unexpected(raw, pageOrigins));
    };
    try {
      const answer = route(context);
      return answer instanceof Promise ? answer.then(observed, failed) : observed(answer);
    } catch (error) {
      return failed(error);
    }
  };
}

/** Says nothing of what went wrong. Without its own headers the widget could not read the status, and would take it for a lost connection. */
export function unexpected({ headers }: Request, pageOrigins: ReadonlySet<string>): Response {
  return problem({ status: 500, title: "Something went wrong here" }, corsHeaders(headers.get("origin"), pageOrigins));
}
