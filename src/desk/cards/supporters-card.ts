import { html, nothing, type TemplateResult } from "lit";
import { answerStaying, type StayingAnswer } from "../../core/desk/answer-staying.ts";
import { answerThreeYears, type ThreeYearsAnswer } from "../../core/desk/answer-three-years.ts";
import { answerBegun, type BegunAnswer } from "../../core/desk/answer-begun.ts";
import { FEWEST } from "../../core/fewest.ts";
import {
  answerSupporters,
  comesPerMonth,
  type MonthOfSupporters,
  type PerMonth,
} from "../../core/desk/answer-supporters.ts";
import type { CohortCell } from "../../core/desk/figures.ts";
import { bars } from "../charts/bars.ts";
import type { Figures } from "../desk-client.ts";
import { countCell, countOrFew, countOrFewCell, nameCell, nothingToTell, shareCell } from "../files/cell.ts";
import { saySupporters } from "../say/say-supporters.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "How many give now?", and do they stay. */
export class SupportersCard extends Card<"supporters"> {
  protected override readonly figures = "supporters";

  protected override question(): string {
    return this.speech.words.supporters.question;
  }

  protected override answer({ running, cohorts, today }: Figures["supporters"]): TemplateResult {
    const { speech } = this;
    const { supporters: words } = speech.words;
    if (this.isPeriod) return this.#begun(answerBegun(running, cohorts), cohorts, today);
    const isAll = this.filter.campaign === undefined;
    if (cohorts.length === 0) return html`<p>${isAll ? words.empty : speech.words.moneyMore.period.begunNothing}</p>`;
    const count = (gifts: number) => (isAll ? speech.count(gifts) : countOrFew(speech, gifts));
    const answer = answerSupporters(running, cohorts, today);
    const perMonth = comesPerMonth(running.filter(({ gifts }) => isAll || gifts >= FEWEST));
    return html`<p class="sentence">${saySupporters(speech, answer, count).join(" ")}</p>
      ${perMonth.length === 0 ? nothing : this.#perMonth(perMonth)} ${this.#months(answer.months, words.ended)}
      ${this.#stay(cohorts, today)}`;
  }

  #perMonth(sums: readonly PerMonth[]): TemplateResult {
    const { speech } = this;
    const { perMonth, perMonthHint } = speech.words.supporters;
    return html`<dl class="figures">
        <div>
          <dt>${perMonth}</dt>
          <dd>${sums.map(({ currency, amount }) => html`<strong>${speech.amount(amount, currency)}</strong>`)}</dd>
        </div>
      </dl>
      <p class="muted">${perMonthHint}</p>`;
  }

  /** Of a period: those that began in it, and no others. */
  #begun(
    { started, wonBack, running, months }: BegunAnswer,
    cohorts: readonly CohortCell[],
    today: string,
  ): TemplateResult {
    const { speech } = this;
    const { begun, begunNothing, endedSince } = speech.words.moneyMore.period;
    if (started === 0) return html`<p>${begunNothing}</p>`;
    return html`<p class="sentence">
        ${speech.say(begun, {
          started: countOrFew(speech, started),
          wonBack: countOrFew(speech, wonBack),
          running: countOrFew(speech, running),
        })}
      </p>
      ${this.#months(months, endedSince)} ${this.#stay(cohorts, today)}`;
  }

  #months(months: readonly MonthOfSupporters[], ended: string): TemplateResult {
    const { speech } = this;
    const { supporters: words, month } = speech.words;
    const chart = bars(
      months.map(({ month: each, started }) => ({
        label: speech.month(each, "short"),
        // A month of fewer keeps its place.
        value: started < FEWEST ? 0 : started,
        title: `${speech.month(each)}: ${countOrFew(speech, started)}`,
      })),
      { label: words.chart, tick: (count) => speech.count(count), width: this.width },
    );
    return html`${
      months.every(({ started }) => started < FEWEST)
        ? nothing
        : html`<h3>${words.chart}</h3>
            <figure>${chart}</figure>`
    }
    ${tableView(speech.words, {
      caption: words.chart,
      name: "supporters",
      columns: [
        { label: month, field: "month" },
        { label: words.started, field: "started" },
        { label: words.wonBack, field: "wonBack" },
        { label: ended, field: "ended" },
      ],
      rows: months.map((each) => [
        nameCell(speech.month(each.month), each.month),
        countOrFewCell(speech, each.started),
        countOrFewCell(speech, each.wonBack),
        countOrFewCell(speech, each.ended),
      ]),
    })}`;
  }

  #stay(cohorts: readonly CohortCell[], today: string): TemplateResult {
    return html`<h3>${this.speech.words.supporters.staying}</h3>
      ${answerStaying(cohorts, today).map((each) => this.#staying(each))}
      ${answerThreeYears(cohorts, today).map((each) => html`<p>${this.#threeYears(each)}</p>`)}`;
  }

  #threeYears({ interval, currency, amount, lower, upper }: ThreeYearsAnswer): string {
    const { speech } = this;
    return speech.say(speech.words.moneyMore.threeYears, {
      interval: speech.words.supporters.interval[interval],
      amount: speech.amount(amount, currency),
      lower: speech.wholeAmount(lower, currency),
      upper: speech.wholeAmount(upper, currency),
    });
  }

  #staying({ interval, staying, cohorts }: StayingAnswer): TemplateResult {
    const { speech } = this;
    const { supporters: words } = speech.words;
    const name = words.interval[interval];
    const last = staying.at(-1);
    if (last === undefined) return html`<p>${speech.say(words.stayingShort, { interval: name })}</p>`;
    const months = staying.length;
    const longest = Math.max(...cohorts.map((cohort) => cohort.staying.length));
    const ages = Array.from({ length: longest }, (_, age) => age);
    return html`<p>
        ${speech.say(words.stayingNow, {
          interval: name,
          stay: speech.count(Math.round(last * 10)),
          months: speech.count(months),
        })}
      </p>
      ${
        cohorts.length === 0
          ? nothing
          : tableView(speech.words, {
              caption: name,
              name: `staying-${interval}`,
              columns: [
                { label: words.began, field: "began" },
                { label: words.started, field: "started" },
                ...ages.map((age) => ({
                  label: speech.say(words.after, { months: speech.count(age + 1) }),
                  field: `after${age + 1}`,
                })),
              ],
              rows: cohorts.map((cohort) => [
                nameCell(speech.month(cohort.began), cohort.began),
                countCell(speech, cohort.gifts),
                ...ages.map((age) => {
                  const share = cohort.staying[age];
                  return share === undefined ? nothingToTell : shareCell(speech, share);
                }),
              ]),
            })
      }`;
  }
}
