import { html, nothing, type TemplateResult } from "lit";
import type { Counting } from "../../core/desk/appeal-figures.ts";
import type { AppealsWords } from "../words/appeals/appeals-words.ts";

/** Said in place of an answer where nothing was counted that could give one; undefined where something was. */
export function notCounted(
  { off, nothingYet }: AppealsWords,
  { sample }: Counting,
  since: string | undefined,
): TemplateResult | undefined {
  if (since !== undefined) return undefined;
  return html`<p>${sample === 0 ? off : nothingYet}</p>`;
}

/** Said under an answer from days that are over. */
export function switchedOff({ offNow }: AppealsWords, { sample }: Counting): TemplateResult | typeof nothing {
  return sample === 0 ? html`<p>${offNow}</p>` : nothing;
}
