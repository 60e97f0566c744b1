import { html, type Html } from "../pages/html.ts";

interface Option {
  /** Of the group. */
  readonly name: string;
  readonly value: string;
  readonly label: Html;
  /** What is said of it besides its name. */
  readonly hint?: Html;
  readonly isChosen: boolean;
  /** What stands under it while it is chosen. */
  readonly more?: Html | undefined;
}

/** One radio button. It lies over its label, so that the label can be drawn by whether it is chosen. */
export function optionView({ name, value, label, hint, isChosen, more }: Option): Html {
  const id = `${name}-${value}`;
  const named = hint === undefined ? undefined : html` aria-labelledby="${id}-name" aria-describedby="${id}-hint"`;
  return html`<div class="option${more === undefined ? "" : " with-more"}">
    <input type="radio" id="${id}" name="${name}" value="${value}" ${isChosen ? html` checked` : undefined}${named} />
    <label for="${id}"
      ><span id="${id}-name">${label}</span
      >${hint === undefined ? undefined : html` <span class="hint" id="${id}-hint">${hint}</span>`}</label
    >
    ${more}
  </div>`;
}
