import { html, type TemplateResult } from "lit";
import { answerFees, feesOfAll, lastFees, type FeesOf, type FeesOfMonth } from "../../core/desk/answer-fees.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countOrFewCell, nameCell, shareCell } from "../files/cell.ts";
import type { MoneyWords } from "../words/money/money-words.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "What does Stripe keep?", as far as it has told. */
export class FeesCard extends Card<"fees"> {
  protected override readonly figures = "fees";

  protected get words(): MoneyWords["fees"] {
    return this.speech.words.moneyMore.fees;
  }

  protected override question(): string {
    return this.words.question;
  }

  protected override answer({ given, settled, today }: Figures["fees"]): TemplateResult {
    const { words } = this;
    const { nothing: nothingIn } = this.speech.words.moneyMore.period;
    const months = answerFees(given, settled);
    const told = this.isPeriod
      ? feesOfAll(given, settled).map((each) => this.#sentence(each, this.#days(months, today)))
      : lastFees(months, today).map((each) => this.#sentence(each, this.speech.month(each.month)));
    const [first, ...others] = told;
    if (first === undefined) return html`<p>${given.length === 0 && this.isPeriod ? nothingIn : words.empty}</p>`;
    return html`<p class="sentence">${first}</p>
      ${others.map((each) => html`<p>${each}</p>`)} ${this.#table(months)}
      <p class="muted">${words.hint}</p>`;
  }

  #days(months: readonly FeesOfMonth[], today: string): string {
    const { from = `${months.at(-1)?.month ?? today.slice(0, 7)}-01`, until = today } = this.filter;
    return this.speech.days(from, until);
  }

  /** @param when the time that it is told of */
  #sentence({ currency, net, fees, received, settledIn, known }: FeesOf, when: string): string {
    const { speech, words } = this;
    return speech.say(currency === settledIn ? words.sentence : words.sentenceOther, {
      month: when,
      net: speech.amount(net, currency),
      fees: speech.amount(fees, settledIn),
      received: speech.amount(received, settledIn),
      known: speech.share(known),
    });
  }

  #table(months: readonly FeesOfMonth[]): TemplateResult {
    const { speech, words } = this;
    const { money, month, currency: currencyName } = speech.words;
    return tableView(speech.words, {
      caption: words.question,
      name: "fees",
      columns: [
        { label: month, field: "month" },
        { label: currencyName, field: "currency" },
        { label: money.gifts, field: "contributions" },
        { label: money.net, field: "net" },
        { label: words.known, field: "known" },
        { label: words.paidIn, field: "paidOutIn" },
        { label: words.fees, field: "fees" },
        { label: words.received, field: "received" },
      ],
      rows: months.map((each) => [
        nameCell(speech.month(each.month), each.month),
        nameCell(each.currency.toUpperCase(), each.currency),
        countOrFewCell(speech, each.contributions),
        amountCell(speech, each.net, each.currency),
        shareCell(speech, each.known),
        nameCell(each.settledIn.toUpperCase(), each.settledIn),
        amountCell(speech, each.fees, each.settledIn),
        amountCell(speech, each.received, each.settledIn),
      ]),
    });
  }
}
