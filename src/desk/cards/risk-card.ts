import { html, nothing, type TemplateResult } from "lit";
import { answerRisk, type RiskAnswer } from "../../core/desk/answer-risk.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countCell, nameCell } from "../files/cell.ts";
import { sayAtRisk } from "../say/say-at-risk.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** By which status Stripe's list of subscriptions has them: one that was ended runs until its time is over. */
const statusOf: Readonly<Record<RiskAnswer["risk"], string>> = {
  failed: "past_due",
  ending: "active",
  renewing: "active",
};

/** "Whose money is at risk?" */
export class RiskCard extends Card<"risk"> {
  protected override readonly figures = "risk";

  protected override get notByPeriod(): string {
    return this.speech.words.moneyMore.period.asItStands;
  }

  protected override question(): string {
    return this.speech.words.risk.question;
  }

  protected override answer({ rows, livemode }: Figures["risk"]): TemplateResult {
    const { speech } = this;
    const { risk: words } = speech.words;
    const answers = answerRisk(rows).filter(({ sums, few }) => sums.length > 0 || few);
    if (answers.length === 0) return html`<p>${words.none}</p>`;
    return html`<dl class="figures rows">
        ${answers.map(
          (answer) =>
            html`<div>
              <dt>${words.sentence[answer.risk]}</dt>
              <dd>
                ${answer.sums.map(({ amount, currency }) => html`<strong>${speech.amount(amount, currency)}</strong>`)}
                <span class="muted">${sayAtRisk(speech, answer)}</span>
                ${this.#atStripe(answer, livemode)}
              </dd>
            </div>`,
        )}
      </dl>
      ${answers.some((answer) => answer.rows.length > 0) ? this.#table(answers) : nothing}
      <p class="muted">${words.people}</p>`;
  }

  /** Of few the desk says no more: there they stand, however few they are. */
  #atStripe({ risk }: RiskAnswer, livemode: boolean): TemplateResult {
    const { speech } = this;
    const address = `https://dashboard.stripe.com/${livemode ? "" : "test/"}subscriptions?status=${statusOf[risk]}`;
    const label = `${speech.words.today.toStripe}: ${speech.words.risk.sentence[risk]}`;
    return html`<a href=${address} target="_blank" rel="noopener noreferrer" aria-label=${label}
      >${speech.words.today.toStripe}</a
    >`;
  }

  #table(answers: readonly RiskAnswer[]): TemplateResult {
    const { speech } = this;
    const { risk: words, choices, currency } = speech.words;
    return tableView(speech.words, {
      caption: words.question,
      name: "at-risk",
      columns: [
        { label: words.why, field: "risk" },
        { label: choices.howOften, field: "interval" },
        { label: currency, field: "currency" },
        { label: words.count, field: "gifts" },
        { label: words.amount, field: "amount" },
      ],
      rows: answers.flatMap(({ risk, rows }) =>
        rows.map((each) => [
          nameCell(words.sentence[risk], risk),
          nameCell(speech.list(each.intervals.map((one) => choices.interval[one])), each.intervals.join(" ")),
          nameCell(each.currency.toUpperCase(), each.currency),
          countCell(speech, each.gifts),
          amountCell(speech, each.amount, each.currency),
        ]),
      ),
    });
  }
}
