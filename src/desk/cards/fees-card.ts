import { html, nothing, type TemplateResult } from "lit";
import { answerFees, lastFees, type FeesOfMonth } from "../../core/desk/answer-fees.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countCell, nameCell, shareCell } from "../files/cell.ts";
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
    const months = answerFees(given, settled, today);
    const [first, ...others] = lastFees(months, today);
    if (first === undefined) return html`<p>${words.empty}</p>`;
    return html`<p class="sentence">${this.#sentence(first)}</p>
      ${others.length === 0 ? nothing : others.map((each) => html`<p>${this.#sentence(each)}</p>`)}
      ${this.#table(months)}
      <p class="muted">${words.hint}</p>`;
  }

  #sentence({ month, currency, net, fees, received, settledIn, known }: FeesOfMonth): string {
    const { speech, words } = this;
    return speech.say(currency === settledIn ? words.sentence : words.sentenceOther, {
      month: speech.month(month),
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
        countCell(speech, each.contributions),
        amountCell(speech, each.net, each.currency),
        shareCell(speech, each.known),
        nameCell(each.settledIn.toUpperCase(), each.settledIn),
        amountCell(speech, each.fees, each.settledIn),
        amountCell(speech, each.received, each.settledIn),
      ]),
    });
  }
}
