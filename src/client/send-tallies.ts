import { options } from "../core/options.ts";
import type { TallyRequest } from "../core/tallies/tally.ts";

/**
 * `POST /tallies` while the page goes: the browser sends it on its own, without cookies or the page's address. Nobody
 * waits for it, it is never tried again, and one that is lost is a few counts less.
 */
export async function sendTallies(endpoint: string, request: TallyRequest): Promise<void> {
  try {
    await fetch(
      `${endpoint.replace(/\/+$/, "")}/tallies`,
      options<RequestInit>({
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(request),
        keepalive: true,
        credentials: "omit",
        referrerPolicy: "no-referrer",
      }),
    );
  } catch {
    // Lost, as said.
  }
}
