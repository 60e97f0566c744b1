import type { Config } from "../campaign/config.ts";
import type { TallyEntry } from "./tally.ts";

/**
 * Those of the campaigns and variants that there are. A page may have been opened under an earlier config, so the rest
 * is no mistake of the sender's; but a name that is none of the publisher's is kept nowhere, or anyone could fill the
 * table with names of their own.
 */
export function knownTallies(
  entries: readonly TallyEntry[],
  { appeals }: Pick<Config, "appeals">,
): readonly TallyEntry[] {
  const known = new Set(
    appeals
      .filter(({ status }) => status !== "draft")
      .flatMap(({ id, variants }) => variants.map((variant) => `${id} ${variant.id}`)),
  );
  return entries.filter(({ campaign, variant }) => known.has(`${campaign} ${variant}`));
}
