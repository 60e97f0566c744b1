import { corsHeaders } from "./cors.ts";
import { isJson } from "./media-type.ts";
import { only } from "./only.ts";
import { problem, tooMany } from "./problem.ts";
import { readBody, refuseBody } from "./read-body.ts";
import type { Route } from "./route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf, type Caller } from "../limits/client-address.ts";
import type { Log } from "../log.ts";

export interface JsonRouteOptions {
  readonly pageOrigins: ReadonlySet<string>;
  readonly limits: Pick<CheckoutLimits, "knock">;
  readonly log: Log;
}

/** What one of the publisher's pages has sent. */
export interface Posted {
  /** Parsed as JSON; undefined, which the parser of the fields refuses, where it is none. */
  readonly body: unknown;
  /** For every answer, or the page can't read it. */
  readonly cors: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly headers: Headers;
  readonly request: Request;
}

export interface JsonRouteRules {
  readonly maxBodyBytes: number;
  /** Counts it once more, before the body is read: 0, or the seconds to wait. */
  readonly count?: (caller: Caller) => Promise<number>;
}

/** A POST of JSON by one of the publisher's pages: cheap checks first, in the same order on every such path. */
export function jsonRoute(
  { pageOrigins, limits, log }: JsonRouteOptions,
  { maxBodyBytes, count }: JsonRouteRules,
  answer: (posted: Posted) => Response | Promise<Response>,
): Route {
  return only("POST", { cors: "ours", pageOrigins }, async ({ req, env }) => {
    const { headers } = req.raw;
    const origin = headers.get("origin");
    const cors = corsHeaders(origin, pageOrigins);
    if (origin === null || !pageOrigins.has(origin))
      return problem({ status: 403, title: "The page is not one of this endpoint's", code: "origin" }, cors);
    const caller = callerOf(headers, env);
    const wait = limits.knock(caller) || ((await count?.(caller)) ?? 0);
    if (wait > 0) return tooMany(wait, cors);
    if (!isJson(headers.get("content-type")))
      return problem(
        { status: 415, title: "The body must be application/json" },
        { ...cors, accept: "application/json" },
      );
    const body = await readBody(req.raw, maxBodyBytes, env);
    if (typeof body === "string") return refuseBody(body, log, cors);
    return await answer({ body: parseJson(body), cors, caller, headers, request: req.raw });
  });
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Undefined where it is none. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    // Undefined is no JSON value: the parser refuses it as it refuses any other that is no object.
    return undefined;
  }
}
