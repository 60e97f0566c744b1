import { noChange } from "lit";
import { Directive, directive, PartType, type ElementPart, type PartInfo, type PropertyPart } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";
import { isSame } from "../model/merge-configs.ts";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * The text of a field, put there unless what has been typed means the same: whoever types `de, ` has not written more
 * than `de` yet, and must not lose the comma.
 */
class TypedDirective extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.PROPERTY) throw new Error("typed() stands at a property");
  }

  render(text: string, _read: (text: string) => unknown): unknown {
    return text;
  }

  override update(part: PropertyPart | ElementPart, [text, read]: [string, (text: string) => unknown]): unknown {
    const field = part.element as TextField;
    // Half a number, such as "1.", which the browser has not told us of.
    const isHalf = field.validity.badInput && field.matches(":focus");
    if (isHalf || field.value === text || (field.value !== "" && isSame(read(field.value), read(text))))
      return noChange;
    // Lit compares with what it has put there, and not with what stands there now.
    setCommittedValue(part);
    return text;
  }
}

export const typed = directive(TypedDirective);
