import type { OtherBrakes } from "../../../src/server/limits/brake.ts";
import type { Signs } from "../../../src/server/limits/shared-counts.ts";

/**
 * The way from one brake to the others within a process: the next replica's with each call.
 *
 * @param now seconds
 */
export function createMemoryBrakes(now: () => number): () => OtherBrakes {
  const told = new Map<number, { readonly signs: Signs; readonly at: number }>();
  let replicas = 0;
  return () => {
    const replica = replicas++;
    return {
      async exchange(signs) {
        told.set(replica, { signs, at: now() });
        const others = [...told].flatMap(([name, { signs: each, at }]) =>
          name !== replica && at > now() - 600 ? [each] : [],
        );
        const sum = (of: (signs: Signs) => number): number => others.reduce((total, each) => total + of(each), 0);
        return {
          sessions: sum(({ sessions }) => sessions),
          declined: sum(({ declined }) => declined),
          paid: sum(({ paid }) => paid),
          networks: Math.max(0, ...others.map(({ networks }) => networks)),
        };
      },
      onFailure(error) {
        throw error;
      },
    };
  };
}
