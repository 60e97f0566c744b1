/**
 * A style sheet for the page itself, such as what keeps it from scrolling: put on, changed and taken off as a whole.
 * What is printed is the page as it would be without: the whole article, and nothing that makes room.
 */
export class PageSheet {
  #sheet: CSSStyleSheet | undefined;

  put(css: string): void {
    if (this.#sheet === undefined) {
      this.#sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(`@media not print { ${css} }`);
  }

  take(): void {
    const sheet = this.#sheet;
    this.#sheet = undefined;
    if (sheet !== undefined) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}
