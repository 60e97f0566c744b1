import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What stands in every recipe, to be replaced by the publisher's own. */
export const RECIPE_ENDPOINT = "https://support.example.org";
export const RECIPE_PUBLICATION = "The Example Times";

/** The kinds of pages that each recipe was tried on: a story of the section News, one that is sensitive, a list. */
export type RecipePage = "article" | "sensitive" | "front";

/** What the real thing made of a recipe, on each kind of page. */
export interface RenderedRecipe extends Readonly<Record<RecipePage, string>> {
  /** The software that made it. */
  readonly by: string;
  /** The hash of the files that it was made from. */
  readonly of: string;
}

export const renderedRecipes = JSON.parse(
  readFileSync(new URL("../fixtures/recipes.json", import.meta.url), "utf8"),
) as Readonly<Record<string, RenderedRecipe>>;

export const recipesFolder = fileURLToPath(new URL("../../demo/recipes/", import.meta.url));

/** Of all files of a recipe, by their names. */
export function hashOfRecipe(system: string): string {
  const hash = createHash("sha256");
  for (const name of globSync("**/*.*", { cwd: recipesFolder + system }).sort())
    hash.update(name.replaceAll("\\", "/")).update(readFileSync(`${recipesFolder}${system}/${name}`));
  return hash.digest("hex").slice(0, 16);
}
