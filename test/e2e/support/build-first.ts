import { spawnSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** vitest's global setup: the demo serves what was built, so that has to be of today. */
export function setup(): void {
  if (isFresh()) return;
  const { status } = spawnSync("npm", ["run", "build"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm run build failed");
}

function isFresh(): boolean {
  const built = ["dist/embed.js", "dist/define.js"].map((name) => root + name);
  if (!built.every((name) => existsSync(name))) return false;
  const builtAt = Math.min(...built.map(changedAt));
  return globSync(["src/**/*.{ts,css}", "scripts/*.ts", "vite.config.ts", "package.json"], { cwd: root }).every(
    (name) => changedAt(root + name) <= builtAt,
  );
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs;
}
