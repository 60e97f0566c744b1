import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { freeName } from "../model/campaigns.ts";
import { readAt, textAt, type Path } from "../model/at-path.ts";
import { unknownSettings } from "../model/unknown-settings.ts";
import {
  audienceRows,
  fieldsAt,
  giftRows,
  headRows,
  idsIn,
  learnRows,
  oftenRows,
  otherIds,
  placeRows,
  scheduleRows,
  variantRows,
  type FieldRow,
} from "./campaign-fields.ts";
import { currenciesIn } from "./currencies-in.ts";
import { fieldView } from "./field-view.ts";
import { issuesAt, type Form } from "./field.ts";
import { issueText } from "./issue-text.ts";
import { sectionView } from "./section-view.ts";

export interface CampaignFormOptions {
  readonly form: Form;
  /** Among the config's `appeals`. */
  readonly at: number;
  /** The variant that is on the stage. */
  readonly variant: number;
  readonly onVariant: (variant: number) => void;
  /** What is said of a heading and a body as they are written. */
  readonly hints: (variant: unknown, language: string) => unknown;
  /** Its rules as sentences. */
  readonly rules: unknown;
}

/** All of one campaign, part by part. */
export function campaignForm(options: CampaignFormOptions): TemplateResult {
  const { form, at } = options;
  const { words, speech, config } = form;
  const path: Path = ["appeals", at];
  const campaign = readAt(config, path);
  const rows = {
    head: headRows(words),
    place: placeRows(words, readAt(campaign, ["placement"])),
    schedule: scheduleRows(words, speech.locale),
    audience: audienceRows(words, otherIds(form, at)),
    often: oftenRows,
    learn: learnRows,
    gift: giftRows(words, idsIn(config, "goals")),
  };
  const fields = (own: readonly FieldRow[]) => fieldsAt(path, own, words).map((each) => fieldView(each, form));
  const paths = (own: readonly FieldRow[]) => own.map(({ name }) => [...path, ...name.split(".")]);
  const { sections } = words;
  const section = (title: string, own: readonly FieldRow[], further: unknown = nothing) =>
    sectionView({ title, paths: paths(own), content: html`${fields(own)}${further}` }, form);
  return html`${fields(rows.head)} ${options.rules}
  ${sectionView(
    {
      title: sections.words,
      paths: [[...path, "variants"], ...paths(rows.learn)],
      isOpen: true,
      content: html`${variantsView(options, [...path, "variants"])} ${canLearn(campaign) ? fields(rows.learn) : nothing}`,
    },
    form,
  )}
  ${section(sections.where, rows.place)}
  ${section(
    sections.when,
    rows.schedule,
    html`<desk-month .campaign=${campaign} .words=${words} .speech=${speech}></desk-month>`,
  )}
  ${section(sections.whom, rows.audience)} ${section(sections.often, rows.often)} ${section(sections.gift, rows.gift)}
  ${keptView(campaign, Object.values(rows).flat(), form)}`;
}

/** Of one variant alone nothing is learnt; what was asked for all the same can be taken back. */
function canLearn(campaign: unknown): boolean {
  const variants = readAt(campaign, ["variants"]);
  const isAsked = learnRows.some(({ name }) => readAt(campaign, [name]) !== undefined);
  return isAsked || (Array.isArray(variants) && variants.length > 1);
}

/** What stands in it that no field is for, such as a setting of a later release. */
function keptView(campaign: unknown, rows: readonly FieldRow[], { words, speech }: Form): unknown {
  const known = [...rows.map(({ name }) => name), "variants", "priority", "at", "opens", "wall"];
  const kept = unknownSettings(campaign, known);
  return kept.length === 0
    ? nothing
    : html`<p class="hint">${speech.say(words.kept, { settings: speech.list(kept) })}</p>`;
}

function variantsView({ form, variant, onVariant, hints, at }: CampaignFormOptions, path: Path): TemplateResult {
  const { words, speech, config, change } = form;
  const given = readAt(config, path);
  const variants: readonly unknown[] = Array.isArray(given) ? given : [];
  const rows = variantRows(words, currenciesIn(config));
  const ids = variants.map((each) => textAt(each, ["id"]));
  const add = (made: object) => {
    change(path, [...variants, { ...made, id: freeName(ids.at(-1) ?? "a", ids) }]);
    onVariant(variants.length);
  };
  const wrong = issuesAt(form.issues, path).filter(({ path: text }) => !text.includes(".variants["));
  const languages = readAt(config, ["appeals", at, "targeting", "languages"]);
  const language = Array.isArray(languages) && typeof languages[0] === "string" ? languages[0] : speech.locale;
  const shown = variants[variant] === undefined ? 0 : variant;
  const one = variants[shown];
  return html`
    ${wrong.map((each) => html`<p class="problem">${issueText(each, form)}</p>`)}
    ${
      variants.length < 2
        ? nothing
        : html`<div class="row" role="group" aria-label=${words.variants.title}>
            ${repeat(
              ids,
              (_, index) => index,
              (id, index) =>
                html`<button
                  type="button"
                  class="chip"
                  aria-pressed=${index === shown ? "true" : "false"}
                  @click=${() => onVariant(index)}
                >
                  ${id}
                </button>`,
            )}
          </div>`
    }
    ${
      one === undefined
        ? nothing
        : html`${fieldView(
            { path: [...path, shown, "id"], label: words.variants.name, control: { kind: "text" } },
            form,
          )}
          ${fieldsAt([...path, shown], rows, words).map((each) => fieldView(each, form))} ${hints(one, language)}`
    }
    <div class="row">
      <button type="button" class="plain" @click=${() => add({})}>${words.variants.add}</button>
      ${
        one === undefined
          ? nothing
          : html`<button type="button" class="plain" @click=${() => add(Object(one) as object)}>
              ${words.variants.copy}
            </button>`
      }
      ${
        variants.length < 2
          ? nothing
          : html`<button
              type="button"
              class="plain"
              @click=${() => {
                change([...path, shown], undefined);
                onVariant(Math.max(0, shown - 1));
              }}
            >
              ${words.variants.remove}
            </button>`
      }
    </div>
  `;
}
