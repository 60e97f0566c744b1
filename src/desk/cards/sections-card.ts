import { html, type TemplateResult } from "lit";
import { answerSections } from "../../core/desk/answer-sections.ts";
import { rows } from "../charts/rows.ts";
import type { Figures } from "../desk-client.ts";
import { countCell, nameCell, shareCell } from "../files/cell.ts";
import { Card } from "./card.ts";
import { notCounted, switchedOff } from "./not-counted.ts";
import { tableView } from "./table.ts";

/** As many bars as a card has room for; the table has all. */
const SHOWN = 12;

/** "Where are appeals seen?", since nothing can tell which section earns. */
export class SectionsCard extends Card<"sections"> {
  protected override readonly figures = "sections";

  protected override question(): string {
    return this.speech.words.appeals.sections.question;
  }

  protected override answer({ counting, since, sections }: Figures["sections"]): TemplateResult {
    const { speech } = this;
    const { appeals: words } = speech.words;
    const missing = notCounted(words, counting, since);
    if (missing !== undefined) return missing;
    const answers = answerSections(sections);
    const [first] = answers;
    if (first === undefined) return html`<p>${words.sections.empty}</p>`;
    const nameOf = (section: string) => (section === "" ? words.sections.none : section);
    const label = words.impressions;
    const chart = rows(
      answers.slice(0, SHOWN).map(({ section, impressions }) => ({
        label: nameOf(section),
        value: impressions,
        title: `${nameOf(section)}: ${speech.count(impressions)}`,
      })),
      { label, tick: (count) => speech.count(count), width: this.width },
    );
    return html`<p class="sentence">
        ${speech.say(words.sections.sentence, { section: nameOf(first.section), share: speech.share(first.share) })}
      </p>
      <h3>${label}</h3>
      <figure>${chart}</figure>
      ${tableView(speech.words, {
        caption: words.sections.question,
        name: "sections",
        columns: [
          { label: words.sections.section, field: "section" },
          { label: words.impressions, field: "impressions" },
          { label: words.sections.share, field: "share" },
        ],
        rows: answers.map(({ section, impressions, share }) => [
          nameCell(nameOf(section), section),
          countCell(speech, impressions),
          shareCell(speech, share),
        ]),
      })}
      ${switchedOff(words, counting)}
      <p class="muted">${words.sections.hint}</p>`;
  }
}
