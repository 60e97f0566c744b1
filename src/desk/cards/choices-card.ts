import { html, nothing, type TemplateResult } from "lit";
import { answerChoices, type ChoiceAnswer, type Suggestions, type Uptake } from "../../core/desk/answer-choices.ts";
import { answerFeeCover, type FeeCoverAnswer } from "../../core/desk/answer-fee-cover.ts";
import { bars, SMALL_HEIGHT } from "../charts/bars.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countCell, countOrFewCell, nameCell, shareCell } from "../files/cell.ts";
import { sayFeeCover } from "../say/say-fee-cover.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "What do they choose?" A small chart for each currency and interval that tells anything. */
export class ChoicesCard extends Card<"choices"> {
  static override properties = { ...Card.properties, suggestions: { attribute: false } };
  declare suggestions: Suggestions;
  protected override readonly figures = "choices";

  protected override question(): string {
    return this.speech.words.choices.question;
  }

  protected override answer({ chosen, fees }: Figures["choices"]): TemplateResult {
    const { choices } = this.speech.words;
    const answers = answerChoices(chosen, this.suggestions);
    if (answers.length === 0) return html`<p>${choices.few}</p>`;
    return html`<div class="multiples">${answers.map((each) => html`<div>${this.#choice(each)}</div>`)}</div>
      ${this.#table(answers)} ${this.#cover(answerFeeCover(fees))}
      <p class="muted">${this.#of()}</p>`;
  }

  #cover(answers: readonly FeeCoverAnswer[]): TemplateResult | typeof nothing {
    const { speech } = this;
    const { cover, interval, howOften } = { ...speech.words.choices, cover: speech.words.moneyMore.cover };
    if (answers.length === 0) return nothing;
    return html`<h3>${cover.question}</h3>
      ${answers.map((each) => html`<p>${interval[each.interval]}: ${sayFeeCover(speech, each)}</p>`)}
      ${tableView(speech.words, {
        caption: cover.question,
        name: "fee-cover",
        columns: [
          { label: howOften, field: "interval" },
          { label: cover.covered, field: "covered" },
          { label: cover.declined, field: "notCovered" },
        ],
        rows: answers.map(({ interval: each, covered, declined }) => [
          nameCell(interval[each], each),
          countOrFewCell(speech, covered ?? 0),
          countOrFewCell(speech, declined ?? 0),
        ]),
      })}`;
  }

  /** Of twelve months, where nothing else is looked at. */
  #of(): string {
    const { choices, moneyMore } = this.speech.words;
    return this.filter.from === undefined ? choices.typical : moneyMore.period.choices;
  }

  #choice(answer: ChoiceAnswer): TemplateResult {
    const { speech } = this;
    const { choices } = speech.words;
    const { currency, gifts } = answer;
    const title = `${choices.interval[answer.interval]}, ${currency.toUpperCase()}`;
    const sentence = speech.say(choices.sentence, {
      median: speech.amount(answer.median, currency),
      mean: speech.amount(answer.mean, currency),
      gifts: speech.count(gifts),
    });
    const chart = bars(
      [...answer.suggestions, answer.others].map((each) => {
        const name = this.#nameOf(each, answer);
        return { label: name, value: each.share, title: `${name}: ${speech.share(each.share)}` };
      }),
      {
        label: `${title}: ${sentence}`,
        tick: (share) => speech.share(share),
        width: this.multipleWidth,
        height: SMALL_HEIGHT,
        written: true,
      },
    );
    return html`<h3>${title}</h3>
      <p>${sentence}</p>
      <figure>${chart}</figure>`;
  }

  #nameOf(each: Uptake, { others, currency }: ChoiceAnswer): string {
    return each === others ? this.speech.words.choices.others : this.speech.amount(each.amount, currency);
  }

  #table(answers: readonly ChoiceAnswer[]): TemplateResult {
    const { speech } = this;
    const { choices, currency: currencyName } = speech.words;
    return tableView(speech.words, {
      caption: choices.question,
      name: "choices",
      columns: [
        { label: choices.howOften, field: "interval" },
        { label: currencyName, field: "currency" },
        { label: choices.suggestion, field: "amount" },
        { label: choices.gifts, field: "gifts" },
        { label: choices.share, field: "share" },
      ],
      rows: answers.flatMap((answer) =>
        [...answer.suggestions, answer.others].map((each) => [
          nameCell(choices.interval[answer.interval], answer.interval),
          nameCell(answer.currency.toUpperCase(), answer.currency),
          each === answer.others
            ? nameCell(choices.others, "others")
            : amountCell(speech, each.amount, answer.currency),
          countCell(speech, each.gifts),
          shareCell(speech, each.share),
        ]),
      ),
    });
  }
}
