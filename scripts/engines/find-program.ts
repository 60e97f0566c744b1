import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these programs on the PATH or in `/usr/bin`, or the first of the whole paths that exists. */
export function findProgram(names: readonly string[], paths: readonly string[] = []): string | undefined {
  const { PATH = "" } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...names.map((name) => `/usr/bin/${name}`), ...paths].find((path) => existsSync(path));
}
