import { readFile } from "node:fs/promises";

/** In the order in which they stand in the one sheet that pages load. */
const parts = ["page", "masthead", "front", "article", "drawings", "foot", "elsewhere"] as const;

/** The newspaper's style sheet, by subject in the files of `newspaper/`. */
export async function readNewspaperCss(): Promise<string> {
  const folder = new URL("newspaper/", import.meta.url);
  const texts = await Promise.all(parts.map((part) => readFile(new URL(`${part}.css`, folder), "utf8")));
  return texts.join("\n");
}
