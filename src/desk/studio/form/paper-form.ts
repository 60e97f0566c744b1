import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { readAt, textAt, type Path } from "../model/at-path.ts";
import { freeName } from "../model/campaigns.ts";
import { amountsView } from "./amounts-view.ts";
import { fieldsAt, idsIn, type FieldRow } from "./campaign-fields.ts";
import { currenciesIn, currencyIn } from "./currencies-in.ts";
import { fieldView } from "./field-view.ts";
import type { Form } from "./field.ts";
import { messagesView } from "./messages-view.ts";
import { goalRows, newsletterRows, publicationRows } from "./paper-fields.ts";
import { sectionView } from "./section-view.ts";

/** What is the same for all campaigns. `colours` is drawn by a part of its own. */
export function paperForm(form: Form, colours: TemplateResult): TemplateResult {
  const { words } = form;
  const { sections } = words;
  const fields = (own: readonly FieldRow[]) => fieldsAt([], own, words).map((each) => fieldView(each, form));
  const paths = (own: readonly FieldRow[]) => own.map(({ name }) => name.split("."));
  const publication = publicationRows(words);
  return html`
    ${sectionView(
      {
        title: sections.paper,
        paths: [...paths(publication), ["tallies"]],
        isOpen: true,
        content: html`${fields(publication)} ${talliesView(form)}`,
      },
      form,
    )}
    ${sectionView({ title: sections.amounts, paths: [["amounts"], ["currency"]], content: amountsView(form) }, form)}
    ${sectionView({ title: sections.goals, paths: [["goals"]], content: goalsView(form) }, form)}
    ${sectionView({ title: sections.newsletter, paths: [["newsletter"]], content: fields(newsletterRows) }, form)}
    ${sectionView({ title: sections.messages, paths: [["messages"]], content: messagesView(form) }, form)}
    ${sectionView({ title: sections.colours, paths: [["theme"]], content: colours }, form)}
  `;
}

/** Counting is on wherever `tallies` stands, whatever stands in it. */
function talliesView({ config, words, change }: Form): TemplateResult {
  const tallies = readAt(config, ["tallies"]);
  return html`<div class="field">
    <label class="switch" for="field-tallies">
      <input
        id="field-tallies"
        type="checkbox"
        aria-describedby="field-tallies-hint"
        .checked=${live(tallies !== undefined)}
        @change=${(event: Event) => change(["tallies"], (event.target as HTMLInputElement).checked ? {} : undefined)}
      />
      ${words.fields.tallies}
    </label>
    <p class="hint" id="field-tallies-hint">${words.hints.tallies}</p>
  </div>`;
}

function goalsView(form: Form): TemplateResult {
  const { config, words, speech, change } = form;
  const path: Path = ["goals"];
  const given = readAt(config, path);
  const goals: readonly unknown[] = Array.isArray(given) ? given : [];
  const add = () =>
    change(path, [...goals, { id: freeName("goal", idsIn(config, "goals")), kind: "supporters", target: 100 }]);
  return html`
    ${goals.length === 0 ? html`<p class="hint">${words.goals.empty}</p>` : nothing}
    ${goals.map((goal, at) => {
      const own = readAt(goal, ["currency"]);
      const currency = typeof own === "string" ? own : currencyIn(config);
      const rows = goalRows(words, readAt(goal, ["kind"]), currency, currenciesIn(config));
      const name = speech.say(words.goals.title, { goal: textAt(goal, ["id"]) });
      return html`<fieldset class="part">
        <legend>${name}</legend>
        ${fieldsAt([...path, at], rows, words).map((each) => fieldView(each, form))}
        <button
          type="button"
          class="plain"
          @click=${() => change(goals.length === 1 ? path : [...path, at], undefined)}
        >
          ${words.goals.remove}
        </button>
      </fieldset>`;
    })}
    <button type="button" class="plain" @click=${add}>${words.goals.add}</button>
  `;
}
