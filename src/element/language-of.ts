/** What is read where an element stands, as BCP 47 or whatever else the page takes for it. The gate asks as the element does. */
export function languageOf(element: Element): string {
  return element.getAttribute("locale") || element.closest<HTMLElement>("[lang]")?.lang || navigator.language;
}
