import { FSI, PDI } from "../../core/fill.ts";

/** Markup that is safe. Only `html` and `said` make it: whatever else comes into a page is escaped by them. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | readonly Part[];

/** What may stand in a text and in an attribute in double quotes, which is where `html` takes values. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const isolates = new RegExp(`[${FSI}${PDI}]`, "g");
const isolated = new RegExp(`${FSI}([^${FSI}${PDI}]*)${PDI}`);

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, piece, index) => text + render(parts[index - 1]) + piece));
}

/** The text of an element, in which what was filled in is isolated: a name or an amount, in no language. */
export function said(text: string): Html {
  const pieces = text.split(isolated).map((piece, index) => (index % 2 === 0 ? html`${piece}` : bdi(piece)));
  return html`${pieces}`;
}

function bdi(text: string): Html {
  return html`<bdi translate="no">${text}</bdi>`;
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(render).join("");
  return String(part)
    .replace(isolates, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
