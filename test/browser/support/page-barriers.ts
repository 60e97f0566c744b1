import type axe from "axe-core";
import "axe-core/axe.js";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything that axe-core has against the page as a whole, in light and in dark. */
export async function pageBarriers(): Promise<string[]> {
  const { style } = document.documentElement;
  const before = style.colorScheme;
  const found: string[] = [];
  for (const scheme of ["light", "dark"]) {
    style.colorScheme = scheme;
    const options: axe.RunOptions = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] };
    const { violations } = await window.axe.run(document, options);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${scheme}: ${id} at ${target.flat().join(" ")}: ${failureSummary ?? ""}`,
        ),
      ),
    );
  }
  style.colorScheme = before;
  return found;
}
