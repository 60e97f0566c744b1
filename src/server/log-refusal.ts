import { reasonOf } from "./http/problem.ts";
import type { RouteName } from "./http/route.ts";
import type { Log } from "./log.ts";
import type { SparingLog } from "./sparing-log.ts";

/** A field of a body may be called anything; so much of its name is enough. In characters. */
const MAX_REASON_LENGTH = 120;

/**
 * A line for each refusal, with its reason: what an operator looks for when readers say that it does not work. What a
 * sender can repeat at will is said sparingly. Webhooks tell of their signatures.
 */
export type LogRefusal = (path: RouteName, request: Request, response: Response) => void;

export function createLogRefusal(log: Log, sparing: SparingLog): LogRefusal {
  return (path, request, response) => {
    const { status } = response;
    if (status < 400 || status >= 500 || status === 404) return;
    const { method } = request;
    const reason = reasonOf(response)?.slice(0, MAX_REASON_LENGTH);
    if (reason === undefined || (path === "/webhooks/stripe" && status === 400)) return;
    if (reason === "origin") {
      const origin = writtenOrigin(request.headers.get("origin"));
      sparing.warn(
        "a page of another origin was refused: it belongs into PAGE_ORIGINS if it is yours",
        { origin, path },
        `origin ${origin}`,
      );
    } else if (status === 401 || status === 405 || status === 429 || reason === "challenge")
      sparing.warn("request refused", { method, path, status, reason }, `${status} ${path}`);
    else log.info("request refused", { method, path, status, reason });
  };
}

/** As a browser writes it; what else stands there is not repeated. */
function writtenOrigin(header: string | null): string {
  if (header === null) return "none";
  const isOrigin = header.length <= MAX_REASON_LENGTH && URL.canParse(header) && new URL(header).origin === header;
  return isOrigin ? header : "not an origin";
}
