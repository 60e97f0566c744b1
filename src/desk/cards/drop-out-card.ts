import { html, type TemplateResult } from "lit";
import type { AppealAnswer, AppealsAnswer } from "../../core/desk/answer-appeals.ts";
import type { Figures } from "../desk-client.ts";
import { nothingToTell, shareCell, type Cell } from "../files/cell.ts";
import { AppealsCard } from "./appeals-card.ts";

/** "Where do they drop out?" From what was visible to what was paid, and what cannot be known in between. */
export class DropOutCard extends AppealsCard {
  protected override get anchor(): string {
    return "drop-out";
  }

  protected override question(): string {
    return this.words.dropOut.question;
  }

  protected override hint(): string {
    return this.words.dropOut.hint;
  }

  protected override told({ appeals, all }: AppealsAnswer, { chosen }: Figures["appeals"]): TemplateResult {
    const { speech } = this;
    const { dropOut, impressions, gifts, tooFew } = this.words;
    const { wentOn, paid } = all;
    const sentence =
      wentOn === undefined || paid === undefined
        ? tooFew
        : speech.say(dropOut.sentence, {
            continues: speech.number(wentOn * 1000),
            paid: speech.number(Math.round(paid * 100)),
          });
    return html`<p class="sentence">${sentence}</p>
      <p>${this.#chose(all, chosen?.since)}</p>
      ${this.chart(
        dropOut.chart,
        appeals,
        (each) => each.paid,
        (share) => speech.share(share),
      )}
      ${this.table(
        "drop-out",
        appeals,
        [
          { label: impressions, field: "impressions" },
          ...(chosen === undefined
            ? []
            : [
                { label: dropOut.choices, field: "choices" },
                { label: dropOut.chose, field: "choicesPerThousand" },
                { label: dropOut.choseAndWentOn, field: "continuesOfChoices" },
              ]),
          { label: dropOut.continues, field: "continues" },
          { label: dropOut.wentOn, field: "continuesPerThousand" },
          { label: gifts, field: "gifts" },
          { label: dropOut.paid, field: "giftsOfContinues" },
        ],
        (each) => [
          this.count(each.impressions),
          ...(chosen === undefined
            ? []
            : [
                this.count(each.choices),
                this.number(each.chose === undefined ? undefined : each.chose * 1000),
                this.#share(each.choseAndWentOn),
              ]),
          this.count(each.continues),
          this.number(each.wentOn === undefined ? undefined : each.wentOn * 1000),
          this.count(each.gifts),
          this.#share(each.paid),
        ],
      )}`;
  }

  /** @param since the day from which on it is counted */
  #chose({ choices, chose, choseAndWentOn }: AppealAnswer, since: string | undefined): string {
    const { speech } = this;
    const { dropOut } = this.words;
    if (since === undefined) return dropOut.choicesUnknown;
    const day = speech.day(since);
    if (chose === undefined || choseAndWentOn === undefined)
      return speech.say(dropOut.choicesFew, { day, choices: this.countOrFew(choices) });
    return speech.say(dropOut.choicesSentence, {
      day,
      choices: speech.number(chose * 1000),
      continues: speech.number(Math.round(choseAndWentOn * 100)),
    });
  }

  #share(share: number | undefined): Cell {
    return share === undefined ? nothingToTell : shareCell(this.speech, share);
  }
}
