import type { ConfigVersion } from "../../store/config-store.ts";
import { isoTime } from "./iso-time.ts";

/** A version as the log of changes tells of it. @param live the number of the one that serves @param now seconds since 1970 */
export function toVersionView(version: ConfigVersion, live: number | undefined, now: number) {
  const { at, madeAt, by, note, withdrawnAt, withdrawnBy } = version;
  return {
    version: version.version,
    state: stateOf(version, live, now),
    at: isoTime(at),
    madeAt: isoTime(madeAt),
    by,
    note,
    withdrawnAt: withdrawnAt === undefined ? undefined : isoTime(withdrawnAt),
    withdrawnBy,
  };
}

function stateOf({ version, at, withdrawnAt }: ConfigVersion, live: number | undefined, now: number) {
  if (withdrawnAt !== undefined) return "withdrawn";
  if (version === live) return "live";
  return at > now ? "scheduled" : "past";
}
