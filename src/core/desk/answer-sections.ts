import type { SectionSum } from "./appeal-figures.ts";

export interface SectionAnswer {
  /** What the pages say of themselves; empty for those that say nothing. */
  readonly section: string;
  readonly impressions: number;
  /** Of all impressions that are told by section. */
  readonly share: number;
}

/**
 * "Where are appeals seen?" The most first. Of impressions alone: what is rarer than ten a day in each section is not
 * told by it, so that nothing can be held against them.
 */
export function answerSections(sections: readonly SectionSum[]): readonly SectionAnswer[] {
  const shown = sections.filter(({ kind }) => kind === "impression");
  const all = shown.reduce((sum, { count }) => sum + count, 0);
  return shown
    .map(({ section, count }) => ({ section, impressions: count, share: count / all }))
    .sort((one, other) => other.impressions - one.impressions);
}
