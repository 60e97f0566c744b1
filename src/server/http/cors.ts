import { answer } from "./answer.ts";
import { SOLUTION_HEADER } from "./solution-header.ts";

/** What a page of ours may send along. */
const HEADERS = `content-type, ${SOLUTION_HEADER}`;
/** How long a browser may remember a preflight, in seconds: Chromium's cap. */
const MAX_AGE = "7200";

/** What a page may read besides: when to try again, and what to tell the operator. */
const exposed = { "access-control-expose-headers": "Retry-After, X-Request-Id" };

/** Headers for an answer to one of the publisher's pages; none for anybody else. Never with credentials: there are none. */
export function corsHeaders(
  origin: string | null | undefined,
  pageOrigins: ReadonlySet<string>,
): Record<string, string> {
  const vary = { vary: "Origin" };
  return origin !== null && origin !== undefined && pageOrigins.has(origin)
    ? { ...vary, "access-control-allow-origin": origin, ...exposed }
    : vary;
}

export function preflight(
  origin: string | null | undefined,
  pageOrigins: ReadonlySet<string>,
  methods: string,
): Response {
  const headers = corsHeaders(origin, pageOrigins);
  const allowed = {
    "access-control-allow-methods": methods,
    "access-control-allow-headers": HEADERS,
    "access-control-max-age": MAX_AGE,
  };
  return answer(null, {
    status: 204,
    headers: "access-control-allow-origin" in headers ? { ...headers, ...allowed } : headers,
  });
}
