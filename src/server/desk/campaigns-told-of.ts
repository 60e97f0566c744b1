import type { Config } from "../../core/campaign/config.ts";
import type { Campaign } from "../../core/campaign/config-schema.ts";
import type { DeskFilter } from "../../core/desk/desk-filter.ts";

/** The campaigns that are no drafts; of these the one that is asked for, where one is. */
export function campaignsToldOf(
  { appeals }: Pick<Config, "appeals">,
  { campaign: asked }: Pick<DeskFilter, "campaign">,
): readonly Campaign[] {
  return appeals.filter(({ id, status }) => status !== "draft" && (asked === undefined || id === asked));
}
