import { html, type TemplateResult } from "lit";
import type { DeskWords } from "../words/words.ts";

/** The figures of a chart, for those who can't see it or want them to the digit. The first column names the rows. */
export function tableView(
  words: Pick<DeskWords, "asTable">,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult {
  return html`<details>
    <summary>${words.asTable}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, index) => html`<th scope="col" class=${index === 0 ? "" : "number"}>${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
