import { html, type TemplateResult } from "lit";
import { answerRisk } from "../../core/desk/answer-risk.ts";
import { FEWEST } from "../../core/desk/answer-choices.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countCell, nameCell } from "../files/cell.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "Whose money is at risk?" */
export class RiskCard extends Card<"risk"> {
  protected override readonly figures = "risk";

  protected override get notByPeriod(): string {
    return this.speech.words.moneyMore.period.asItStands;
  }

  protected override question(): string {
    return this.speech.words.risk.question;
  }

  protected override answer({ rows }: Figures["risk"]): TemplateResult {
    const { speech } = this;
    const { risk: words } = speech.words;
    const { few } = speech.words.appeals;
    const answers = answerRisk(rows).filter(({ gifts }) => gifts > 0);
    if (answers.length === 0) return html`<p>${words.none}</p>`;
    // Of a campaign's few gifts a sum might say whose.
    const isTold = (count: number): boolean => this.filter.campaign === undefined || count >= FEWEST;
    return html`<dl class="figures rows">
        ${answers.map(
          ({ risk, gifts, sums }) =>
            html`<div>
              <dt>${words.sentence[risk]}</dt>
              <dd>
                ${sums
                  .filter((sum) => isTold(sum.gifts))
                  .map(({ amount, currency }) => html`<strong>${speech.amount(amount, currency)}</strong>`)}
                <span class="muted"
                  >${speech.say(words.gifts, { gifts: isTold(gifts) ? speech.count(gifts) : few })}</span
                >
              </dd>
            </div>`,
        )}
      </dl>
      ${this.#table(rows.filter((row) => isTold(row.gifts)))}
      <p class="muted">${words.people}</p>`;
  }

  #table(rows: Figures["risk"]["rows"]): TemplateResult {
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
      rows: rows.map((each) => [
        nameCell(words.sentence[each.risk], each.risk),
        nameCell(choices.interval[each.interval], each.interval),
        nameCell(each.currency.toUpperCase(), each.currency),
        countCell(speech, each.gifts),
        amountCell(speech, each.amount, each.currency),
      ]),
    });
  }
}
