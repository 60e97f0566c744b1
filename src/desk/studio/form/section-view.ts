import { html, nothing, type TemplateResult } from "lit";
import type { Path } from "../model/at-path.ts";
import { issuesAt, type Form } from "./field.ts";

export interface Section {
  readonly title: string;
  /** What it decides of, for its count of mistakes. */
  readonly paths: readonly Path[];
  readonly isOpen?: boolean;
  /** Of its heading; 5 within another part. */
  readonly level?: 4 | 5;
  readonly content: unknown;
}

/** A part of the form, shut until somebody needs it; how much in it is wrong is told outside. */
export function sectionView({ title, paths, isOpen = false, level = 4, content }: Section, form: Form): TemplateResult {
  const wrong = new Set(paths.flatMap((path) => issuesAt(form.issues, path))).size;
  return html`<details class="section" ?open=${isOpen}>
    <summary>
      ${level === 4 ? html`<h4>${title}</h4>` : html`<h5>${title}</h5>`}
      ${
        wrong === 0
          ? nothing
          : html`<span class="problem"
              >${form.speech.say(form.words.mistakes, { count: form.speech.count(wrong) })}</span
            >`
      }
    </summary>
    <div class="fields">${content}</div>
  </details>`;
}
