import { render } from "lit/html.js";

/**
 * An element whose shadow root Lit renders. The templates are Lit's; of its reactive properties the appeal
 * needs so little that they would be a fifth of all that a reader loads before the appeal is visible.
 * Attributes are their own truth here: they are read when they are needed.
 */
export abstract class RenderedElement extends HTMLElement {
  readonly root: ShadowRoot = this.attachShadow({ mode: "open" });
  #rendering: Promise<void> | undefined;
  #focus = "";

  constructor(styles: string) {
    super();
    this.adopt(styles);
  }

  /** Adds styles as an adopted sheet, which a strict `style-src` allows. */
  adopt(styles: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, sheet];
  }

  attribute(name: string): string | undefined {
    return this.getAttribute(name) ?? undefined;
  }

  /** Renders once, at the end of the task, however often it is asked for. */
  requestRender(): void {
    this.#rendering ??= Promise.resolve().then(() => {
      this.#rendering = undefined;
      render(this.view(), this.root, { host: this });
      if (this.#focus !== "") this.root.getElementById(this.#focus)?.focus();
      this.#focus = "";
    });
  }

  /** Resolves when what was asked for has been rendered. */
  get rendered(): Promise<void> {
    return this.#rendering ?? Promise.resolve();
  }

  /** Moves the focus to the element with this id once it is rendered. */
  focusNext(id: string): void {
    this.#focus = id;
    this.requestRender();
  }

  /** Properties that a page set before the element was defined hide its accessors: hands them over. */
  protected takeUp(...names: readonly (keyof this & string)[]): void {
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      Reflect.deleteProperty(this, name);
      this[name] = value;
    }
  }

  protected abstract view(): unknown;
}
