import { html, type TemplateResult } from "lit";
import { answerAppeals, type AppealAnswer, type AppealsAnswer } from "../../core/desk/answer-appeals.ts";
import { placements, type Placement } from "../../core/campaign/placement.ts";
import { rows } from "../charts/rows.ts";
import type { Figures } from "../desk-client.ts";
import { countCell, nameCell, nothingToTell, type Cell, type Column } from "../files/cell.ts";
import type { AppealsWords } from "../words/appeals/appeals-words.ts";
import { Card } from "./card.ts";
import { notCounted, switchedOff } from "./not-counted.ts";
import { tableView } from "./table.ts";

/** A question about appeals: what was seen of each held against what began through it. */
export abstract class AppealsCard extends Card<"appeals"> {
  protected override readonly figures = "appeals";

  protected get words(): AppealsWords {
    return this.speech.words.appeals;
  }

  protected abstract told(answer: AppealsAnswer, figures: Figures["appeals"]): TemplateResult;

  protected override answer(figures: Figures["appeals"]): TemplateResult {
    const { counting, since, until, seen, chosen, begun } = figures;
    const missing = notCounted(this.words, counting, since);
    if (missing !== undefined || since === undefined) return html`${missing}`;
    const answer = answerAppeals(seen, begun, chosen?.seen);
    const { impressions, gifts } = answer.all;
    const { speech, words } = this;
    return html`${this.told(answer, figures)} ${switchedOff(words, counting)}
      <p class="muted">
        ${speech.say(until === undefined ? words.since : words.sinceUntil, {
          day: speech.day(since),
          until: speech.day(until ?? since),
          impressions: this.countOrFew(impressions),
          gifts: this.countOrFew(gifts),
        })}
        ${this.hint()}
      </p>`;
  }

  protected abstract hint(): string;

  protected countOrFew(count: number | undefined): string {
    return count === undefined ? this.words.few : this.speech.count(count);
  }

  /** With its placement where it has several. */
  protected nameOf({ campaign, placement }: AppealAnswer, appeals: readonly AppealAnswer[]): string {
    const isAlone = appeals.filter((each) => each.campaign === campaign).length === 1;
    if (campaign === undefined) return this.words.others;
    return isAlone ? campaign : `${campaign}, ${this.#placement(placement)}`;
  }

  #placement(name: string | undefined): string {
    const known = placements.find((each): each is Placement => each === name);
    return known === undefined ? (name ?? "–") : this.words.placements[known];
  }

  /** The largest first; undefined where none can be told. */
  protected chart(
    label: string,
    appeals: readonly AppealAnswer[],
    pick: (appeal: AppealAnswer) => number | undefined,
    tick: (value: number) => string,
  ): TemplateResult | undefined {
    const data = appeals
      .map((each) => ({ label: this.nameOf(each, appeals), value: pick(each) ?? -1 }))
      .filter(({ value }) => value >= 0)
      .map((each) => ({ ...each, title: `${each.label}: ${tick(each.value)}` }))
      .sort((one, other) => other.value - one.value);
    if (data.length === 0) return undefined;
    return html`<h3>${label}</h3>
      <figure>${rows(data, { label, tick, width: this.width })}</figure>`;
  }

  protected table(
    name: string,
    appeals: readonly AppealAnswer[],
    columns: readonly Column[],
    cells: (appeal: AppealAnswer) => readonly Cell[],
  ): TemplateResult {
    const { words } = this;
    return tableView(this.speech.words, {
      caption: this.question(),
      name,
      columns: [{ label: words.appeal, field: "campaign" }, { label: words.placement, field: "placement" }, ...columns],
      rows: appeals
        .map((each) => ({ each, own: cells(each) }))
        .filter(({ own }) => own.some(({ value }) => value !== null))
        .map(({ each, own }) => [
          nameCell(each.campaign ?? words.others, each.campaign ?? ""),
          nameCell(this.#placement(each.placement), each.placement ?? ""),
          ...own,
        ]),
    });
  }

  protected count(count: number | undefined): Cell {
    return count === undefined ? { text: this.words.few, value: null } : countCell(this.speech, count);
  }

  protected number(value: number | undefined): Cell {
    return value === undefined
      ? nothingToTell
      : { text: this.speech.number(value), value: Number(value.toPrecision(6)) };
  }
}
