import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { printTag } from "../../src/core/tag/print-tag.ts";
import { loadMessages } from "../../src/element/messages/load-messages.ts";
import {
  hashOfRecipe,
  RECIPE_ENDPOINT as endpoint,
  RECIPE_PUBLICATION as publication,
  recipesFolder,
  renderedRecipes,
  type RecipePage,
} from "../support/recipes.ts";

const pages: readonly RecipePage[] = ["article", "sensitive", "front"];
const { early: words } = await loadMessages("en");
const printed = oneLine(printTag({ endpoint, publication, words }));
const folder = mkdtempSync(join(tmpdir(), "support-appeal-recipes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(renderedRecipes))("the recipe for %s", (system, { by, of, ...rendered }) => {
  it.each(pages)("prints what `support-appeal tag` prints, and what the page is about, on its page %s", (page) => {
    expect(withoutPage(rendered[page])).toBe(printed);
  });

  it("says the section and the tags of an article, that a page is sensitive, and of a list nothing", () => {
    expect(rendered.article).toMatch(/data-section="News" data-tags="(News,)?ferry,harbour &(amp;)? sea/);
    expect(rendered.article).not.toMatch(/data-sensitive(?!="false")/);
    expect(rendered.sensitive).toMatch(/data-section="Obituaries".* data-sensitive(="true")?>/);
    expect(rendered.front).not.toMatch(/data-(section|tags|sensitive)/);
  });

  it("is what the real thing was seen to make of these very files", () => {
    expect(hashOfRecipe(system), `changed since ${by} rendered it: render it anew, into test/fixtures`).toBe(of);
  });
});

it("each recipe is told of in their README, and the project's README leads there", () => {
  const systems = readdirSync(recipesFolder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [each.name] : [],
  );
  expect(systems).toEqual(["astro", "drupal", "eleventy", "ghost", "gtm", "hugo", "next", "wordpress"]);
  const readme = readFileSync(`${recipesFolder}README.md`, "utf8");
  for (const system of systems) expect(readme).toContain(`](${system}/`);
  for (const [, path = ""] of readme.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(recipesFolder + path)).toBe(true);
  expect(readFileSync(`${recipesFolder}../../README.md`, "utf8")).toContain("](demo/recipes/README.md)");
});

it("Next's component prints the tag, with the nonce that it is given", async () => {
  const bundled = await build({
    stdin: {
      resolveDir: import.meta.dirname,
      contents: `import { createElement } from "react";
        import { renderToStaticMarkup } from "react-dom/server";
        import { SupportAppeal } from "${recipesFolder}next/app/support-appeal.tsx";
        for (const props of [{}, { nonce: "abc" }]) console.log(renderToStaticMarkup(createElement(SupportAppeal, props)));`,
    },
    bundle: true,
    platform: "node",
    jsx: "automatic",
    outfile: join(folder, "next.cjs"),
    plugins: [scriptOfNext],
  });
  expect(bundled.errors).toEqual([]);
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "next.cjs")], { encoding: "utf8" });
  expect(stderr).toBe("");
  const [plain = "", withNonce = ""] = stdout.trim().split("\n");
  expect(attributesSorted(plain)).toBe(attributesSorted(printed));
  expect(withNonce).toContain('nonce="abc"');
});

/** What a machine has of the real thing renders the recipe once more. */
const hugo = spawnSync("hugo", ["version"]).status === 0;
const twig =
  spawnSync("php", ["--version"]).status === 0 && existsSync("/usr/share/php/Twig/autoload.php")
    ? "/usr/share/php/Twig/autoload.php"
    : undefined;
if (!hugo) console.warn("hugo is not installed here (apt-get install hugo): its recipe was not rendered anew");
if (twig === undefined)
  console.warn("Twig is not installed here (apt-get install php-cli php-twig): Drupal's recipe was not rendered anew");

it.skipIf(!hugo)("Hugo makes the same of its recipe here", () => {
  const site = join(folder, "hugo");
  cpSync(`${recipesFolder}hugo`, site, { recursive: true });
  const front = (lines: readonly string[]) => `---\n${lines.join("\n")}\n---\nText.\n`;
  const files = {
    "hugo.toml": `title = "${publication}"\n${readFileSync(join(site, "hugo.toml"), "utf8")}`,
    "layouts/_default/single.html": '{{ .Content }}{{ partial "support-appeal.html" . }}',
    "layouts/_default/list.html": '{{ partial "support-appeal.html" . }}',
    "content/news/_index.md": front(["title: News"]),
    "content/news/article.md": front(["title: The ferry", `tags: ["ferry", "harbour & sea", 'say "hi"']`]),
    "content/obituaries/_index.md": front(["title: Obituaries"]),
    "content/obituaries/sensitive.md": front(["title: A clockmaker", "sensitive: true"]),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  const { status, stdout, stderr } = spawnSync("hugo", ["--quiet"], { cwd: site, encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
  const made = (path: string) => oneLine(readFileSync(join(site, "public", path), "utf8"));
  expect(made("news/article/index.html")).toContain(oneLine(renderedRecipes["hugo"]?.article ?? "nothing"));
  expect(made("obituaries/sensitive/index.html")).toContain(oneLine(renderedRecipes["hugo"]?.sensitive ?? "nothing"));
  expect(made("index.html")).toContain(oneLine(renderedRecipes["hugo"]?.front ?? "nothing"));
});

it.skipIf(twig === undefined).each(pages)("Twig makes the same of Drupal's recipe here, on its page %s", (page) => {
  const script = join(folder, "render.php");
  writeFileSync(script, renderTwig);
  const { stdout, stderr } = spawnSync("php", [script, twig ?? "", `${recipesFolder}drupal/templates`, page], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(oneLine(stdout)).toBe(oneLine(renderedRecipes["drupal"]?.[page] ?? "nothing"));
});

/** As far as its attributes go. */
const scriptOfNext: Plugin = {
  name: "next/script",
  setup(building) {
    building.onResolve({ filter: /^next\/script$/ }, () => ({ path: "script", namespace: "stand-in" }));
    building.onLoad({ filter: /.*/, namespace: "stand-in" }, () => ({
      resolveDir: import.meta.dirname,
      contents: `import { createElement } from "react"; export default (props) => createElement("script", { async: true, ...props });`,
    }));
  },
};

/** As Drupal's entities answer a template: a label is a method, fields are properties, what is missing is null. */
const renderTwig = String.raw`<?php
require $argv[1];
class Term { function __construct(private string $name) {} function label() { return $this->name; } }
$item = fn(string $name) => (object) ['entity' => new Term($name)];
$nodes = [
  'article' => (object) ['field_section' => $item('News'), 'field_tags' => array_map($item, ['ferry', 'harbour & sea', 'say "hi"'])],
  'sensitive' => (object) ['field_section' => $item('Obituaries'), 'field_tags' => [], 'field_sensitive' => (object) ['value' => 1]],
  'front' => null,
];
$twig = new Twig\Environment(new Twig\Loader\FilesystemLoader($argv[2]), ['autoescape' => 'html']);
echo $twig->render('support-appeal.html.twig', ['node' => $nodes[$argv[3]]]);
`;

/** Without what the page says of itself, and where the appeal goes. */
function withoutPage(tag: string): string {
  return oneLine(tag).replaceAll(/ data-(target|section|tags|sensitive)(="[^"]*")?/g, "");
}

/** White space between two tags means nothing here. */
function oneLine(tag: string): string {
  return tag.replaceAll(/>\s+</g, "><").trim();
}

/** React has its own order, and writes `async` as an attribute with a value. */
function attributesSorted(tag: string): string {
  return oneLine(tag).replaceAll(
    /<script ([^>]*)>/g,
    (_, attributes: string) =>
      `<script ${attributes
        .replace(/async(="")?/, "async")
        .match(/[\w-]+(="[^"]*")?/g)
        ?.sort()
        .join(" ")}>`,
  );
}
