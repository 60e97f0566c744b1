import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));
const node = fileURLToPath(new URL("../../../node_modules/node/bin/node", import.meta.url));

function call(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the command line", () => {
  it.each(["serve", "check-config", "tag", "sandbox"])("%s has its own --help", (command) => {
    const { status, stdout } = call(command, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`support-appeal ${command}`);
  });

  it("names a command that does not exist", () => {
    const { status, stderr } = call("serv");
    expect(status).toBe(2);
    expect(stderr).toContain('"serv"');
  });

  it("asks for the endpoint's address where the tag lacks it", () => {
    expect(call("tag")).toMatchObject({ status: 2, stderr: expect.stringContaining("--endpoint") as string });
  });

  it.each(["--version", "--help"])("%s loads no Stripe SDK", (argument) => {
    const watch = `import { registerHooks } from "node:module"; registerHooks({ resolve: (specifier, context, next) => {
      if (specifier === "stripe") throw new Error("loaded stripe"); return next(specifier, context); } });`;
    const hook = `data:text/javascript,${encodeURIComponent(watch)}`;
    const { status, stderr } = spawnSync(node, ["--import", hook, cli, argument], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
