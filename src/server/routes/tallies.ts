import type { Config } from "../../core/campaign/config.ts";
import { knownTallies } from "../../core/tallies/known-tallies.ts";
import { parseTallyRequest } from "../../core/tallies/parse-tally-request.ts";
import { jsonRoute, type JsonRouteOptions } from "../http/json-route.ts";
import { badRequest, json, problem } from "../http/problem.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Caller } from "../limits/client-address.ts";
import type { TallyFold } from "../tallies/tally-fold.ts";

export interface TalliesOptions extends JsonRouteOptions {
  readonly config: () => Config;
  readonly limits: Pick<CheckoutLimits, "knock" | "tally">;
  readonly tallies: TallyFold;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const MAX_BODY_BYTES = 16_384;

/**
 * `POST /tallies`: counts what a page tells of, which says nothing of who saw it. Of the sender, too, nothing is kept.
 * A sample that differs from the config's is taken at its word: the page may have been opened under another.
 */
export function tallies(options: TalliesOptions): Route {
  const { config, limits, tallies: fold, now } = options;
  const rules = { maxBodyBytes: MAX_BODY_BYTES, count: async (caller: Caller) => limits.tally(caller) };
  return jsonRoute(options, rules, async ({ body, cors }) => {
    const current = config();
    if (current.tallies === undefined) return problem({ status: 404, title: "Nothing is counted here" }, cors);
    const parsed = parseTallyRequest(body, now());
    if (!parsed.ok) return badRequest(parsed.issues, cors);
    const { sections } = current.tallies;
    const known = knownTallies(parsed.value.tallies, current);
    await fold.take(sections ? known : known.map((each) => ({ ...each, section: "" })), parsed.value.sample);
    return json({}, cors, 202);
  });
}
