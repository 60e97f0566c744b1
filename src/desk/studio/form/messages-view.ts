import { html, nothing, type TemplateResult } from "lit";
import { messageNames } from "../../../core/campaign/message-names.ts";
import { locales } from "../../../core/locale.ts";
import { readAt } from "../model/at-path.ts";
import { fieldView } from "./field-view.ts";
import type { Form } from "./field.ts";

/** What the widget says in other words than its own, language by language. */
export function messagesView(form: Form): TemplateResult {
  const { config, words, speech, change } = form;
  const given = readAt(config, ["messages"]);
  const languages = Object.entries(Object(given) as Record<string, unknown>);
  const names = new Intl.DisplayNames(speech.locale, { type: "language" });
  const nameOf = (tag: string): string => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const { elements } = event.currentTarget as HTMLFormElement;
    const [language, text] = ["language", "text"].map((name) => {
      const field = elements.namedItem(name);
      return field instanceof HTMLSelectElement ? field.value : "";
    });
    if (language === undefined || text === undefined) return;
    if (readAt(given, [language, text]) === undefined) change(["messages", language, text], words.messages.own);
  };
  return html`
    <p class="hint">${words.hints.messages}</p>
    ${languages.length === 0 ? html`<p class="hint">${words.messages.empty}</p>` : nothing}
    ${languages.map(
      ([language, texts]) =>
        html`<fieldset class="part">
          <legend>${nameOf(language)}</legend>
          ${Object.keys(Object(texts) as object).map(
            (name) =>
              html`<div class="row grow">
                ${fieldView({ path: ["messages", language, name], label: name, control: { kind: "text" } }, form)}
                <button
                  type="button"
                  class="plain"
                  aria-label=${speech.say(words.messages.remove, { text: name })}
                  @click=${() => change(["messages", language, name], undefined)}
                >
                  ✕
                </button>
              </div>`,
          )}
        </fieldset>`,
    )}
    <form class="row" @submit=${add}>
      <label class="plain" for="new-message-language">${words.messages.language}</label>
      <select id="new-message-language" name="language">
        ${locales.map((each) => html`<option value=${each}>${nameOf(each)}</option>`)}
      </select>
      <label class="plain" for="new-message-text">${words.messages.text}</label>
      <select id="new-message-text" name="text">
        ${Object.keys(messageNames).map((each) => html`<option value=${each}>${each}</option>`)}
      </select>
      <button type="submit" class="plain">${words.messages.add}</button>
    </form>
  `;
}
