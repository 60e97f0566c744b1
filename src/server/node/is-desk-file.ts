/** Whether a file beside the endpoint's own modules in `dist/desk` is one that the desk's page loads, or one of its two pages. */
export function isDeskFile(name: string): boolean {
  return name === "index.html" || name === "studio-stage.html" || /^[^/\\]+\.[0-9a-f]{8,}\.\w+$/.test(name);
}
