import type axe from "axe-core";
import "axe-core/axe.js";
import { colorProblems } from "./contrast.ts";
import type { AppealOnPage } from "./appeal-on-page.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Everything that axe-core and our own look at the colours have against what stands there, in light and in dark. */
export async function barriers({ page, root }: Pick<AppealOnPage, "page" | "root">): Promise<string[]> {
  const { style } = document.documentElement;
  const before = { background: style.background, colorScheme: style.colorScheme };
  style.background = "Canvas";
  const found: string[] = [];
  for (const scheme of ["light", "dark"]) {
    style.colorScheme = scheme;
    const problems = [...(await violations(page)), ...colorProblems({ root })];
    found.push(...problems.map((problem) => `${scheme}: ${problem}`));
  }
  Object.assign(style, before);
  return found;
}

async function violations(page: Element): Promise<string[]> {
  const { violations: found } = await window.axe.run(page, { resultTypes: ["violations"] });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(" ")}: ${failureSummary ?? ""}`),
  );
}
