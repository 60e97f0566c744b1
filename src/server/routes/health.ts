import { inTime } from "../in-time.ts";
import { errorText } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { Route } from "../http/route.ts";

/** How long the store may take, in milliseconds: who asks is answered within three seconds. */
const TIMEOUT_MS = 2500;

/**
 * `GET /health`, for whatever watches over the process. 503 as well while it stops, so that a balancer which asks on a
 * kept connection sends nobody here any more.
 *
 * @param isStopping whether what is under way is the last
 */
export function health(store: LedgerStore, sparing: SparingLog, isStopping: () => boolean): Route {
  let underWay: Promise<void> | undefined;

  /** Rejects when its time is over. Asked for again meanwhile, a store that hangs is asked once. */
  function ping(): Promise<void> {
    if (underWay !== undefined) return underWay;
    underWay = inTime(
      TIMEOUT_MS,
      () => store.ping(),
      () => {
        throw new Error(`no answer in ${TIMEOUT_MS} ms`);
      },
    ).finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  return only("GET", { cors: "none" }, async () => {
    if (isStopping()) return problem({ status: 503, title: "This endpoint is being stopped" });
    try {
      await ping();
      return json({ status: "ok" });
    } catch (error) {
      sparing.error("store does not answer", { error: errorText(error) });
      return problem({ status: 503, title: "The store does not answer" }, { "retry-after": "5" });
    }
  });
}
