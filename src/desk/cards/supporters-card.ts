import { html, type TemplateResult } from "lit";
import { answerStaying, type StayingAnswer } from "../../core/desk/answer-staying.ts";
import { answerThreeYears, type ThreeYearsAnswer } from "../../core/desk/answer-three-years.ts";
import { answerSupporters } from "../../core/desk/answer-supporters.ts";
import { bars } from "../charts/bars.ts";
import type { Figures } from "../desk-client.ts";
import { countCell, nameCell, nothingToTell, shareCell } from "../files/cell.ts";
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
    const { supporters: words, month } = speech.words;
    if (cohorts.length === 0) return html`<p>${words.empty}</p>`;
    const answer = answerSupporters(running, cohorts, today);
    const chart = bars(
      answer.months.map(({ month: each, started }) => ({
        label: speech.month(each, "short"),
        value: started,
        title: `${speech.month(each)}: ${speech.count(started)}`,
      })),
      { label: words.chart, tick: (count) => speech.count(count), width: this.width },
    );
    return html`<p class="sentence">${saySupporters(speech, answer).join(" ")}</p>
      <dl class="figures">
        <div>
          <dt>${words.perMonth}</dt>
          <dd>
            ${answer.perMonth.map(({ currency, amount }) => html`<strong>${speech.amount(amount, currency)}</strong>`)}
          </dd>
        </div>
      </dl>
      <p class="muted">${words.perMonthHint}</p>
      <h3>${words.chart}</h3>
      <figure>${chart}</figure>
      ${tableView(speech.words, {
        caption: words.chart,
        name: "supporters",
        columns: [
          { label: month, field: "month" },
          { label: words.started, field: "started" },
          { label: words.wonBack, field: "wonBack" },
          { label: words.ended, field: "ended" },
        ],
        rows: answer.months.map((each) => [
          nameCell(speech.month(each.month), each.month),
          countCell(speech, each.started),
          countCell(speech, each.wonBack),
          countCell(speech, each.ended),
        ]),
      })}
      <h3>${words.staying}</h3>
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
      ${tableView(speech.words, {
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
      })}`;
  }
}
