import { html, type Html } from "./html.ts";

/** What the reader typed, and what is wrong with it, by field name. */
export interface Typed {
  values: Partial<Record<string, string>>;
  errors: Partial<Record<string, string>>;
}

interface FieldOptions {
  name: string;
  label: string;
  type?: "text" | "email";
  autocomplete: string;
  placeholder?: string;
  numeric?: boolean;
}

/** A labelled text field with its complaint beside it. */
export function field({ values, errors }: Typed, options: FieldOptions): Html {
  const { name, label, type = "text", autocomplete, placeholder, numeric = false } = options;
  const error = errors[name];
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${values[name] ?? ""}"
      ${
        numeric ? html` inputmode="numeric"` : ""
      }${placeholder === undefined ? "" : html` placeholder="${placeholder}"`}${
        error === undefined ? "" : html` aria-invalid="true" aria-describedby="${name}-error"`
      }
    />
    ${error === undefined ? "" : html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`;
}
