import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/server/node/settings.ts";

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const example = read("demo/deploy/.env.example");
const uncommented = example.replace(/^# (?=[A-Z_]+=)/gm, "");

/** The names of all settings that are looked for. */
async function settingNames(): Promise<readonly string[]> {
  const names = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    { get: (_, name) => void names.add(String(name)) },
  );
  await expect(readSettings(environment)).rejects.toThrow("is missing");
  return [...names];
}

describe("the example of an .env", () => {
  it("explains every setting that there is, and none that there is not", async () => {
    const known = await settingNames();
    expect(known.length).toBeGreaterThan(10);
    expect(
      Object.keys(parseEnv(uncommented))
        .filter((name) => name !== "PGPASSWORD")
        .sort(),
    ).toEqual([...known].sort());
  });

  it("is taken as it stands", async () => {
    const settings = await readSettings(parseEnv(example));
    expect(settings).toMatchObject({ host: "127.0.0.1", port: 8787, siteId: "support-appeal" });
    expect(settings.trustedProxies).toHaveLength(2);
  });

  it("is taken with everything in it, too, but for the config that is not there", async () => {
    const environment = parseEnv(uncommented);
    delete environment["CONFIG_FILE"];
    expect(await readSettings(environment)).toMatchObject({ countryHeader: "cf-ipcountry" });
  });

  it("has no setting that the README leaves out", async () => {
    const readme = read("README.md");
    expect((await settingNames()).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
