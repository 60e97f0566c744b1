import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { DeskSpeech } from "../../desk-speech.ts";
import { sayChanges, type SaidChange } from "../say-changes.ts";

/** `<desk-changes>`: what differs between two configs, campaign by campaign. */
export class ChangesPanel extends LitElement {
  static override properties = {
    live: { attribute: false },
    draft: { attribute: false },
    speech: { attribute: false },
  };
  /** As a publisher writes it; also with mistakes. */
  declare live: unknown;
  declare draft: unknown;
  declare speech: DeskSpeech;

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { words } = this.speech;
    const changes = sayChanges(this.live, this.draft, this.speech);
    const places = [...new Set(changes.map(({ place }) => place))];
    return html`<section class="studio-panel" aria-label=${words.changes.heading}>
      <h3>${words.changes.heading}</h3>
      ${changes.length === 0 ? html`<p>${words.changes.none}</p>` : nothing}
      ${places.map(
        (place) =>
          html`<h4>${place}</h4>
            <ul class="said">
              ${changes
                .filter((change) => change.place === place)
                .map((change) => html`<li>${this.#change(change)}</li>`)}
            </ul>`,
      )}
    </section>`;
  }

  #change({ what, before, after }: SaidChange): TemplateResult {
    const { locale, words } = this.speech;
    const [first = "", ...others] = Array.from(what);
    const named = `${first.toLocaleUpperCase(locale)}${others.join("")}`;
    if (before === undefined && after === undefined) return html`${named}`;
    return html`${named}${words.changes.colon} ${before === undefined ? nothing : html`<del>${before}</del>`}
    ${before === undefined || after === undefined ? nothing : html`<span aria-hidden="true">→</span>`}
    ${after === undefined ? nothing : html`<ins>${after}</ins>`}`;
  }
}
