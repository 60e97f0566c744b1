/** A chart without styles of its own, which the page's policy takes none of; it is heard as one thing, by its label. */
export function asImage(chart: Element): Element {
  chart.querySelector("style")?.remove();
  for (const part of chart.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  chart.setAttribute("role", "img");
  return chart;
}

/** @param letters at the most */
export function shortened(name: string, letters: number): string {
  const all = Array.from(name);
  return all.length > letters ? `${all.slice(0, letters - 1).join("")}…` : name;
}
