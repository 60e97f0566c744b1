/** Where frameworks put what they take over once their script has run. */
const roots = "#__next, #__nuxt, #___gatsby, #root, #app, [data-reactroot]";

/** What of the page a framework may yet compare with what its server sent; nothing where none seems to. */
export function frameworkRoot(node: Element): Element | null {
  return node.closest(roots) ?? document.querySelector("script[src*='/_next/']");
}
