import { html, type TemplateResult } from "lit";
import { answerStaying, type StayingAnswer } from "../../core/desk/answer-staying.ts";
import { answerSupporters } from "../../core/desk/answer-supporters.ts";
import { bars } from "../charts/bars.ts";
import type { Figures } from "../desk-client.ts";
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
    const { supporters: words, month, asTable } = speech.words;
    if (cohorts.length === 0) return html`<p>${words.empty}</p>`;
    const answer = answerSupporters(running, cohorts, today);
    const { lastMonth } = answer;
    const chart = bars(
      answer.months.map(({ month: each, started }) => ({
        label: speech.month(each, "short"),
        value: started,
        title: `${speech.month(each)}: ${speech.count(started)}`,
      })),
      { label: words.chart, tick: (count) => speech.count(count), width: this.width },
    );
    return html`<p class="sentence">
        ${speech.say(words.now, { monthly: speech.count(answer.monthly), yearly: speech.count(answer.yearly) })}
        ${speech.say(words.lastMonth, {
          month: speech.month(lastMonth.month),
          started: speech.count(lastMonth.started),
          wonBack: speech.count(lastMonth.wonBack),
          ended: speech.count(lastMonth.ended),
        })}
      </p>
      <dl class="figures">
        ${answer.perMonth.map(
          ({ currency, amount }) =>
            html`<div>
              <dt>${words.perMonth}</dt>
              <dd><strong>${speech.amount(amount, currency)}</strong></dd>
            </div>`,
        )}
      </dl>
      <p class="muted">${words.perMonthHint}</p>
      <figure>${chart}</figure>
      ${tableView(
        { asTable },
        words.chart,
        [month, words.started, words.wonBack, words.ended],
        answer.months.map((each) => [
          speech.month(each.month),
          speech.count(each.started),
          speech.count(each.wonBack),
          speech.count(each.ended),
        ]),
      )}
      <h3>${words.staying}</h3>
      ${answerStaying(cohorts, today).map((each) => this.#staying(each))}`;
  }

  #staying({ interval, staying, cohorts }: StayingAnswer): TemplateResult {
    const { speech } = this;
    const { supporters: words, asTable } = speech.words;
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
      ${tableView(
        { asTable },
        name,
        [words.began, words.started, ...ages.map((age) => speech.say(words.after, { months: speech.count(age + 1) }))],
        cohorts.map((cohort) => [
          speech.month(cohort.began),
          speech.count(cohort.gifts),
          ...ages.map((age) => {
            const share = cohort.staying[age];
            return share === undefined ? "" : speech.share(share);
          }),
        ]),
      )}`;
  }
}
