import { errorText, type Log } from "../log.ts";
import { json, problem } from "../http/problem.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { Route } from "./route.ts";

/** `GET /health`, for whatever watches over the process. */
export function health(store: LedgerStore, log: Log): Route {
  return async ({ req: { method } }) => {
    if (method !== "GET" && method !== "HEAD")
      return problem({ status: 405, title: "The method is not served here" }, { allow: "GET" });
    try {
      await store.ping();
      return json({ status: "ok" });
    } catch (error) {
      log.error("store does not answer", { error: errorText(error) });
      return problem({ status: 503, title: "The store does not answer" });
    }
  };
}
