import { anyPage } from "../http/answer.ts";
import { only } from "../http/only.ts";
import { json } from "../http/problem.ts";
import type { Route } from "../http/route.ts";

/**
 * `GET /country`: what the publisher's own proxy says of where the reader is, in its `COUNTRY_HEADER`. Asked only where
 * a campaign can't be decided on without it; nothing is kept, here or in a cache.
 */
export function country(header: string | undefined): Route {
  return only("GET", { cors: "public" }, ({ req }) => {
    const given = header === undefined ? undefined : req.header(header)?.trim().toUpperCase();
    // Proxies say XX, or T1 for Tor, where they do not know.
    const known = given !== undefined && /^[A-Z]{2}$/.test(given) && given !== "XX" ? { country: given } : {};
    return json(known, anyPage);
  });
}
