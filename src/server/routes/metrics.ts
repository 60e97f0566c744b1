import { answer } from "../http/answer.ts";
import { only } from "../http/only.ts";
import type { Route } from "../http/route.ts";
import type { Exposition } from "../metrics/metrics.ts";

/**
 * `GET /metrics`, as Prometheus asks for it: without a token, because nothing in it tells of a reader or of money. Who
 * wants it closed closes it at the proxy.
 */
export function metricsPage({ contentType, expose }: Exposition): Route {
  let underWay: Promise<string> | undefined;
  return only("GET", { cors: "none" }, async () => {
    // Asked for by many at once it is written once.
    const text = await (underWay ??= expose().finally(() => (underWay = undefined)));
    return answer(text, { headers: { "content-type": contentType } });
  });
}
