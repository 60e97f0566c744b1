import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What readers' browsers load of one build, by path within `dist/`. */
export interface Build {
  /** Of the package. */
  readonly version: string;
  readonly files: readonly string[];
}

export interface EarlierBuild extends Build {
  readonly contents: ReadonlyMap<string, Buffer>;
}

/** A gate stays in caches for a day, and asks for the files of its own build: this many builds are kept for it. */
const KEPT_BUILDS = 2;

/** The builds whose files stand in `dist/` before it is made anew, the newest first. */
export function readEarlierBuilds(dist: string): readonly EarlierBuild[] {
  const list = join(dist, "release.json");
  if (!existsSync(list)) return [];
  const { version, files, earlier } = JSON.parse(readFileSync(list, "utf8")) as Build & { earlier: Build[] };
  return [{ version, files }, ...earlier].map((build) => ({
    ...build,
    contents: new Map(build.files.map((file) => [file, readFileSync(join(dist, file))])),
  }));
}

/** Puts back what this build did not write itself. Returns the builds kept, for the next one. */
export function keepEarlierBuilds(dist: string, now: Build, earlier: readonly EarlierBuild[]): readonly Build[] {
  const others = earlier.filter(({ files }) => files.some((file) => !now.files.includes(file))).slice(0, KEPT_BUILDS);
  for (const { contents } of others)
    for (const [file, content] of contents) {
      const path = join(dist, file);
      if (existsSync(path)) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  return others.map(({ version, files }) => ({ version, files }));
}
