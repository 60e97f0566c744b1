import type { Route } from "./route.ts";
import { answer, anyPage } from "./answer.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { problem } from "./problem.ts";

/**
 * Who may read the answers:
 * - `public`: any page
 * - `ours`: pages of these origins
 * - `none`: no page; a server asks
 */
export type Readers =
  { readonly cors: "public" | "none" } | { readonly cors: "ours"; readonly pageOrigins: ReadonlySet<string> };

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** A path of one method: see {@link byMethod}. */
export function only(method: Method, readers: Readers, answer: Route): Route {
  return byMethod({ [method]: answer }, readers);
}

/** The one place where methods are told apart: the path's own, HEAD as GET, OPTIONS for pages, 405 for the rest. */
export function byMethod(answers: Readonly<Partial<Record<Method, Route>>>, readers: Readers): Route {
  const byName = new Map<string, Route>(Object.entries(answers));
  const methods = [...byName.keys(), ...(readers.cors === "none" ? [] : ["OPTIONS"])];
  const allow = methods.join(", ");
  return (context) => {
    const { raw } = context.req;
    const route = byName.get(raw.method === "HEAD" ? "GET" : raw.method);
    if (route !== undefined) return route(context);
    if (raw.method === "OPTIONS" && readers.cors !== "none") return answerOptions(raw, readers, allow);
    const headers =
      readers.cors === "ours"
        ? corsHeaders(raw.headers.get("origin"), readers.pageOrigins)
        : readers.cors === "public"
          ? anyPage
          : {};
    return problem({ status: 405, title: "The method is not served here" }, { ...headers, allow });
  };
}

function answerOptions({ headers }: Request, readers: Readers, allow: string): Response {
  if (readers.cors === "ours") return preflight(headers.get("origin"), readers.pageOrigins, allow);
  return answer(null, { status: 204, headers: { ...anyPage, "access-control-allow-methods": allow, allow } });
}
