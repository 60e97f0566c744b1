import { html, nothing, type TemplateResult } from "lit";
import type { AppealsAnswer, Brought } from "../../core/desk/answer-appeals.ts";
import { amountCell, nothingToTell } from "../files/cell.ts";
import { AppealsCard } from "./appeals-card.ts";

/** "Which appeal earns?" Per thousand impressions, each currency for itself. */
export class EarningCard extends AppealsCard {
  protected override get anchor(): string {
    return "earning";
  }

  protected override question(): string {
    return this.words.earning.question;
  }

  protected override hint(): string {
    return this.words.earning.hint;
  }

  protected override told({ appeals, all }: AppealsAnswer): TemplateResult {
    const { speech } = this;
    const { earning, impressions, gifts, tooFew } = this.words;
    const [best] = appeals;
    const currencies = all.brought.map(({ currency }) => currency);
    return html`<p class="sentence">
        ${
          best?.giftsPerThousand === undefined
            ? tooFew
            : html`${speech.say(earning.sentence, {
                appeal: this.nameOf(best, appeals),
                gifts: speech.number(best.giftsPerThousand),
              })}
              ${this.#money(best.brought)}`
        }
      </p>
      ${this.chart(
        earning.perThousand,
        appeals,
        (each) => each.giftsPerThousand,
        (value) => speech.number(value),
      )}
      ${this.table(
        "appeals",
        appeals,
        [
          { label: impressions, field: "impressions" },
          { label: gifts, field: "gifts" },
          { label: earning.perThousand, field: "giftsPerThousand" },
          ...currencies.map((currency) => ({
            label: speech.say(earning.moneyPerThousand, { currency: currency.toUpperCase() }),
            field: `${currency}PerThousand`,
          })),
        ],
        (each) => [
          this.count(each.impressions),
          this.count(each.gifts),
          this.number(each.giftsPerThousand),
          ...currencies.map((currency) => {
            const amount = each.brought.find((own) => own.currency === currency)?.perThousand;
            return amount === undefined ? nothingToTell : amountCell(speech, amount, currency);
          }),
        ],
      )}`;
  }

  #money(brought: readonly Brought[]): string | typeof nothing {
    const { speech } = this;
    const amounts = brought.flatMap(({ perThousand, currency }) =>
      perThousand === undefined ? [] : [speech.amount(perThousand, currency)],
    );
    return amounts.length === 0 ? nothing : speech.say(this.words.earning.money, { amounts: speech.list(amounts) });
  }
}
