import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ownPalette } from "../../../src/core/campaign/own-palette.ts";
import { intervals } from "../../../src/core/money/interval.ts";
import { placements } from "../../../src/core/campaign/placement.ts";
import { eventNames } from "../../support/event-names.ts";

const root = resolve(import.meta.dirname, "../../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

const lists = ["attributes", "events", "cssParts", "cssProperties"] as const;
type Manifest = Readonly<Record<(typeof lists)[number], readonly Named[]>>;

/** As the build makes it, from the element's docblock. */
function readManifest(): Manifest {
  const folder = mkdtempSync(join(tmpdir(), "support-appeal-manifest-"));
  try {
    const options = ["analyze", "--config", "scripts/manifest.config.js", "--outdir", relative(root, folder)];
    spawnSync(join(root, "node_modules/.bin/cem"), options, { cwd: root, stdio: "inherit" });
    const { modules } = JSON.parse(readFileSync(join(folder, "custom-elements.json"), "utf8")) as {
      readonly modules: readonly [{ readonly declarations: readonly [Manifest] }];
    };
    return modules[0].declarations[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const manifest = readManifest();
const names = (each: keyof Manifest) => manifest[each].map(({ name }) => name).sort();

const read = (path: string) => readFileSync(join(root, path), "utf8");
const drawn = globSync("src/element/{views,late,placements}/*.ts", { cwd: root }).map(read).join("\n");
const styled = globSync("src/element/**/*.styles.ts", { cwd: root }).map(read).join("\n") + drawn;
const themes = globSync("src/themes/*.css", { cwd: root }).map((path) => [path, read(path)] as const);

/** `part="option${chosen(…)}"` draws `option` and, by a function of that name, `chosen`. */
function partsIn(source: string): string[] {
  const written = [...source.matchAll(/\bpart=(?:"([^"]*)"|\$\{([^}]*)\})/g)];
  const parts = written.flatMap(([, text = "", expression = ""]) => [
    ...text.replace(/\$\{(\w+)\([^}]*\}/g, " $1").split(/\s+/),
    ...[...expression.matchAll(/[?:]\s*"([^"]*)"/g)].flatMap(([, each = ""]) => each.split(" ")),
  ]);
  return [...new Set(parts.filter((part) => part !== ""))].sort();
}

const found = (source: string, pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map(([, name = ""]) => name))].sort();

describe("the element's docblock", () => {
  it("names every part that is drawn, and no other", () => {
    expect(names("cssParts")).toEqual(partsIn(drawn));
  });

  it("names every custom property that a style asks for, and no other", () => {
    const colours = Object.keys(ownPalette).map((name) => `--appeal-${name}`);
    expect(names("cssProperties")).toEqual([...found(styled, /var\((--appeal-[\w-]+)/g), ...colours].sort());
  });

  it("names every event", () => {
    expect(names("events")).toEqual([...eventNames].sort());
  });

  it("offers the places and the intervals that there are", () => {
    const offered = (name: string) => manifest.attributes.find((each) => each.name === name)?.type?.text;
    const choice = (values: readonly string[]) =>
      [...values.map((each) => `"${each}"`), "null", "undefined"].join(" | ");
    expect(offered("placement")).toBe(choice(placements));
    expect(offered("interval")).toBe(choice(intervals));
  });

  it.each(lists)("says something of each of the %s", (each) => {
    expect(manifest[each].filter(({ description = "" }) => description === "")).toEqual([]);
  });
});

describe("the README", () => {
  it.each(lists)("names all of the %s", (each) => {
    expect(names(each).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("a theme", () => {
  it.each(themes)("%s sets what the docblock names, and nothing else", (_, css) => {
    expect(names("cssProperties")).toEqual(expect.arrayContaining(found(css, /(--appeal-[\w-]+)\s*:/g)));
    expect(names("cssParts")).toEqual(expect.arrayContaining(found(css, /::part\(([\w-]+)/g)));
  });
});
