import { html, nothing, type TemplateResult } from "lit";
import { writeFilter, type DeskFilter } from "../core/desk/desk-filter.ts";
import type { DeskSpeech } from "./desk-speech.ts";

/**
 * What is looked at: a period and a campaign. Each change leads to an address of its own.
 *
 * @param page the one that it stands on, as its address names it
 */
export function filterForm(
  speech: DeskSpeech,
  page: string,
  filter: DeskFilter,
  campaigns: readonly string[],
  look: (filter: DeskFilter) => void,
): TemplateResult {
  const { period: words } = speech.words.moneyMore;
  const read = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement)) return;
    look({ ...filter, [currentTarget.name]: currentTarget.value === "" ? undefined : currentTarget.value });
  };
  const day = (name: "from" | "until"): TemplateResult =>
    html`<label>${words[name]} <input name=${name} type="date" .value=${filter[name] ?? ""} @change=${read} /></label>`;
  const ids = filter.campaign === undefined ? campaigns : [...new Set([...campaigns, filter.campaign])];
  return html`<form
    class="filter"
    role="search"
    aria-label=${words.label}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${day("from")} ${day("until")}
    <label
      >${words.campaign}
      <select name="campaign" @change=${read}>
        <option value="" ?selected=${filter.campaign === undefined}>${words.all}</option>
        ${ids.map((id) => html`<option value=${id} ?selected=${id === filter.campaign}>${id}</option>`)}
      </select></label
    >
    ${writeFilter(filter) === "" ? nothing : html`<a href="#${page}">${words.everything}</a>`}
  </form>`;
}
