import { errorText } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { Route } from "../http/route.ts";

/** `GET /health`, for whatever watches over the process. */
export function health(store: LedgerStore, sparing: SparingLog): Route {
  return only("GET", { cors: "none" }, async () => {
    try {
      await store.ping();
      return json({ status: "ok" });
    } catch (error) {
      sparing.error("store does not answer", { error: errorText(error) });
      return problem({ status: 503, title: "The store does not answer" }, { "retry-after": "5" });
    }
  });
}
