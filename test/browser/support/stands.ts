import type { CampaignInput } from "../../support/builders.ts";
import type { Asking } from "../../../src/visit/state.ts";

/** One way for an ask to stand on a page. A new placement is one more row. */
export interface Stand {
  readonly campaign: Partial<CampaignInput>;
  /** What of the ask is said by how it stands. */
  readonly folded?: boolean;
}

const wall = { afterParagraphs: 2 };

export const stands = {
  inline: { campaign: {} },
  banner: { campaign: { placement: "banner" } },
  "banner, folded": { campaign: { placement: "banner" }, folded: true },
  header: { campaign: { placement: "header" }, folded: true },
  "header, open": { campaign: { placement: "header" }, folded: false },
  modal: { campaign: { placement: "modal" } },
  wall: { campaign: { placement: "wall", wall } },
  "strict wall": { campaign: { placement: "wall", wall: { ...wall, strict: true } } },
} as const satisfies Record<string, Stand>;

export type StandName = keyof typeof stands;
export const standNames = Object.keys(stands) as readonly StandName[];

export function isFolded(name: StandName): boolean {
  return (stands[name] as Stand).folded === true;
}

/** As `name` says, whatever the placement begins with. */
export function standingAs(name: StandName, asking: Asking): Asking {
  const { folded } = stands[name] as Stand;
  return folded === undefined ? asking : { ...asking, isFolded: folded };
}
