import { html, nothing, type TemplateResult } from "lit";
import { answerMoney, type MoneyAnswer } from "../../core/desk/answer-money.ts";
import type { Compared } from "../../core/desk/compare.ts";
import { bars } from "../charts/bars.ts";
import type { Figures } from "../desk-client.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** Less than this share more or less is as much. */
const AS_MUCH = 0.005;

/** "How much came in?" */
export class MoneyCard extends Card<"money"> {
  protected override readonly figures = "money";

  protected override question(): string {
    return this.speech.words.money.question;
  }

  protected override answer({ rows, today }: Figures["money"]): TemplateResult {
    const { words } = this.speech;
    const answers = answerMoney(rows, today);
    if (answers.length === 0) return html`<p>${words.money.empty}</p>`;
    return html`${answers.map((each) => this.#currency(each))}
      <p class="muted">${words.money.afterRefunds}</p>`;
  }

  #currency(answer: MoneyAnswer): TemplateResult {
    const { speech } = this;
    const { money, month, asTable } = speech.words;
    const { currency } = answer;
    const caption = speech.say(money.chart, { currency: currency.toUpperCase() });
    const amount = (each: number) => speech.amount(each, currency);
    const chart = bars(
      answer.months.map((each) => ({
        label: speech.month(each.month, "short"),
        value: each.net,
        title: `${speech.month(each.month)}: ${amount(each.net)}`,
      })),
      { label: caption, tick: amount, width: this.width },
    );
    return html`<p class="sentence">${this.#sentence(answer)}</p>
      <dl class="figures">
        ${this.#figure(money.week, answer.week, currency)}
        ${this.#figure(money.monthSoFar, answer.monthSoFar, currency)}
        ${this.#figure(money.yearSoFar, answer.yearSoFar, currency)}
      </dl>
      <figure>${chart}</figure>
      ${tableView(
        { asTable },
        caption,
        [month, money.gifts, money.gross, money.refunded, money.disputed, money.net],
        answer.months.map((each) => [
          speech.month(each.month),
          speech.count(each.contributions),
          amount(each.gross),
          amount(each.refunded),
          amount(each.disputed),
          amount(each.net),
        ]),
      )}`;
  }

  #sentence({ lastMonth, months, currency }: MoneyAnswer): string {
    const { money } = this.speech.words;
    const { now, change, month } = lastMonth;
    const before = months.at(-3)?.month ?? month;
    const values = {
      month: this.speech.month(month),
      amount: this.speech.amount(now, currency),
      before: this.speech.month(before),
      share: this.speech.share(Math.abs(change ?? 0)),
    };
    if (now === 0) return this.speech.say(money.nothing, values);
    if (change === undefined) return this.speech.say(money.first, values);
    if (Math.abs(change) < AS_MUCH) return this.speech.say(money.same, values);
    return this.speech.say(change > 0 ? money.more : money.less, values);
  }

  #figure(label: string, compared: Compared | undefined, currency: string): TemplateResult | typeof nothing {
    if (compared === undefined) return nothing;
    const { now, before, change } = compared;
    const amount = this.speech.amount(now, currency);
    const sign =
      change === undefined ? "" : `${change > 0 ? "+" : change < 0 ? "−" : ""}${this.speech.share(Math.abs(change))}`;
    return html`<div>
      <dt>${label}</dt>
      <dd>
        <strong>${amount}</strong> ${sign === "" ? nothing : html`<span class="change">${sign}</span>`}
        <span class="muted"
          >${this.speech.say(this.speech.words.money.before, { amount: this.speech.amount(before, currency) })}</span
        >
      </dd>
    </div>`;
  }
}
