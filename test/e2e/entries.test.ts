import { execFile } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

type Target = string | Readonly<Record<string, string>>;
const { exports: entries } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly exports: Readonly<Record<string, Target>>;
};
const targetsOf = (target: Target) => (typeof target === "string" ? [target] : Object.values(target));
const names = Object.keys(entries).filter((name) => !name.includes("*"));

/** As the servers that frameworks render on tell a package where they are. */
const servers: Readonly<Record<string, readonly string[]>> = {
  Node: [],
  "Node, while a page is developed": ["development"],
  "a worker of Cloudflare's": ["workerd", "worker", "browser"],
  "the edge of Vercel's": ["edge-light", "worker", "browser"],
};

/** Imports every entry in turn, and says what it found. */
const importAll = (specifiers: readonly string[]) => `
  const found = {};
  for (const name of ${JSON.stringify(specifiers)})
    found[name] = Object.keys(await import(name, name.match(/schema|json/) ? { with: { type: "json" } } : {}));
  const isRegistered = globalThis.customElements?.get("support-appeal") !== undefined;
  console.log(JSON.stringify({ found, isRegistered }));
`;

describe("every entry of the package", () => {
  it("leads to what was built", () => {
    const missing = Object.values(entries)
      .flatMap(targetsOf)
      .filter((target) => globSync(target, { cwd: root }).length === 0 && !existsSync(root + target));
    expect(missing).toEqual([]);
    expect(names.length).toBeGreaterThan(6);
  });

  it.for(Object.entries(servers))("is no error on a server: %s", async ([, conditions]) => {
    const specifiers = names.map((name) => name.replace(".", "support-appeal"));
    const options = conditions.flatMap((condition) => ["--conditions", condition]);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...options, "--input-type=module", "--eval", importAll(specifiers)],
      { cwd: root },
    );
    const { found, isRegistered } = JSON.parse(stdout) as {
      readonly found: Readonly<Record<string, readonly string[]>>;
      readonly isRegistered: boolean;
    };
    expect(Object.keys(found)).toEqual(specifiers);
    expect(found["support-appeal/define"]).toEqual(["SupportAppeal"]);
    expect(found["support-appeal"]).toContain("parseConfig");
    expect(isRegistered).toBe(false);
  });
});
