/**
 * A style sheet for the page itself, such as what keeps it from scrolling: put on, changed and taken off as a whole.
 * What is printed is the page as it would be without: the whole article, and nothing that makes room.
 */
export class PageSheet {
  #worn: { readonly sheet: CSSStyleSheet; css: string } | undefined;

  put(css: string): void {
    // Whatever is put there has the browser look at the whole page's styles anew.
    if (css === this.#worn?.css) return;
    if (this.#worn === undefined) {
      this.#worn = { sheet: new CSSStyleSheet(), css };
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#worn.sheet];
    }
    this.#worn.css = css;
    this.#worn.sheet.replaceSync(`@media not print { ${css} }`);
  }

  take(): void {
    const worn = this.#worn;
    this.#worn = undefined;
    if (worn !== undefined)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== worn.sheet);
  }
}
