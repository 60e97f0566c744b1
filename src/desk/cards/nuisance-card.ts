import { html, type TemplateResult } from "lit";
import type { AppealAnswer, AppealsAnswer } from "../../core/desk/answer-appeals.ts";
import { sayNuisance } from "../say/say-nuisance.ts";
import { AppealsCard } from "./appeals-card.ts";

/** "Are we a nuisance?" What readers put up with for each gift. */
export class NuisanceCard extends AppealsCard {
  protected override get anchor(): string {
    return "nuisance";
  }

  protected override question(): string {
    return this.words.nuisance.question;
  }

  protected override hint(): string {
    return this.words.nuisance.hint;
  }

  protected override told({ appeals, all }: AppealsAnswer): TemplateResult {
    const { speech } = this;
    const { nuisance, impressions, gifts } = this.words;
    return html`<p class="sentence">${sayNuisance(speech, all)}</p>
      ${this.chart(nuisance.chart, appeals, refusals, (value) => speech.number(value))}
      ${this.table(
        "nuisance",
        appeals,
        [
          { label: impressions, field: "impressions" },
          { label: nuisance.dismissals, field: "dismissals" },
          { label: nuisance.snoozes, field: "snoozes" },
          { label: gifts, field: "gifts" },
          { label: nuisance.asksPerGift, field: "impressionsPerGift" },
          { label: nuisance.dismissalsPerGift, field: "dismissalsPerGift" },
          { label: nuisance.snoozesPerGift, field: "snoozesPerGift" },
        ],
        (each) => [
          ...[each.impressions, each.dismissals, each.snoozes, each.gifts].map((count) => this.count(count)),
          ...[each.perGift.impressions, each.perGift.dismissals, each.perGift.snoozes].map((per) => this.number(per)),
        ],
      )}`;
  }
}

function refusals({ perGift: { dismissals, snoozes } }: AppealAnswer): number | undefined {
  return dismissals === undefined && snoozes === undefined ? undefined : (dismissals ?? 0) + (snoozes ?? 0);
}
