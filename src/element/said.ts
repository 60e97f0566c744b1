import { nothing } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { FSI, PDI } from "../core/fill.ts";

const isolates = new RegExp(`${FSI}(.*?)${PDI}`, "s");

/**
 * The text of an element, which holds nothing else. Page translators put elements of their own in the place of text
 * nodes, and a template would go on changing nodes that nobody sees: here a new text always replaces what is there.
 * Where nothing may be translated, what was written over is written anew with every drawing, new text or not.
 */
class Said extends Directive {
  #text: string | undefined;

  override render(_text: string): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [text]: [string]): unknown {
    const pieces = text.split(isolates);
    const { translate } = element as HTMLElement;
    if (text === this.#text && (translate || element.textContent === pieces.join(""))) return nothing;
    this.#text = text;
    element.replaceChildren(...pieces.map((piece, index) => (index % 2 === 1 ? isolated(piece) : piece)));
    return nothing;
  }
}

export const said = directive(Said);

/** A name or an amount: in no language, and with a direction of its own. */
function isolated(text: string): Element {
  return Object.assign(document.createElement("bdi"), { textContent: text, translate: false });
}
