/** Finds things as a screen reader names them. */
export type Role =
  | "button"
  | "checkbox"
  | "combobox"
  | "dialog"
  | "group"
  | "heading"
  | "link"
  | "list"
  | "radio"
  | "radiogroup"
  | "region"
  | "status"
  | "textbox";

const selectors: Record<Role, string> = {
  button: "button",
  checkbox: "input[type=checkbox]",
  combobox: "select",
  dialog: "dialog[open]",
  group: "[role=group]",
  heading: "h1, h2, h3",
  link: "a[href]",
  list: "ul",
  radio: "input[type=radio]",
  radiogroup: "[role=radiogroup]",
  region: "section",
  status: "[role=status]",
  textbox: "input[type=text], input[type=email]",
};

export type Name = string | RegExp;

/** What is visible with this role, and this name where one is given, in the order of the page. */
export function allByRole(root: ShadowRoot | Element, role: Role, name?: Name): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selectors[role])].filter(
    (each) => each.checkVisibility() && (name === undefined || matches(nameOf(each), name)),
  );
}

/** By the order of https://www.w3.org/TR/accname-1.2/: labelledby, label, the field's own label, the content. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute("aria-labelledby");
  if (labelledBy !== null) return referred(element, labelledBy);
  const label = element.getAttribute("aria-label");
  if (label !== null) return plain(label);
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
    return [...(element.labels ?? [])].map((each) => labelOf(each)).join(" ");
  return textOf(element);
}

/** Without what can be chosen in it. */
function labelOf(label: Element): string {
  const words = label.cloneNode(true) as Element;
  for (const select of words.querySelectorAll("select")) select.remove();
  return textOf(words);
}

export function descriptionOf(element: Element): string {
  return referred(element, element.getAttribute("aria-describedby") ?? "");
}

/** The text as it is read: no-break spaces are spaces, marks that steer the direction are left out. */
export function textOf(element: Element): string {
  return plain(element.textContent ?? "");
}

export function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}

function referred(element: Element, ids: string): string {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) && !(root instanceof Document)) return "";
  const texts = ids.split(/\s+/).map((id) => root.getElementById(id));
  return texts
    .map((each) => (each === null ? "" : textOf(each)))
    .join(" ")
    .trim();
}

function matches(text: string, name: Name): boolean {
  return typeof name === "string" ? text === name : name.test(text);
}
