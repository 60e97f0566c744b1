import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Campaign } from "../../../core/campaign/config-schema.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import { sayRules } from "../say-rules.ts";

/** `<desk-rules>`: a campaign's rules in one to five sentences. */
export class RulesPanel extends LitElement {
  static override properties = { campaign: { attribute: false }, speech: { attribute: false } };
  declare campaign: Campaign | undefined;
  declare speech: DeskSpeech;

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { campaign, speech } = this;
    if (campaign === undefined) return nothing;
    return html`<section class="studio-panel" aria-label=${speech.words.rules.heading}>
      <h3>${speech.words.rules.heading}</h3>
      <ul class="said">
        ${sayRules(campaign, speech).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </section>`;
  }
}
