import { html, nothing, type TemplateResult } from "lit";
import { usualQuestion } from "../../core/campaign/experiment/experiment-question.ts";
import type { LearningAnswer } from "../../core/desk/answer-learning.ts";
import type { Figures } from "../desk-client.ts";
import { countCell, nameCell, shareCell, type Cell } from "../files/cell.ts";
import { sayLearning } from "../say/say-learning.ts";
import { sayDays } from "../say/say-time.ts";
import { sayVerdict } from "../say/say-verdict.ts";
import type { LearningWords } from "../words/learning/learning-words.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** By which shares the variants of campaigns come whose shares move, and what is known of them; which are two things. */
export class LearningCard extends Card<"learning"> {
  protected override readonly figures = "learning";

  protected override get notByPeriod(): string {
    return this.speech.words.moneyMore.period.judged;
  }

  protected get words(): LearningWords {
    return this.speech.words.learning;
  }

  protected override question(): string {
    return this.words.question;
  }

  protected override answer({ sample, campaigns }: Figures["learning"]): TemplateResult {
    const { words } = this;
    if (campaigns.length === 0) return html`<p>${words.empty}</p>`;
    if (sample === 0) return html`<p>${this.speech.words.appeals.off}</p>`;
    return html`${campaigns.map((each) => this.#campaign(each))}
      <p class="muted">${words.hint}</p>`;
  }

  #campaign(answer: LearningAnswer): TemplateResult {
    const { speech, words } = this;
    const { campaign, since, days, verdict, ratio } = answer;
    return html`<p class="sentence">${sayLearning(speech, answer)}</p>
      ${
        since === undefined
          ? nothing
          : html`<p>
                ${sayVerdict(speech, campaign, { verdict, pairs: [] })}
                ${
                  verdict.kind !== "better" || ratio === undefined
                    ? nothing
                    : speech.say(words.times, times(ratio, verdict.variant))
                }
              </p>
              <p>
                ${speech.say(words.basis, {
                  days: sayDays(speech, days),
                  day: speech.day(since),
                  effect: speech.share(usualQuestion.effect),
                })}
              </p>`
      }
      ${this.#table(answer)}`;

    function times({ lower, upper, variant }: NonNullable<LearningAnswer["ratio"]>, better: string) {
      const [least, most] = variant === better ? [lower, upper] : [1 / upper, 1 / lower];
      return { lower: speech.number(least), upper: Number.isFinite(most) ? speech.number(most) : "∞" };
    }
  }

  #table({ campaign, variants }: LearningAnswer): TemplateResult {
    const { speech, words } = this;
    const { variants: of, few } = speech.words.appeals;
    const count = (told: number | undefined): Cell =>
      told === undefined ? { text: few, value: null } : countCell(speech, told);
    return tableView(speech.words, {
      caption: `${words.question} (${campaign})`,
      name: `learning-${campaign}`,
      columns: [
        { label: of.variant, field: "variant" },
        { label: words.today, field: "shareToday" },
        { label: words.shown, field: "readers" },
        { label: words.gifts, field: "gifts" },
      ],
      rows: variants.map(({ id, share, shown, gifts }) => [
        nameCell(id, id),
        shareCell(speech, share),
        count(shown),
        count(gifts),
      ]),
    });
  }
}
