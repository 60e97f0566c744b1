import { byMethod } from "../http/only.ts";
import type { Route } from "../http/route.ts";
import { showContribute, type ShowContributeOptions } from "./show-contribute.ts";
import { takeContribution, type TakeContributionOptions } from "./take-contribution.ts";

/**
 * `/contribute`: the ask as a page of its own, for browsers without JavaScript and as a publisher's "Support us". It
 * needs no cookie; all that it knows of a reader stands in its address and in its form.
 */
export function contribute(options: ShowContributeOptions & TakeContributionOptions): Route {
  return byMethod({ GET: showContribute(options), POST: takeContribution(options) }, { cors: "none" });
}
