import { html, nothing, type TemplateResult } from "lit";

interface Field {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

const valueOf = (event: Event): string => {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : "";
};

/** A whole number within its bounds; what is none of them changes nothing, and the field says so itself. */
export function numberField(
  { id, label, value, min, max }: Field & { readonly value: number; readonly min: number; readonly max: number },
  set: (value: number) => void,
): TemplateResult {
  const read = (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.value !== "" && target.validity.valid) set(target.valueAsNumber);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input id=${id} type="number" inputmode="numeric" min=${min} max=${max} .value=${String(value)} @input=${read} />
  </div>`;
}

export function textField(
  { id, label, value, type = "text" }: Field & { readonly value: string; readonly type?: "text" | "date" | "time" },
  set: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input id=${id} type=${type} .value=${value} @input=${(event: Event) => set(valueOf(event))} />
  </div>`;
}

export function selectField(
  { id, label, value, choices }: Field & { readonly value: string; readonly choices: readonly Choice[] },
  set: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => set(valueOf(event))}>
      ${choices.map(
        (each) => html`<option value=${each.value} .selected=${each.value === value}>${each.text}</option>`,
      )}
    </select>
  </div>`;
}

export function checkField(
  { id, label, checked }: Field & { readonly checked: boolean },
  set: (checked: boolean) => void,
): TemplateResult {
  const read = (event: Event) => set(event.target instanceof HTMLInputElement && event.target.checked);
  return html`<div class="field check">
    <input id=${id} type="checkbox" .checked=${checked} @change=${read} />
    <label for=${id}>${label}</label>
  </div>`;
}

/** What stands there only under a condition. */
export function where(condition: boolean, field: () => TemplateResult): TemplateResult | typeof nothing {
  return condition ? field() : nothing;
}
