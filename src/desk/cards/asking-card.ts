import { html, nothing, type TemplateResult } from "lit";
import { answerAsking, type AskingAnswer } from "../../core/desk/answer-asking.ts";
import type { Bounds } from "../../core/campaign/experiment/bounds.ts";
import { ranges } from "../charts/ranges.ts";
import type { Figures } from "../desk-client.ts";
import { countCell, nameCell, nothingToTell, shareCell, type Cell } from "../files/cell.ts";
import { sayAsking } from "../say/say-asking.ts";
import type { AppealsWords } from "../words/appeals/appeals-words.ts";
import { Card } from "./card.ts";
import { notCounted, switchedOff } from "./not-counted.ts";
import { tableView } from "./table.ts";

/** "What does asking add?", from those whom a campaign never asks. */
export class AskingCard extends Card<"asking"> {
  protected override readonly figures = "asking";

  protected override get notByPeriod(): string {
    return this.speech.words.moneyMore.period.judged;
  }

  protected get words(): AppealsWords {
    return this.speech.words.appeals;
  }

  protected override question(): string {
    return this.words.asking.question;
  }

  protected override answer({ counting, campaigns }: Figures["asking"]): TemplateResult {
    const { words } = this;
    const missing = notCounted(words, counting, counting.first);
    if (missing !== undefined) return missing;
    if (campaigns.length === 0) return html`<p>${words.asking.noHoldback}</p>`;
    const answers = answerAsking(campaigns);
    return html`${answers.map((each) => this.#campaign(each))} ${this.#chart(answers)} ${this.#table(answers)}
      ${switchedOff(words, counting)}
      <p class="muted">${words.asking.hint}</p>`;
  }

  #campaign(answer: AskingAnswer): TemplateResult {
    const { speech } = this;
    const { asked, heldBack, holdback, isNoted, since, until } = answer;
    return html`<p class="sentence">${sayAsking(speech, answer)}</p>
      ${
        since === undefined || until === undefined
          ? nothing
          : html`<p>
              ${speech.say(this.words.asking.basis, {
                since: speech.day(since),
                until: speech.day(until),
                asked: speech.count(asked),
                heldBack: speech.count(heldBack),
                holdback: speech.share(holdback),
              })}
              ${isNoted ? nothing : speech.say(this.words.asking.assumed, { holdback: speech.share(holdback) })}
            </p>`
      }`;
  }

  #chart(answers: readonly AskingAnswer[]): TemplateResult | typeof nothing {
    const { speech } = this;
    const { chart } = this.words.asking;
    const data = answers.flatMap((answer) => {
      const ratio = ratioOf(answer);
      if (ratio === undefined) return [];
      const title = `${answer.campaign}: ${speech.number(ratio.lower)}–${speech.number(ratio.upper)}`;
      return [{ ...ratio, label: answer.campaign, title }];
    });
    if (data.length === 0) return nothing;
    const options = { label: chart, tick: (value: number) => speech.number(value), width: this.width };
    return html`<h3>${chart}</h3>
      <figure>${ranges(data, options)}</figure>`;
  }

  #table(answers: readonly AskingAnswer[]): TemplateResult {
    const { speech } = this;
    const { asking: words, appeal, few } = this.words;
    const count = (gifts: number): Cell => (gifts === 0 ? { text: few, value: null } : countCell(speech, gifts));
    const times = (value: number | undefined): Cell =>
      value === undefined || !Number.isFinite(value)
        ? nothingToTell
        : { text: speech.number(value), value: Number(value.toPrecision(6)) };
    return tableView(speech.words, {
      caption: words.question,
      name: "asking",
      columns: [
        { label: appeal, field: "campaign" },
        { label: words.holdback, field: "holdback" },
        { label: words.asked, field: "asked" },
        { label: words.heldBack, field: "heldBack" },
        { label: words.times, field: "timesAsOften" },
        { label: words.atLeast, field: "atLeast" },
        { label: words.atMost, field: "atMost" },
      ],
      rows: answers.map((answer) => {
        const ratio = ratioOf(answer);
        return [
          nameCell(answer.campaign, answer.campaign),
          shareCell(speech, answer.holdback),
          count(answer.asked),
          count(answer.heldBack),
          times(ratio?.estimate),
          times(ratio?.lower),
          times(ratio?.upper),
        ];
      }),
    });
  }
}

function ratioOf({ verdict }: AskingAnswer): Bounds | undefined {
  return "ratio" in verdict ? verdict.ratio : undefined;
}
