import { AsyncLocalStorage } from "node:async_hooks";
import type { Log } from "./log.ts";

/**
 * A log whose lines carry the id of the request that they came up in, wherever that is. One that stands for several
 * (`times`) is of none of them.
 */
export interface RequestLog extends Log {
  /** Runs what answers a request. */
  during<Result>(requestId: string, work: () => Result): Result;
}

export function createRequestLog(log: Log): RequestLog {
  const current = new AsyncLocalStorage<string>();
  const at =
    (level: keyof Log): Log["info"] =>
    (message, fields) => {
      const requestId = current.getStore();
      const isOfOne = requestId !== undefined && fields?.["times"] === undefined;
      log[level](message, isOfOne ? { ...fields, requestId } : fields);
    };
  return {
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    during: (requestId, work) => current.run(requestId, work),
  };
}
