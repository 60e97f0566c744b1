import { html, nothing, type TemplateResult } from "lit";
import { answerPeriod, type PeriodAnswer } from "../../core/desk/answer-period.ts";
import { answerMoney, type MoneyAnswer } from "../../core/desk/answer-money.ts";
import type { Compared } from "../../core/desk/compare.ts";
import type { FeesKnown } from "../../core/desk/fees-known.ts";
import { bars, SMALL_HEIGHT } from "../charts/bars.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countOrFewCell, nameCell } from "../files/cell.ts";
import { sayBasis, sayBefore, sayChange, sayLastMonth, sayWhyBeforeFees } from "../say/say-money.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "How much came in?" The currency with the most gifts at full size, the others beside each other below. */
export class MoneyCard extends Card<"money"> {
  protected override readonly figures = "money";

  protected override question(): string {
    return this.speech.words.money.question;
  }

  protected override answer({ rows, today, settled }: Figures["money"]): TemplateResult {
    const { words } = this.speech;
    if (this.isPeriod) return this.#period(answerPeriod(rows, settled));
    const answers = answerMoney(rows, today, settled);
    const [first, ...others] = answers;
    if (first === undefined) return html`<p>${words.money.empty}</p>`;
    return html`${this.#currency(first)}
    ${
      others.length === 0
        ? nothing
        : html`<div class="multiples">${others.map((each) => html`<div>${this.#small(each)}</div>`)}</div>`
    }
    ${this.#table(answers)} ${this.#basis(first.lastMonth.fees, first.currency)}`;
  }

  /** Whether what is said is after Stripe's fees, and why not. */
  #basis(fees: FeesKnown, currency: string): TemplateResult {
    const { money, moneyMore } = this.speech.words;
    const { rest } = moneyMore.basis;
    const why = sayWhyBeforeFees(this.speech, fees, currency);
    return html`<p class="muted">${why === undefined ? rest : `${money.afterRefunds} ${why}`}</p>`;
  }

  /** Of a period of the publisher's own: what came in, and beside nothing else. */
  #period(answers: readonly PeriodAnswer[]): TemplateResult {
    const { speech } = this;
    const { nothing: none, sentence } = speech.words.moneyMore.period;
    const [first] = answers;
    if (first === undefined) return html`<p>${none}</p>`;
    return html`${answers.map(
      (answer, index) =>
        html`<p class=${index === 0 ? "sentence" : ""}>
            ${speech.say(sentence, {
              amount: speech.amount(answer.cameIn, answer.currency),
              gifts: speech.count(answer.contributions),
              basis: sayBasis(speech, answer.fees),
            })}
          </p>
          <figure>
            ${this.#chart(answer, { width: this.width, ...(index === 0 ? {} : { height: SMALL_HEIGHT }) })}
          </figure>`,
    )}
    ${this.#table(answers)} ${this.#basis(first.fees, first.currency)}`;
  }

  #currency(answer: MoneyAnswer): TemplateResult {
    const { money } = this.speech.words;
    const { currency } = answer;
    return html`<p class="sentence">${sayLastMonth(this.speech, answer)}</p>
      <dl class="figures">
        ${this.#figure(money.week, answer.week, currency)}
        ${this.#figure(money.monthSoFar, answer.monthSoFar, currency)}
        ${this.#figure(money.yearSoFar, answer.yearSoFar, currency)}
      </dl>
      <figure>${this.#chart(answer, { width: this.width })}</figure>`;
  }

  #small(answer: MoneyAnswer): TemplateResult {
    return html`<p>${sayLastMonth(this.speech, answer)}</p>
      <figure>${this.#chart(answer, { width: this.multipleWidth, height: SMALL_HEIGHT })}</figure>`;
  }

  #chart(
    { currency, months }: Pick<MoneyAnswer, "currency" | "months">,
    size: { width: number; height?: number },
  ): Element {
    const { speech } = this;
    const amount = (each: number) => speech.amount(each, currency);
    return bars(
      months.map((each) => ({
        label: speech.month(each.month, "short"),
        value: each.net,
        title: `${speech.month(each.month)}: ${amount(each.net)}`,
      })),
      { label: speech.say(speech.words.money.chart, { currency: currency.toUpperCase() }), tick: amount, ...size },
    );
  }

  #table(answers: readonly Pick<MoneyAnswer, "currency" | "months">[]): TemplateResult {
    const { speech } = this;
    const { money, month, currency: currencyName } = speech.words;
    return tableView(speech.words, {
      caption: money.question,
      name: "money",
      columns: [
        { label: month, field: "month" },
        { label: currencyName, field: "currency" },
        { label: money.gifts, field: "contributions" },
        { label: money.gross, field: "gross" },
        { label: money.refunded, field: "refunded" },
        { label: money.disputed, field: "disputed" },
        { label: money.net, field: "net" },
      ],
      rows: answers.flatMap(({ currency, months }) =>
        months.map((each) => [
          nameCell(speech.month(each.month), each.month),
          nameCell(currency.toUpperCase(), currency),
          countOrFewCell(speech, each.contributions),
          ...[each.gross, each.refunded, each.disputed, each.net].map((sum) => amountCell(speech, sum, currency)),
        ]),
      ),
    });
  }

  #figure(label: string, compared: Compared | undefined, currency: string): TemplateResult | typeof nothing {
    if (compared === undefined) return nothing;
    const { speech } = this;
    const sign = sayChange(speech, compared.change);
    return html`<div>
      <dt>${label}</dt>
      <dd>
        <strong>${speech.amount(compared.now, currency)}</strong>
        ${sign === "" ? nothing : html`<span class="change">${sign}</span>`}
        <span class="muted">${sayBefore(speech, compared, currency)}</span>
      </dd>
    </div>`;
  }
}
