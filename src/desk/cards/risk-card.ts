import { html, type TemplateResult } from "lit";
import { answerRisk } from "../../core/desk/answer-risk.ts";
import type { Figures } from "../desk-client.ts";
import { Card } from "./card.ts";

/** "Whose money is at risk?" */
export class RiskCard extends Card<"risk"> {
  protected override readonly figures = "risk";

  protected override question(): string {
    return this.speech.words.risk.question;
  }

  protected override answer({ rows }: Figures["risk"]): TemplateResult {
    const { speech } = this;
    const { risk: words } = speech.words;
    const answers = answerRisk(rows).filter(({ gifts }) => gifts > 0);
    if (answers.length === 0) return html`<p>${words.none}</p>`;
    return html`<dl class="figures">
        ${answers.map(
          ({ risk, gifts, sums }) =>
            html`<div>
              <dt>${words.sentence[risk]}</dt>
              <dd>
                <strong>
                  ${speech.say(words.sum, {
                    amount: sums.map(({ amount, currency }) => speech.amount(amount, currency)).join(", "),
                    gifts: speech.count(gifts),
                  })}
                </strong>
              </dd>
            </div>`,
        )}
      </dl>
      <p class="muted">${words.people}</p>`;
  }
}
