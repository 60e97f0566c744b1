import { html, nothing, type TemplateResult } from "lit";
import { placements } from "../../../core/campaign/placement.ts";
import type { ConfigClient } from "../../config-client.ts";
import { campaignForm } from "../form/campaign-form.ts";
import type { Form } from "../form/field.ts";
import { paperForm } from "../form/paper-form.ts";
import type { Selection } from "../model/act-on-list.ts";
import { readAt, textAt } from "../model/at-path.ts";
import { campaignsIn, hasBuiltInAppeal } from "../model/campaigns.ts";
import type { ThemeChange } from "../panels/colours.ts";
import { readWritten } from "../model/read-written.ts";
import { shownConfig } from "../model/shown-config.ts";

export interface EditorViewOptions {
  readonly form: Form;
  readonly selected: Selection;
  /** Of the selected campaign: the one on the stage. */
  readonly variant: number;
  readonly isReadOnly: boolean;
  readonly onVariant: (variant: number) => void;
  readonly client: ConfigClient;
  /** Has the draft at the endpoint as it stands here. */
  readonly save: () => Promise<void>;
}

/** The form for what is open. */
export function editorView(options: EditorViewOptions): TemplateResult {
  const { form, selected, variant, isReadOnly, onVariant } = options;
  const { config, words, speech } = form;
  const title = selected === "paper" ? words.paper : textAt(config, ["appeals", selected, "id"]);
  return html`<section class="card editor" aria-labelledby="editor-title">
    <h3 id="editor-title">${title}</h3>
    <fieldset class="bare" ?disabled=${isReadOnly}>
      ${
        selected === "paper"
          ? paperForm(form, coloursView(form))
          : campaignForm({
              form,
              at: selected,
              variant,
              onVariant,
              hints: (shown, language) => hintsView(form, selected, shown, language),
              rules: html`<desk-rules
                .campaign=${shownConfig(config, selected)?.appeals[0]}
                .speech=${speech}
              ></desk-rules>`,
            })
      }
    </fieldset>
    ${selected === "paper" ? nothing : previewLink(options, selected)}
  </section>`;
}

/** What readers may stumble over in a variant's own words. */
function hintsView({ config, speech }: Form, at: number, variant: unknown, language: string): TemplateResult {
  const written = readAt(config, ["appeals", at, "placement"]);
  const placement = placements.find((each) => each === (written ?? "inline"));
  const body = readAt(variant, ["body"]);
  const texts = {
    heading: textAt(variant, ["heading"]),
    body: Array.isArray(body) ? body.filter((each) => typeof each === "string").join("\n") : "",
  } as const;
  return html`${(["heading", "body"] as const).map(
    (part) =>
      html`<desk-copy-hints
        .text=${texts[part]}
        .textPart=${part}
        .label=${speech.words.changes.setting[`appeals.variants.${part}`]}
        .language=${language}
        .placement=${placement}
        .speech=${speech}
      ></desk-copy-hints>`,
  )}`;
}

function coloursView({ config, speech, change }: Form): TemplateResult {
  return html`<desk-colours
    .theme=${readAt(config, ["theme"])}
    .speech=${speech}
    @change=${(event: CustomEvent<ThemeChange>) => change(["theme"], event.detail.theme)}
  ></desk-colours>`;
}

function previewLink({ form, variant, client, save }: EditorViewOptions, at: number): TemplateResult {
  const { config, words, speech } = form;
  const campaign = readAt(config, ["appeals", at]);
  return html`<desk-preview-link
    .client=${client}
    .campaign=${textAt(campaign, ["id"])}
    .variant=${textAt(campaign, ["variants", variant, "id"]) || textAt(campaign, ["variants", 0, "id"])}
    .save=${save}
    .words=${words}
    .speech=${speech}
  ></desk-preview-link>`;
}

/** The appeal beside it: beside what all campaigns share, that of the campaign that is tried first. */
export function stageView({ config, words, speech }: Form, selected: Selection, variant: number): TemplateResult {
  const at = selected === "paper" ? (campaignsIn(config, 0)[0]?.at ?? 0) : selected;
  const campaign = readAt(config, ["appeals", at]);
  const language = textAt(campaign, ["targeting", "languages", 0]);
  return html`<desk-stage
    .config=${hasBuiltInAppeal(config) ? readWritten(config).value : shownConfig(config, at)}
    .variant=${textAt(campaign, ["variants", variant, "id"])}
    .language=${language || speech.locale}
    .words=${words}
    .speech=${speech}
  ></desk-stage>`;
}
