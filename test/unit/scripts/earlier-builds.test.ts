import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepEarlierBuilds, readEarlierBuilds } from "../../../scripts/earlier-builds.ts";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "support-appeal-dist-"));
});
afterEach(() => rmSync(dist, { recursive: true }));

/** What `npm run build` does with the files of a release, its content being the name. */
function build(version: string, element: string): void {
  const earlier = readEarlierBuilds(dist);
  rmSync(dist, { recursive: true });
  mkdirSync(join(dist, version), { recursive: true });
  const files = [`element.${element}.js`, `${version}/embed.js`];
  for (const file of files) writeFileSync(join(dist, file), `${version} ${element}`);
  const kept = keepEarlierBuilds(dist, { version, files }, earlier);
  writeFileSync(join(dist, "release.json"), JSON.stringify({ version, files, earlier: kept }));
}

const built = () => readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));

it("keeps the files of the two builds before, which a gate in a cache still asks for", () => {
  build("1.0.0", "aaaaaaaa");
  build("1.1.0", "bbbbbbbb");
  build("1.2.0", "cccccccc");
  expect(built().sort()).toEqual([
    "1.0.0/embed.js",
    "1.1.0/embed.js",
    "1.2.0/embed.js",
    "element.aaaaaaaa.js",
    "element.bbbbbbbb.js",
    "element.cccccccc.js",
  ]);
  expect(readFileSync(join(dist, "1.0.0/embed.js"), "utf8")).toBe("1.0.0 aaaaaaaa");
  build("1.3.0", "dddddddd");
  expect(built()).not.toContain("element.aaaaaaaa.js");
});

it("counts a build that changes nothing as the one before", () => {
  build("1.0.0", "aaaaaaaa");
  build("1.1.0", "bbbbbbbb");
  for (let time = 0; time < 5; time++) build("1.1.0", "bbbbbbbb");
  expect(built()).toContain("element.aaaaaaaa.js");
});

it("lets a version made anew replace what stood under its address", () => {
  build("1.0.0", "aaaaaaaa");
  build("1.0.0", "bbbbbbbb");
  expect(readFileSync(join(dist, "1.0.0/embed.js"), "utf8")).toBe("1.0.0 bbbbbbbb");
  expect(built()).toContain("element.aaaaaaaa.js");
});

it("begins with nothing", () => {
  expect(readEarlierBuilds(dist)).toEqual([]);
});
