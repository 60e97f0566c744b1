import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { defaultAmounts } from "../../../core/money/amounts.ts";
import { currencyName } from "../../../core/money/currency-name.ts";
import { currencyUnits } from "../../../core/money/currency.ts";
import { intervals, type Interval } from "../../../core/money/interval.ts";
import { isCurrencyCode } from "../../../core/money/is-currency-code.ts";
import { largestCharge, smallestCharge } from "../../../core/money/stripe-limits.ts";
import { readAt, type Path } from "../model/at-path.ts";
import { fieldsAt } from "./campaign-fields.ts";
import { currenciesIn } from "./currencies-in.ts";
import { fieldView } from "./field-view.ts";
import { idOf, issuesAt, type Form } from "./field.ts";
import { issueText } from "./issue-text.ts";
import { limitRows } from "./paper-fields.ts";
import { sectionView } from "./section-view.ts";
import { typed } from "./typed.ts";

/** As many as the parser takes. */
const MOST_SUGGESTIONS = 6;

/** What may be given, and what is suggested, currency by currency. */
export function amountsView(form: Form): TemplateResult {
  const { config, words, change } = form;
  if (readAt(config, ["amounts"]) === undefined)
    return html`<p class="hint">${words.amounts.builtIn}</p>
      <button type="button" class="plain" @click=${() => change(["amounts"], defaultAmounts)}>
        ${words.amounts.own}
      </button>`;
  const currencies = currenciesIn(config);
  return html`
    ${fieldView(
      {
        path: ["currency"],
        label: words.amounts.offered,
        control: {
          kind: "choice",
          options: currencies.map((code) => [code, code.toUpperCase()] as const),
          unsaid: currencies[0] ?? "",
        },
      },
      form,
    )}
    ${currencies.map((currency) => currencyView(currency, form))} ${addView(form)}
  `;
}

function currencyView(currency: string, form: Form): TemplateResult {
  const { words, speech, issues, change } = form;
  const path: Path = ["amounts", currency];
  const wrong = issues.filter((each) => each.path === `amounts.${currency}`);
  const limits = speech.say(words.amounts.least, {
    least: speech.amount(smallestCharge(currency), currency),
    most: speech.amount(largestCharge(currency), currency),
  });
  const fields = fieldsAt(path, limitRows(currency), words).map((each) =>
    each.path.at(-1) === "min" ? { ...each, hint: limits } : each,
  );
  const title = `${currency.toUpperCase()}, ${currencyName(speech.locale, currency)}`;
  const content = html`
    ${wrong.map((each) => html`<p class="problem">${issueText(each, form)}</p>`)}
    ${fields.slice(0, 2).map((each) => fieldView(each, form))}
    ${intervals.map((interval) => suggestionsView([...path, interval], currency, interval, form))}
    ${fields.slice(2).map((each) => fieldView(each, form))}
    <button type="button" class="plain" @click=${() => change(path, undefined)}>
      ${speech.say(words.amounts.remove, { currency: currency.toUpperCase() })}
    </button>
  `;
  return sectionView({ title, paths: [path], level: 5, content }, form);
}

/** Up to six amounts, one field more than there are; and the one that is chosen when the appeal opens. */
function suggestionsView(path: Path, currency: string, interval: Interval, form: Form): TemplateResult {
  const { config, words, speech, issues, change } = form;
  const given = readAt(config, [...path, "suggestions"]);
  const suggestions: readonly unknown[] = Array.isArray(given) ? given : [];
  const preset = readAt(config, [...path, "default"]);
  const wrong = issuesAt(issues, path);
  const id = idOf(path);
  const { exponent } = currencyUnits(currency);
  const read = (text: string) => (text === "" ? undefined : Math.round(Number(text) * 10 ** exponent));
  const write = (value: unknown) => (typeof value === "number" ? (value / 10 ** exponent).toFixed(exponent) : "");
  const put = (at: number, value: number | undefined) => {
    const next = [...suggestions.slice(0, at), ...(value === undefined ? [] : [value]), ...suggestions.slice(at + 1)];
    if (next.length === 0) return change(path, undefined);
    const kept = next.includes(preset) ? preset : suggestions[at] === preset ? value : undefined;
    change(path, { ...Object(readAt(config, path)), suggestions: next, default: kept });
  };
  return html`<fieldset class="field wide" aria-describedby=${wrong.length === 0 ? nothing : `${id}-problem`}>
    <legend>${words.fields.suggestions}: ${words.interval[interval]}</legend>
    <div class="row">
      ${[...suggestions, ...(suggestions.length < MOST_SUGGESTIONS ? [undefined] : [])].map(
        (each, at) =>
          html`<input
            type="number"
            class="amount"
            aria-label=${speech.say(words.amounts.one, { number: speech.count(at + 1) })}
            aria-invalid=${wrong.some((issue) => issue.path.endsWith(`suggestions[${at}]`)) ? "true" : "false"}
            min="0"
            step=${10 ** -exponent}
            .value=${typed(write(each), read)}
            @change=${(event: Event) => put(at, read((event.target as HTMLInputElement).value))}
          />`,
      )}
    </div>
    ${
      suggestions.length < 2
        ? nothing
        : html`<label for="${id}-default">${words.fields.default}</label>
            <select
              id="${id}-default"
              @change=${(event: Event) => {
                const value = (event.target as HTMLSelectElement).value;
                change([...path, "default"], value === "" ? undefined : Number(value));
              }}
            >
              <option value="" .selected=${live(preset === undefined)}>${words.unsaid.none}</option>
              ${suggestions
                .filter((each) => typeof each === "number")
                .map(
                  (each) =>
                    html`<option value=${each} .selected=${live(each === preset)}>
                      ${speech.amount(each, currency)}
                    </option>`,
                )}
            </select>`
    }
    ${
      wrong.length === 0
        ? nothing
        : html`<p class="problem" id="${id}-problem">${wrong.map((each) => issueText(each, form)).join(" ")}</p>`
    }
  </fieldset>`;
}

function addView({ config, words, speech, change }: Form): TemplateResult {
  const known = currenciesIn(config);
  const all = "supportedValuesOf" in Intl ? Intl.supportedValuesOf("currency").map((each) => each.toLowerCase()) : [];
  const free = all.filter((each) => isCurrencyCode(each) && !known.includes(each));
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("currency");
    if (!(field instanceof HTMLInputElement)) return;
    const currency = field.value.trim().toLowerCase();
    if (!/^[a-z]{3}$/.test(currency) || known.includes(currency)) return field.select();
    change(["amounts", currency], madeFrom(currency));
    field.value = "";
  };
  return html`<form class="row" @submit=${add}>
    <label class="plain" for="new-currency">${words.amounts.add}</label>
    <input id="new-currency" name="currency" list="currencies" maxlength="3" size="5" autocomplete="off" required />
    <datalist id="currencies">
      ${free.map((each) => html`<option value=${each.toUpperCase()}>${currencyName(speech.locale, each)}</option>`)}
    </datalist>
    <button type="submit" class="plain">${words.amounts.addButton}</button>
  </form>`;
}

/** Something to begin with: the built-in amounts, else limits alone, from which the endpoint makes some. */
function madeFrom(currency: string): unknown {
  const builtIn = defaultAmounts[currency];
  if (builtIn !== undefined) return builtIn;
  const unit = 10 ** currencyUnits(currency).exponent;
  const min = Math.max(unit, smallestCharge(currency));
  return { min, max: Math.min(min * 10_000, largestCharge(currency)) };
}
