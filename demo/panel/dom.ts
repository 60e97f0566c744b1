interface Settings {
  readonly text?: string;
  readonly className?: string;
  readonly hidden?: boolean;
  readonly id?: string;
  readonly type?: "button";
}

/** One element, without a framework. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  settings: Settings,
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Name] {
  const { text, ...properties } = settings;
  const element = document.createElement(name);
  Object.assign(element, properties);
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}

export function button(label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = el("button", { text: label, type: "button" });
  made.addEventListener("click", () => void act());
  return made;
}

export function link(label: string, address: string): HTMLAnchorElement {
  const made = el("a", { text: label });
  made.href = address;
  return made;
}
