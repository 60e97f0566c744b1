import { nameOf } from "./roles.ts";

/** A finger's width, in CSS pixels. */
export const FINGER = 44;

/** What a reader may press that is smaller than a finger, or that two fingers' targets share. */
export function smallTargets(root: ShadowRoot): string[] {
  return targetsIn(root).flatMap(({ element, rect }) => {
    const small = Math.min(rect.width, rect.height) < FINGER - 0.05;
    return small ? [`${nameOf(element)}: ${rect.width.toFixed(1)} × ${rect.height.toFixed(1)}`] : [];
  });
}

/** Each thing that can be pressed, with where: a label is pressed for its tick. */
export function targetsIn(root: ShadowRoot): { readonly element: HTMLElement; readonly rect: DOMRect }[] {
  return [...root.querySelectorAll<HTMLElement>("a[href], button, input, select")]
    .filter((each) => each.checkVisibility())
    .map((element) => {
      const pressed = (element as HTMLInputElement).type === "checkbox" ? element.closest("label") : element;
      return { element, rect: (pressed ?? element).getBoundingClientRect() };
    });
}
