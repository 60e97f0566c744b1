import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** A runtime that came from npm, or why the tests on it can't run: its download may have been left out. */
export function findRuntime(
  name: "bun" | "deno" | "workerd",
  args: readonly string[],
): { readonly program: string } | { readonly missing: string } {
  const program = resolve(import.meta.dirname, "../../../node_modules/.bin", name);
  const { status, error } = spawnSync(program, args, { stdio: "ignore", timeout: 20_000 });
  return status === 0
    ? { program }
    : {
        missing: `${name} does not run here (${error?.message ?? `it ends with ${status}`}): the endpoint was not tried on it`,
      };
}
