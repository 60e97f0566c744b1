import { html, type TemplateResult } from "lit";
import { answerChoices, type ChoiceAnswer, type Suggestions, type Uptake } from "../../core/desk/answer-choices.ts";
import { bars } from "../charts/bars.ts";
import type { Figures } from "../desk-client.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "What do they choose?" */
export class ChoicesCard extends Card<"choices"> {
  static override properties = { ...Card.properties, suggestions: { attribute: false } };
  declare suggestions: Suggestions;
  protected override readonly figures = "choices";

  protected override question(): string {
    return this.speech.words.choices.question;
  }

  protected override answer({ chosen }: Figures["choices"]): TemplateResult {
    const { choices } = this.speech.words;
    const answers = answerChoices(chosen, this.suggestions);
    if (answers.length === 0) return html`<p>${choices.few}</p>`;
    return html`${answers.map((each) => this.#choice(each))}
      <p class="muted">${choices.typical}</p>`;
  }

  #choice(answer: ChoiceAnswer): TemplateResult {
    const { speech } = this;
    const { choices, asTable } = speech.words;
    const { currency } = answer;
    const amount = (each: number) => speech.amount(each, currency);
    const sentence = speech.say(choices.sentence, {
      interval: choices.interval[answer.interval],
      currency: currency.toUpperCase(),
      median: amount(answer.median),
      mean: amount(answer.mean),
    });
    const named = (each: Uptake) => (each === answer.others ? choices.others : amount(each.amount));
    const all = [...answer.suggestions, answer.others];
    const chart = bars(
      all.map((each) => ({
        label: named(each),
        value: each.share,
        title: `${named(each)}: ${speech.share(each.share)}`,
      })),
      { label: sentence, tick: (share) => speech.share(share), width: this.width },
    );
    return html`<p class="sentence">${sentence}</p>
      <figure>${chart}</figure>
      ${tableView(
        { asTable },
        sentence,
        [choices.suggestion, choices.gifts, choices.share],
        all.map((each) => [named(each), speech.count(each.gifts), speech.share(each.share)]),
      )}`;
  }
}
