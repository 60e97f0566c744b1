import type { Config } from "../../campaign/config.ts";
import type { Campaign } from "../../campaign/config-schema.ts";
import type { WholePage } from "../../campaign/page.ts";

type PageRead = Pick<WholePage, "path" | "section" | "tags" | "utm">;

/** An article that no campaign names. */
const plain: PageRead = { path: "/article", section: undefined, tags: [], utm: {} };

/**
 * The kinds of pages that a paper with these campaigns has: a plain article, and one of each kind that a campaign wants
 * or leaves out. That each is read as often as any other is an assumption.
 */
export function pagesRead({ appeals }: Pick<Config, "appeals">): readonly PageRead[] {
  const pages = [plain, ...appeals.flatMap(({ targeting }) => [wanted(targeting), ...leftOut(targeting)])];
  const known = new Map(pages.map((page) => [JSON.stringify(page), page]));
  return [...known.values()];
}

function wanted({ paths, sections, tags, utm = {} }: Campaign["targeting"]): PageRead {
  const [path] = paths;
  return {
    path: path === undefined ? plain.path : samplePath(path),
    section: sections?.[0],
    tags: tags?.slice(0, 1) ?? [],
    utm: Object.fromEntries(Object.entries(utm).map(([name, [value = ""]]) => [name, value])),
  };
}

function leftOut({ exceptPaths, exceptSections, exceptTags }: Campaign["targeting"]): readonly PageRead[] {
  const [path] = exceptPaths;
  return [
    ...(path === undefined ? [] : [{ ...plain, path: samplePath(path) }]),
    ...(exceptSections === undefined ? [] : [{ ...plain, section: exceptSections[0] }]),
    ...(exceptTags === undefined ? [] : [{ ...plain, tags: exceptTags.slice(0, 1) }]),
  ];
}

/** A path that a pattern matches. */
function samplePath(pattern: string): string {
  return pattern.replaceAll("*", "x").replace(/\$$/, "");
}
