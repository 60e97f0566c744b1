import { html, nothing, type TemplateResult } from "lit";
import { answerCheckouts, type CheckoutsAnswer } from "../../core/desk/answer-checkouts.ts";
import { checkoutEnds } from "../../core/desk/checkout-figures.ts";
import { rows } from "../charts/rows.ts";
import type { Figures } from "../desk-client.ts";
import { countCell, nameCell, type Cell } from "../files/cell.ts";
import type { CheckoutsWords } from "../words/appeals/checkouts-words.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "What becomes of checkouts?" Between Continue and the money: refused, left, under way; by method where it is known. */
export class CheckoutsCard extends Card<"checkouts"> {
  protected override readonly figures = "checkouts";

  protected get words(): CheckoutsWords {
    return this.speech.words.appeals.checkouts;
  }

  protected override question(): string {
    return this.words.question;
  }

  protected override answer({ since, ends, refused }: Figures["checkouts"]): TemplateResult {
    const { speech, words } = this;
    if (since === undefined) return html`<p>${words.empty}</p>`;
    const answer = answerCheckouts(ends, refused);
    const hint = html`<p class="muted">${speech.say(words.hint, { day: speech.day(since) })}</p>`;
    if (answer.all === 0)
      return html`<p>${speech.words.appeals.tooFew}</p>
        ${hint}`;
    return html`<p class="sentence">${this.#sentence(answer)}</p>
      ${this.#refused(answer)}
      <h3>${words.chart}</h3>
      <figure>${this.#chart(answer)}</figure>
      ${this.#table(answer)} ${hint}`;
  }

  #sentence({ all, ends }: CheckoutsAnswer): string {
    const { speech, words } = this;
    const paid = ends.find(({ end }) => end === "paid");
    return paid === undefined
      ? speech.say(words.fewPaid, { all: speech.count(all) })
      : speech.say(words.sentence, { all: speech.count(all), share: speech.share(paid.share) });
  }

  #refused({ refused }: CheckoutsAnswer): TemplateResult | typeof nothing {
    if (refused === undefined) return nothing;
    const { speech, words } = this;
    const { payments, paid } = refused;
    return html`<p>
      ${speech.say(words.refused, { refused: speech.count(payments), share: speech.share(paid / payments) })}
    </p>`;
  }

  #chart({ ends }: CheckoutsAnswer): Element {
    const { speech, words } = this;
    const data = ends.map(({ end, share }) => {
      const label = words.ends[end];
      return { label, value: share, title: `${label}: ${speech.share(share)}` };
    });
    return rows(data, { label: words.chart, tick: (share) => speech.share(share), width: this.width, room: 1 / 2 });
  }

  #table({ methods }: CheckoutsAnswer): TemplateResult {
    const { speech, words } = this;
    const cell = (count: number | undefined): Cell =>
      count === undefined ? { text: speech.words.appeals.few, value: null } : countCell(speech, count);
    return tableView(speech.words, {
      caption: words.question,
      name: "checkouts",
      columns: [
        { label: words.method, field: "method" },
        ...checkoutEnds.map((end) => ({ label: words.ends[end], field: end })),
        { label: words.refusedOnce, field: "refused" },
      ],
      rows: methods.map(({ method, refused, ...counts }) => [
        nameCell(this.#nameOf(method), method),
        ...checkoutEnds.map((end) => cell(counts[end])),
        cell(refused),
      ]),
    });
  }

  /** As Stripe names it where the desk has no word for it. */
  #nameOf(method: string): string {
    const { methods, others } = this.words;
    if (method === "") return others;
    return Object.entries(methods).find(([name]) => name === method)?.[1] ?? method.replaceAll("_", " ");
  }
}
