import type axe from "axe-core";
import "axe-core/axe.js";
import { colorProblems } from "./contrast.ts";
import type { AppealOnPage } from "./appeal-on-page.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything that axe-core and our own look at the colours have against what stands there, in light and in dark. */
export async function barriers({ page, root }: Pick<AppealOnPage, "page" | "root">): Promise<string[]> {
  const { style } = document.documentElement;
  const before = { background: style.background, colorScheme: style.colorScheme };
  style.background = "Canvas";
  const found = await violations(page, {
    runOnly: { type: "tag", values: tags },
    // In each scheme, below.
    rules: { "color-contrast": { enabled: false } },
  });
  for (const scheme of ["light", "dark"]) {
    style.colorScheme = scheme;
    const problems = [
      ...(await violations(page, { runOnly: { type: "rule", values: ["color-contrast"] } })),
      ...colorProblems({ root }),
    ];
    found.push(...problems.map((problem) => `${scheme}: ${problem}`));
  }
  Object.assign(style, before);
  return found;
}

/** The rules that hold whatever the colours are, and those that don't. */
async function violations(page: Element, options: axe.RunOptions): Promise<string[]> {
  const { violations: found } = await window.axe.run(page, { resultTypes: ["violations"], ...options });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(" ")}: ${failureSummary ?? ""}`),
  );
}
