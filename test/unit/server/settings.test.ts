import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSettings } from "../../../src/server/node/settings.ts";
import { childEnvironment, cli, runChild, startChild } from "./support/child-server.ts";

describe("settings", () => {
  let directory: string;
  beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-settings-"))));
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it("have defaults for all but secrets and pages", async () => {
    const settings = await readSettings({ ...childEnvironment, PORT: undefined });
    expect(settings).toMatchObject({
      databaseUrl: "file:support-appeal.db",
      siteId: "support-appeal",
      host: "127.0.0.1",
      port: 8787,
      returnOrigins: ["https://news.example"],
      configFile: undefined,
    });
  });

  it.each<[string, string | undefined]>([
    ["STRIPE_SECRET_KEY", undefined],
    ["STRIPE_SECRET_KEY", "pk_test_abc"],
    ["STRIPE_WEBHOOK_SECRET", undefined],
    ["STRIPE_WEBHOOK_SECRET", "whsec_0123456789,other"],
    ["STRIPE_API_BASE", "http://stripe.example"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["PAGE_ORIGINS", undefined],
    ["PAGE_ORIGINS", "https://news.example/"],
    ["PAGE_ORIGINS", "*"],
    ["PAGE_ORIGINS", "http://news.example"],
    ["RETURN_ORIGINS", "news.example"],
    ["SITE_ID", "no spaces"],
    ["TOKEN_SECRET", "short-secret"],
    ["ADMIN_TOKEN", undefined],
    ["TRUSTED_PROXIES", "10.0.0.0/99"],
    ["PORT", "65536"],
    ["CONFIG_FILE", "/nowhere/support-appeal.json"],
  ])("stop the start with one line when %s is %s", async (name, value) => {
    const failed = await readSettings({ ...childEnvironment, [name]: value }).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(failed).toMatch(new RegExp(`^${name} [^\\n]+$`));
    if (value !== undefined && /SECRET|TOKEN/.test(name)) expect(failed).not.toContain(value);
  });

  it("name the place in the config that is wrong", async () => {
    const file = join(directory, "wrong.json");
    await writeFile(
      file,
      JSON.stringify({ appeals: [{ id: "a", variants: [{ id: "x" }, { id: "y", heading: "" }] }] }),
    );
    await expect(readSettings({ ...childEnvironment, CONFIG_FILE: file })).rejects.toThrow(
      `CONFIG_FILE ${file}: appeals[0].variants[1].heading must not be empty`,
    );
    expect(await runChild(cli, ["check-config", file])).toEqual({
      code: 1,
      stdout: "",
      stderr: `CONFIG_FILE ${file}: appeals[0].variants[1].heading must not be empty\n`,
    });
  });
});

describe("the command", () => {
  it("ends with 1 and one line when a setting is missing", async () => {
    expect(await runChild(cli, ["serve"], { ...childEnvironment, TOKEN_SECRET: "" })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^TOKEN_SECRET is missing[^\n]*\n$/),
    });
  });

  it("explains itself, says its version, and refuses what it does not know", async () => {
    expect(await runChild(cli, ["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("serve") });
    expect(await runChild(cli, ["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await runChild(cli, ["frobnicate"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("support-appeal serve"),
    });
  });

  it("serves until it is told to stop, and then ends with 0", async () => {
    const server = await startChild(cli, ["serve"], { DATABASE_URL: "file::memory:" });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
  });
});
