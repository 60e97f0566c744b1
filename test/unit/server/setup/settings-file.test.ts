import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  isReadByOthers,
  readEnvironment,
  readSettingsFile,
  settingsFileOf,
  writeSettingsFile,
} from "../../../../src/server/node/settings-file.ts";
import { needsSetup } from "../../../../src/server/settings/needs-setup.ts";

const all = {
  STRIPE_SECRET_KEY: "sk_test_abc123",
  STRIPE_WEBHOOK_SECRET: "whsec_0123456789",
  PAGE_ORIGINS: "https://news.example,https://www.news.example",
  ENDPOINT_URL: "https://support.news.example",
  TOKEN_SECRET: "a-secret-that-is-long-enough",
} as const;

describe("the file of the settings that are made at the desk", () => {
  let directory: string;
  let path: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-kept-"));
    path = join(directory, "support-appeal.env");
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it("is read as it was written, by its owner alone", async () => {
    await writeSettingsFile(path, all);
    expect(await readSettingsFile(path)).toEqual(all);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await isReadByOthers(path)).toBe(false);
    await chmod(path, 0o640);
    expect(await isReadByOthers(path)).toBe(true);
  });

  it("is whole at every moment, and nothing is left beside it", async () => {
    await writeFile(`${path}.new`, "half a li", { mode: 0o666 });
    await writeSettingsFile(path, { STRIPE_SECRET_KEY: "sk_test_first" });
    const seen = new Set<number>();
    const look = async () => void seen.add(Object.keys(await readSettingsFile(path)).length);
    for (let turn = 0; turn < 10; turn++) {
      const written = writeSettingsFile(path, { ...all, PAGE_ORIGINS: `https://n${turn}.example` });
      await Promise.all([look(), written, look(), look()]);
    }
    expect([...seen].every((settings) => settings === 1 || settings === 5)).toBe(true);
    expect(await readdir(directory)).toEqual(["support-appeal.env"]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("is nothing where it is not there, and stops the start by name where it can't be read", async () => {
    expect(await readSettingsFile(path)).toEqual({});
    await expect(readSettingsFile(directory)).rejects.toThrow(`SETTINGS_FILE ${directory}: can't be read`);
  });

  it("takes no other setting, and says which line is none, without repeating it", async () => {
    await writeFile(path, "# ours\r\n\nPAGE_ORIGINS='https://news.example'\nPORT=80\nsk_test_lost\n");
    await expect(readSettingsFile(path)).rejects.toThrow(
      `SETTINGS_FILE ${path}: PORT is not for this file: set it in the environment\nSETTINGS_FILE ${path}: line 5 is no NAME=value`,
    );
    await writeFile(path, "\nPAGE_ORIGINS='https://news.example' \n");
    expect(await readSettingsFile(path)).toEqual({ PAGE_ORIGINS: "https://news.example" });
  });

  it("says what the environment leaves open, and nothing else", async () => {
    await writeSettingsFile(path, all);
    const environment = { SETTINGS_FILE: path, STRIPE_SECRET_KEY: "sk_test_theirs", PAGE_ORIGINS: " " };
    expect(await readEnvironment(environment)).toEqual({
      ...all,
      SETTINGS_FILE: path,
      STRIPE_SECRET_KEY: "sk_test_theirs",
    });
  });

  it("stands beside the database", () => {
    expect(settingsFileOf({ DATABASE_URL: "file:/srv/paper/ledger.db" })).toBe("/srv/paper/support-appeal.env");
    const here = join(process.cwd(), "support-appeal.env");
    for (const url of ["file:support-appeal.db", "file::memory:", "postgres://db/paper", undefined])
      expect(settingsFileOf({ DATABASE_URL: url })).toBe(here);
    expect(settingsFileOf({ SETTINGS_FILE: "/run/paper.env", DATABASE_URL: "file:/srv/x.db" })).toBe("/run/paper.env");
  });

  it("holds no comment on whoever reads it first", async () => {
    await writeSettingsFile(path, all);
    expect((await readFile(path, "utf8")).split("\n")[0]).toMatch(/^# .*environment always wins/);
  });
});

describe("the setup", () => {
  const admin = { ADMIN_TOKEN: "admin-token" };

  it("leads only somebody who can sign in, and has nothing of Stripe in the environment", () => {
    expect(needsSetup(admin, {})).toBe(true);
    expect(needsSetup({ ...admin, PAGE_ORIGINS: all.PAGE_ORIGINS }, {})).toBe(true);
    expect(needsSetup({}, {})).toBe(false);
    expect(needsSetup({ ADMIN_TOKEN: "short" }, {})).toBe(false);
    expect(needsSetup({ ...admin, STRIPE_SECRET_KEY: all.STRIPE_SECRET_KEY }, {})).toBe(false);
    expect(needsSetup({ ...admin, STRIPE_WEBHOOK_SECRET: all.STRIPE_WEBHOOK_SECRET }, {})).toBe(false);
  });

  it("goes on until all is there, and is over then", () => {
    const { ENDPOINT_URL: _, ...needed } = all;
    expect(needsSetup(admin, needed)).toBe(false);
    for (const name of Object.keys(needed))
      expect(needsSetup(admin, { ...needed, [name]: undefined }), name).toBe(true);
    const { PAGE_ORIGINS: origins, TOKEN_SECRET: secret, ...keys } = needed;
    expect(needsSetup({ ...admin, PAGE_ORIGINS: origins, TOKEN_SECRET: secret }, keys)).toBe(false);
  });
});
