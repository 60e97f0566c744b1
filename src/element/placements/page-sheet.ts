/** A style sheet for the page itself, such as what keeps it from scrolling: put on, changed and taken off as a whole. */
export class PageSheet {
  #sheet: CSSStyleSheet | undefined;

  put(css: string): void {
    if (this.#sheet === undefined) {
      this.#sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(css);
  }

  take(): void {
    const sheet = this.#sheet;
    this.#sheet = undefined;
    if (sheet !== undefined) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}
