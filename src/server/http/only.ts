import type { Route } from "./route.ts";
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

/** The one place where methods are told apart: the route's own, HEAD as GET, OPTIONS for pages, 405 for the rest. */
export function only(method: "GET" | "POST", readers: Readers, answer: Route): Route {
  const allow = readers.cors === "none" ? method : `${method}, OPTIONS`;
  return (context) => {
    const { raw } = context.req;
    const asked = raw.method;
    if (asked === method || (asked === "HEAD" && method === "GET")) return answer(context);
    if (asked === "OPTIONS" && readers.cors !== "none") return answerOptions(raw, readers, allow);
    const headers = readers.cors === "ours" ? corsHeaders(raw.headers.get("origin"), readers.pageOrigins) : {};
    return problem({ status: 405, title: "The method is not served here" }, { ...headers, allow });
  };
}

function answerOptions({ headers }: Request, readers: Readers, allow: string): Response {
  if (readers.cors === "ours") return preflight(headers.get("origin"), readers.pageOrigins, allow);
  return new Response(null, {
    status: 204,
    headers: { "access-control-allow-origin": "*", "access-control-allow-methods": allow, allow },
  });
}
