import { createHash } from "node:crypto";
import type { Config } from "../../core/campaign/config.ts";
import { answerCached, type CachedHeaders } from "../http/cached-answer.ts";
import { only } from "../http/only.ts";
import type { Route } from "../http/route.ts";

/** `GET /config`: the publisher's config with every default filled in, and whose pages may ask. All of it is public; it is made once each. */
export function publicConfig(config: () => Config, origins: readonly string[]): Route {
  const make = (current: Config) => answerOf({ ...current, origins });
  let made = make(config());
  let madeOf = config();
  return only("GET", { cors: "public" }, ({ req }) => {
    if (madeOf !== config()) {
      madeOf = config();
      made = make(madeOf);
    }
    return answerCached(req.raw, made.body, made.headers);
  });
}

function answerOf(config: Config): { readonly body: string; readonly headers: CachedHeaders } {
  const body = JSON.stringify(config);
  const headers = {
    "content-type": "application/json",
    // A publisher who ends a campaign sees it end within a minute.
    "cache-control": "public, max-age=60, stale-while-revalidate=600",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`,
  };
  return { body, headers };
}
