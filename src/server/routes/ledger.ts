import { createHash, timingSafeEqual } from "node:crypto";
import { errorText, type Log } from "../log.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { Route } from "../http/route.ts";

/**
 * `GET /ledger`: for the publisher's own reports, behind `ADMIN_TOKEN`. With `?by=campaign` it has
 * `campaigns` as well, with `?by=note` what readers wrote to the newsroom: it is shown here and nowhere else.
 */
export function ledger(store: LedgerStore, adminToken: string, log: Log): Route {
  // Digests have one length whatever was sent, which timingSafeEqual needs.
  const expected = digest(adminToken);
  return only("GET", { cors: "none" }, async ({ req }) => {
    const { headers } = req.raw;
    const given = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
    if (given === undefined || !timingSafeEqual(digest(given), expected)) {
      return problem({ status: 401, title: "The token is missing or wrong" }, { "www-authenticate": "Bearer" });
    }
    try {
      const { campaigns, ...totals } = await store.totals();
      const by = req.query("by");
      if (by === "note") return json({ ...totals, notes: await store.notes() });
      return json(by === "campaign" ? { ...totals, campaigns } : totals);
    } catch (error) {
      log.error("ledger not read", { error: errorText(error) });
      return problem({ status: 503, title: "The store does not answer" }, { "retry-after": "10" });
    }
  });
}

function digest(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}
