import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSettings } from "../../../src/server/node/settings.ts";
import { anEndpoint } from "./support/an-endpoint.ts";
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
      configWritten: {},
    });
  });

  it.each<[string, string | undefined]>([
    ["STRIPE_SECRET_KEY", undefined],
    ["STRIPE_SECRET_KEY", "pk_test_abc"],
    ["STRIPE_SECRET_KEY", "sk_test_…"],
    ["STRIPE_SECRET_KEY", "sk_test_..."],
    ["STRIPE_WEBHOOK_SECRET", ","],
    ["STRIPE_WEBHOOK_SECRET", "whsec_a0123456789;whsec_b0123456789"],
    ["STRIPE_WEBHOOK_SECRET", "whsec_..."],
    ["STRIPE_API_BASE", "https://stripe.example/v1"],
    ["PAGE_ORIGINS", ","],
    ["PAGE_ORIGINS", "https://*.times.example"],
    ["RETURN_ORIGINS", "https://news.example,https://*.news.example"],
    ["ADMIN_TOKEN", "correct horse battery"],
    ["ADMIN_TOKEN", "pässwörter"],
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
    ["TOKEN_SECRET", ","],
    ["TOKEN_SECRET", "a-secret-that-is-long-enough,with-a-comma"],
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
    if (value !== undefined && value !== "," && /SECRET|TOKEN/.test(name)) expect(failed).not.toContain(value);
  });

  it("stop the start with a line for each that is missing or wrong", async () => {
    const failed = await readSettings({ PORT: "abc", CONFIG_FILE: "/nowhere/support-appeal.json" }).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(failed.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "STRIPE_SECRET_KEY",
      "STRIPE_WEBHOOK_SECRET",
      "PAGE_ORIGINS",
      "TOKEN_SECRET",
      "ADMIN_TOKEN",
      "PORT",
      "CONFIG_FILE",
    ]);
  });

  it("keep a live key from the sandbox", async () => {
    const live = { ...childEnvironment, STRIPE_SECRET_KEY: "sk_live_abc123" };
    await expect(readSettings({ ...live, STRIPE_API_BASE: "http://127.0.0.1:12111" })).rejects.toThrow(
      "STRIPE_API_BASE is the sandbox, and STRIPE_SECRET_KEY is a live key",
    );
    await expect(readSettings({ ...live, STRIPE_API_BASE: "https://stripe.example" })).resolves.toBeDefined();
  });

  it.each([
    ["live", "test"],
    ["test", "live"],
  ])("keep a %s key from a database of %s money", async (mode, held) => {
    const databaseUrl = `file:${join(directory, `${held}.db`)}`;
    const keyOf = (each: string): string => `sk_${each}_abc123`;
    await (await anEndpoint({ databaseUrl, stripeSecretKey: keyOf(held) })).close();
    await (await anEndpoint({ databaseUrl, stripeSecretKey: keyOf(held) })).close();
    await expect(anEndpoint({ databaseUrl, stripeSecretKey: keyOf(mode) })).rejects.toThrow(
      `DATABASE_URL holds ${held} money, and STRIPE_SECRET_KEY is a ${mode} key`,
    );
  });

  it.each([
    ["SANDBOX_PORT", "abc"],
    ["SANDBOX_WEBHOOK_URL", "localhost/webhooks"],
    ["STRIPE_WEBHOOK_SECRET", ","],
  ])("of the sandbox are read as carefully: %s is %s", async (name, value) => {
    const ended = await runChild(cli, ["sandbox"], { SANDBOX_PORT: "0", [name]: value });
    expect(ended).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(new RegExp(`^${name} must [^\n]+\n$`)) as string,
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
