import { appealsIn } from "./campaigns.ts";
import { readAt, textAt } from "./at-path.ts";

/** Both have changed the same part since they last agreed. `undefined`: it was taken out. */
export interface Clash {
  readonly part: Part;
  /** What both began with. */
  readonly before: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** A campaign by its id, or a setting of the config's own by its name. */
export type Part = { readonly kind: "campaign" | "setting"; readonly name: string };

export interface Merged {
  /** Both sides' changes; of each clash the one that was taken. */
  readonly config: unknown;
  readonly clashes: readonly Clash[];
}

/**
 * Two people's changes of one config put together: a part that one has changed is as they left it; of one that both
 * have changed in different ways, `take` says whose stands.
 *
 * @param base what both began with
 */
export function mergeConfigs(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  take: (part: Part) => "mine" | "theirs" = () => "mine",
): Merged {
  const clashes: Clash[] = [];
  const pick = (part: Part, before: unknown, own: unknown, other: unknown): unknown => {
    if (isSame(own, other) || isSame(before, other)) return own;
    if (isSame(before, own)) return other;
    clashes.push({ part, before, mine: own, theirs: other });
    return take(part) === "mine" ? own : other;
  };

  const settings = namesIn(theirs, mine)
    .filter((name) => name !== "appeals")
    .map((name) => {
      const of = (each: unknown) => readAt(each, [name]);
      return [name, pick({ kind: "setting", name }, of(base), of(mine), of(theirs))] as const;
    });

  const [before, own, others] = [base, mine, theirs].map(byName);
  const campaigns = [...new Set([...(own?.keys() ?? []), ...(others?.keys() ?? [])])].map((name) =>
    pick({ kind: "campaign", name }, before?.get(name), own?.get(name), others?.get(name)),
  );
  const appeals = campaigns.filter((each) => each !== undefined);
  const hasAppeals = [mine, theirs].some((each) => readAt(each, ["appeals"]) !== undefined);

  return {
    config: {
      ...Object.fromEntries(settings.filter(([, value]) => value !== undefined)),
      ...(hasAppeals ? { appeals } : {}),
    },
    clashes,
  };
}

function namesIn(...configs: readonly unknown[]): string[] {
  return [...new Set(configs.flatMap((each) => Object.keys(Object(each))))];
}

/** Each campaign by its id; while two have the same, by which of them it is, so that none is lost. */
function byName(config: unknown): ReadonlyMap<string, unknown> {
  const named = new Map<string, unknown>();
  for (const campaign of appealsIn(config)) {
    const id = textAt(campaign, ["id"]);
    let name = id;
    for (let count = 2; named.has(name); count++) name = `${id} (${count})`;
    named.set(name, campaign);
  }
  return named;
}

/** Whether two pieces of JSON say the same, in whatever order their names stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = namesIn(one, other);
  return names.every((name) => isSame(readAt(one, [name]), readAt(other, [name])));
}
