import { decide } from "../../src/core/campaign/decide.ts";
import type { SuppressedReason } from "../../src/core/campaign/judge.ts";
import type { Situation } from "../../src/core/campaign/situation.ts";

/** What speaks against asking, or the campaign that is shown. */
export function outcome(situation: Situation): SuppressedReason | { readonly shown: string } {
  const decision = decide(situation);
  return decision.show ? { shown: decision.campaign.id } : decision.reason;
}
