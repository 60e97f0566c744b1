import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { currencyUnits } from "../../../core/money/currency.ts";
import { readAt, type Path } from "../model/at-path.ts";
import { idOf, issuesAt, type About, type Control, type Field, type Form } from "./field.ts";
import { readParameters, writeParameters } from "./parameters.ts";
import { momentView } from "./moment-view.ts";
import { issueText } from "./issue-text.ts";
import { typed } from "./typed.ts";

/** One setting: what it is called, where it is written, what it is for, and what is wrong with it. */
export function fieldView(field: Field, form: Form): TemplateResult {
  const { path, label, hint, control } = field;
  const id = idOf(path);
  const wrong = issuesAt(form.issues, path);
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong.length === 0 ? [] : [`${id}-problem`])];
  const about = { id, described: described.join(" ") || undefined, isWrong: wrong.length > 0 };
  const below = html`${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
  ${
    wrong.length === 0
      ? nothing
      : html`<p class="problem" id="${id}-problem">${wrong.map((each) => issueText(each, form)).join(" ")}</p>`
  }`;
  if (control.kind === "switch")
    return html`<div class="field wide">
      <label class="switch" for=${id}>
        <input
          type="checkbox"
          id=${id}
          aria-describedby=${ifDefined(about.described)}
          .checked=${live(readAt(form.config, path) === true)}
          @change=${(event: Event) => form.change(path, (event.target as HTMLInputElement).checked || undefined)}
        />
        ${label}
      </label>
      ${below}
    </div>`;
  if (control.kind === "several" || control.kind === "moment")
    return html`<fieldset class="field" aria-describedby=${ifDefined(about.described)}>
      <legend>${label}</legend>
      ${control.kind === "several" ? severalView(control, path, form) : momentView(path, form, about)} ${below}
    </fieldset>`;
  return html`<div class=${narrow.has(control.kind) ? "field" : "field wide"}>
    <label for=${id}>${label}</label>
    ${controlView(control, path, form, about)} ${below}
  </div>`;
}

/** Two of these stand beside each other. */
const narrow: ReadonlySet<Control["kind"]> = new Set(["number", "percent", "choice", "time", "money"]);

function controlView(
  control: Exclude<Control, { kind: "switch" | "several" | "moment" }>,
  path: Path,
  form: Form,
  { id, described, isWrong }: About,
): TemplateResult {
  const value = readAt(form.config, path);
  const invalid = isWrong ? "true" : "false";
  if (control.kind === "choice") {
    const chosen = typeof value === "string" ? value : control.unsaid;
    const isKnown = control.options.some(([each]) => each === chosen);
    const onChange = (event: Event) => {
      const { value: next } = event.target as HTMLSelectElement;
      form.change(path, next === control.unsaid ? undefined : next);
    };
    return html`<select id=${id} aria-describedby=${ifDefined(described)} aria-invalid=${invalid} @change=${onChange}>
      ${control.options.map(([each, label]) => html`<option value=${each} .selected=${live(each === chosen)}>${label}</option>`)}
      ${isKnown ? nothing : html`<option value=${chosen} .selected=${live(true)}>${chosen}</option>`}
    </select>`;
  }
  const { write, read } = writings(control);
  const onInput = (event: Event) => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (!field.validity.badInput) form.change(path, read(field.value));
  };
  if (control.kind === "paragraphs" || control.kind === "long" || control.kind === "parameters")
    return html`<textarea
      id=${id}
      rows=${control.kind === "paragraphs" ? 7 : 3}
      aria-describedby=${ifDefined(described)}
      aria-invalid=${invalid}
      .value=${typed(write(value), read)}
      @input=${onInput}
    ></textarea>`;
  const limits = control.kind === "number" ? control : undefined;
  return html`<input
    id=${id}
    type=${inputTypes[control.kind]}
    min=${ifDefined(limits?.min ?? (control.kind === "percent" ? 0 : undefined))}
    max=${ifDefined(limits?.max ?? (control.kind === "percent" ? 100 : undefined))}
    step=${stepOf(control)}
    list=${ifDefined(control.kind === "time-zone" ? "time-zones" : undefined)}
    spellcheck=${control.kind === "text" ? "true" : "false"}
    autocomplete="off"
    aria-describedby=${ifDefined(described)}
    aria-invalid=${invalid}
    .value=${typed(write(value), read)}
    @input=${onInput}
  />`;
}

const inputTypes = {
  text: "text",
  url: "url",
  number: "number",
  percent: "number",
  names: "text",
  numbers: "text",
  time: "time",
  "time-zone": "text",
  money: "number",
} as const;

/** By which the arrows beside a number go. */
function stepOf(control: Control): number {
  if (control.kind === "number") return control.step ?? 1;
  return control.kind === "money" ? 10 ** -currencyUnits(control.currency).exponent : 0.1;
}

interface Writing {
  readonly write: (value: unknown) => string;
  /** Undefined is nothing. */
  readonly read: (text: string) => unknown;
}

function writings(control: Control): Writing {
  const plain = (value: unknown): string =>
    typeof value === "string" || typeof value === "number" ? String(value) : "";
  const list = (value: unknown, between: string): string => (Array.isArray(value) ? value.join(between) : plain(value));
  const numbered = (text: string, factor = 1): number | undefined =>
    text === "" ? undefined : Number((Number(text) * factor).toPrecision(12));
  const some = <Each>(given: readonly Each[]): readonly Each[] | undefined => (given.length === 0 ? undefined : given);
  switch (control.kind) {
    case "number":
      return { write: plain, read: (text) => numbered(text) };
    case "percent":
      return {
        write: (value) => (typeof value === "number" ? String(Number((value * 100).toPrecision(6))) : ""),
        read: (text) => numbered(text, 0.01),
      };
    case "money": {
      const { exponent } = currencyUnits(control.currency);
      return {
        write: (value) => (typeof value === "number" ? (value / 10 ** exponent).toFixed(exponent) : ""),
        read: (text) => (text === "" ? undefined : Math.round(Number(text) * 10 ** exponent)),
      };
    }
    case "paragraphs":
      return {
        write: (value) => list(value, "\n\n"),
        read: (text) => some(text.split(/\n\s*\n/).filter((each) => each.trim() !== "")),
      };
    case "names":
      return {
        write: (value) => list(value, ", "),
        read: (text) => some(split(control.isUpperCase === true ? text.toUpperCase() : text)),
      };
    case "numbers":
      return {
        write: (value) => list(value, ", "),
        read: (text) => some(split(text).map((each) => (/^[\d.]+$/.test(each) ? Number(each) : each))),
      };
    case "parameters":
      return { write: writeParameters, read: readParameters };
    default:
      return { write: plain, read: (text) => (text === "" ? undefined : text) };
  }
}

function split(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** In the order in which they are offered. */
function severalView(control: Extract<Control, { kind: "several" }>, path: Path, form: Form): TemplateResult {
  const value = readAt(form.config, path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const tick = (option: string, isOn: boolean) => {
    const next = control.options
      .map(([each]) => each)
      .filter((each) => (each === option ? isOn : chosen.includes(each)));
    form.change(path, next.length === 0 ? undefined : next);
  };
  return html`<div class="ticks">
    ${control.options.map(
      ([each, label]) =>
        html`<label class="switch">
          <input
            type="checkbox"
            .checked=${live(chosen.includes(each))}
            @change=${(event: Event) => tick(each, (event.target as HTMLInputElement).checked)}
          />
          ${label}
        </label>`,
    )}
  </div>`;
}
