import { html, type TemplateResult } from "lit";
import { saveFile } from "../files/save-file.ts";
import { writeCsv, writeJson, type Figures } from "../files/write-table.ts";
import type { DeskWords } from "../words/words.ts";

export interface Table extends Figures {
  readonly caption: string;
  /** Of its files, without an ending. */
  readonly name: string;
}

/**
 * The figures of a chart, for those who can't see it or want them to the digit, and as a file. The first column names
 * the rows; one whose first cell holds text is set like text.
 */
export function tableView(
  { asTable, download }: Pick<DeskWords, "asTable" | "download">,
  { caption, name, columns, rows }: Table,
): TemplateResult {
  const save = (ending: "csv" | "json") => () =>
    ending === "csv"
      ? saveFile(`${name}.csv`, "text/csv;charset=utf-8", writeCsv({ columns, rows }))
      : saveFile(`${name}.json`, "application/json", writeJson({ columns, rows }));
  const kind = (index: number) => (typeof rows[0]?.[index]?.value === "string" ? "" : "number");
  return html`<details>
    <summary>${asTable}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(({ label }, index) => html`<th scope="col" class=${kind(index)}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...cells]) =>
              html`<tr>
                <th scope="row">${first?.text}</th>
                ${cells.map(({ text }, index) => html`<td class=${kind(index + 1)}>${text}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="files">
      <button class="link" type="button" @click=${save("csv")}>${download.csv}</button>
      <button class="link" type="button" @click=${save("json")}>${download.json}</button>
    </p>
  </details>`;
}
