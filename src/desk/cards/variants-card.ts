import { html, type TemplateResult } from "lit";
import { usualQuestion } from "../../core/campaign/experiment/experiment-question.ts";
import type { Judgement } from "../../core/campaign/experiment/judge-variants.ts";
import { answerVariants, type VariantsAnswer } from "../../core/desk/answer-variants.ts";
import { FEWEST } from "../../core/fewest.ts";
import { ranges } from "../charts/ranges.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countCell, nameCell, nothingToTell, type Cell } from "../files/cell.ts";
import type { AppealsWords } from "../words/appeals/appeals-words.ts";
import { Card } from "./card.ts";
import { notCounted, switchedOff } from "./not-counted.ts";
import { sayDays } from "../say/say-time.ts";
import { sayVerdict } from "../say/say-verdict.ts";
import { tableView } from "./table.ts";

/** "Is the difference between variants real?" In words, with no star for a winner that is none. */
export class VariantsCard extends Card<"variants"> {
  protected override readonly figures = "variants";

  protected override get notByPeriod(): string {
    return this.speech.words.moneyMore.period.judged;
  }

  protected get words(): AppealsWords {
    return this.speech.words.appeals;
  }

  protected override question(): string {
    return this.words.variants.question;
  }

  protected override answer({ counting, learning, changed, comparisons, today }: Figures["variants"]): TemplateResult {
    const { words } = this;
    const missing = notCounted(words, counting, counting.first);
    if (missing !== undefined) return missing;
    const toldElsewhere = [
      ...learning.map((campaign) => this.speech.say(words.variants.learns, { campaign })),
      ...changed.map((campaign) => this.speech.say(words.variants.changed, { campaign })),
    ];
    const elsewhere = toldElsewhere.map((said) => html`<p>${said}</p>`);
    if (comparisons.length === 0)
      return html`${elsewhere.length === 0 ? html`<p>${words.variants.empty}</p>` : elsewhere}`;
    return html`${elsewhere} ${answerVariants(comparisons, today).map((each) => this.#campaign(each))}
      ${switchedOff(words, counting)}
      <p class="muted">${words.variants.hint}</p>`;
  }

  #campaign(answer: VariantsAnswer): TemplateResult {
    const { speech } = this;
    const { variants: words, few } = this.words;
    const { campaign, since, days, judgement } = answer;
    if (since === undefined) return html`<p class="sentence">${speech.say(words.notSeen, { campaign })}</p>`;
    const sum = (pick: (each: Judgement["variants"][number]) => number) =>
      judgement.variants.reduce((all, each) => all + pick(each), 0);
    const gifts = sum(({ contributions }) => contributions);
    return html`<p class="sentence">${sayVerdict(speech, campaign, judgement)}</p>
      <p>
        ${speech.say(words.basis, {
          day: speech.day(since),
          days: sayDays(speech, days),
          impressions: speech.count(sum(({ impressions }) => impressions)),
          gifts: gifts < FEWEST ? few : speech.count(gifts),
          effect: speech.share(usualQuestion.effect),
        })}
      </p>
      ${this.#chart(answer)} ${this.#table(answer)}`;
  }

  #chart({ judgement }: VariantsAnswer): TemplateResult {
    const { speech } = this;
    const { chart } = this.words.variants;
    const data = judgement.variants
      .filter(({ contributions }) => contributions >= FEWEST)
      .map(({ id, conversion: { lower, estimate, upper } }) => ({
        label: id,
        lower: lower * 1000,
        estimate: estimate * 1000,
        upper: upper * 1000,
        title: `${id}: ${speech.number(lower * 1000)}–${speech.number(upper * 1000)}`,
      }));
    if (data.length === 0) return html``;
    const options = { label: chart, tick: (value: number) => speech.number(value), width: this.width };
    return html`<h3>${chart}</h3>
      <figure>${ranges(data, options)}</figure>`;
  }

  #table({ campaign, currency, judgement }: VariantsAnswer): TemplateResult {
    const { speech } = this;
    const { variants: words, impressions, gifts, few } = this.words;
    const perThousand = (rate: number, isTold: boolean): Cell =>
      isTold && Number.isFinite(rate)
        ? { text: speech.number(rate * 1000), value: Number((rate * 1000).toPrecision(6)) }
        : nothingToTell;
    return tableView(speech.words, {
      caption: `${words.question} (${campaign})`,
      name: `variants-${campaign}`,
      columns: [
        { label: words.variant, field: "variant" },
        { label: impressions, field: "impressions" },
        { label: gifts, field: "gifts" },
        { label: words.perThousand, field: "giftsPerThousand" },
        { label: words.atLeast, field: "atLeast" },
        { label: words.atMost, field: "atMost" },
        ...(currency === undefined
          ? []
          : [
              {
                label: speech.say(words.valuePerThousand, { currency: currency.toUpperCase() }),
                field: `${currency}PerThousand`,
              },
            ]),
      ],
      rows: judgement.variants.map(({ id, contributions, conversion, valuePerImpression, ...each }) => {
        const isTold = contributions >= FEWEST;
        return [
          nameCell(id, id),
          countCell(speech, each.impressions),
          isTold ? countCell(speech, contributions) : { text: few, value: null },
          perThousand(conversion.estimate, isTold),
          perThousand(conversion.lower, isTold),
          perThousand(conversion.upper, isTold),
          ...(currency === undefined
            ? []
            : [
                valuePerImpression === undefined || !isTold
                  ? nothingToTell
                  : amountCell(speech, Math.round(valuePerImpression.estimate * 1000), currency),
              ]),
        ];
      }),
    });
  }
}
