import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { childEnvironment, cli, runChild, startChild, type ChildServer } from "../server/support/child-server.ts";
import { giftsAt, type Gifts } from "../server/support/gifts-at.ts";

describe("npx support-appeal doctor", () => {
  let directory: string;
  let sandbox: Sandbox;
  let gifts: Gifts;
  let right: Record<string, string>;
  let server: ChildServer | undefined;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-doctor-"));
    sandbox = await startSandbox({ port: 0, seed: 1 });
    gifts = giftsAt(sandbox);
    server = undefined;
    right = {
      ...childEnvironment,
      STRIPE_API_BASE: sandbox.url,
      DATABASE_URL: `file:${join(directory, "ledger.db")}`,
    };
  });
  afterEach(async () => {
    server?.signal("SIGKILL");
    await server?.ended;
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });

  const doctor = (environment: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    runChild(cli, ["doctor", ...args], environment);
  const serve = async (environment = right): Promise<string> => {
    server = await startChild(cli, ["serve"], environment);
    return server.url;
  };

  const wrongs = (stdout: string): string[] =>
    stdout.split("\n").flatMap((line) => (line.startsWith("wrong") ? [line.slice("wrong".length).trim()] : []));

  it("leads a fresh server with six mistakes in its settings to one that counts gifts, one by one", async () => {
    const configFile = join(directory, "support-appeal.json");
    await writeFile(configFile, '{"publication": {"nmae": "The Example Times"}}');
    let environment: Record<string, string> = {
      ...right,
      STRIPE_SECRET_KEY: "pk_test_abc123",
      PAGE_ORIGINS: "https://news.example/",
      TOKEN_SECRET: "short",
      DATABASE_URL: `file:${join(directory, "not-there", "ledger.db")}`,
      CONFIG_FILE: configFile,
    };
    delete environment["ADMIN_TOKEN"];

    const first = await doctor(environment);
    expect(first).toMatchObject({ code: 1, stderr: "" });
    expect(wrongs(first.stdout).map((line) => line.split(" ")[0])).toEqual([
      "STRIPE_SECRET_KEY",
      "PAGE_ORIGINS",
      "TOKEN_SECRET",
      "ADMIN_TOKEN",
      "CONFIG_FILE",
      "DATABASE_URL",
    ]);
    expect(first.stdout).toContain('did you mean "name"?');
    expect(first.stdout.match(/^ +→ /gm)?.length).toBeGreaterThanOrEqual(6);

    const mending: readonly (() => unknown)[] = [
      () => (environment = { ...environment, STRIPE_SECRET_KEY: "sk_test_abc123" }),
      () => (environment = { ...environment, PAGE_ORIGINS: "https://news.example" }),
      () => (environment = { ...environment, TOKEN_SECRET: right["TOKEN_SECRET"] ?? "" }),
      () => (environment = { ...environment, ADMIN_TOKEN: right["ADMIN_TOKEN"] ?? "" }),
      () => writeFile(configFile, '{"publication": {"name": "The Example Times"}}'),
      () => (environment = { ...environment, DATABASE_URL: right["DATABASE_URL"] ?? "" }),
    ];
    const names = wrongs(first.stdout).map((line) => line.split(" ")[0] ?? "");
    for (const [at, mend] of mending.entries()) {
      await mend();
      const { stdout } = await doctor(environment);
      expect(wrongs(stdout).map((line) => line.split(" ")[0])).not.toContain(names[at]);
    }
    const url = await serve(environment);
    const last = await doctor(environment);
    expect(wrongs(last.stdout)).toEqual([expect.stringContaining("Stripe has no webhook endpoint") as string]);

    const fixed = await doctor(environment, "--fix", "--url", url);
    const [, secret = ""] = /^ +STRIPE_WEBHOOK_SECRET=(whsec_\w+)$/m.exec(fixed.stdout) ?? [];
    expect(secret).not.toBe("");
    server?.signal("SIGTERM");
    await server?.ended;
    environment = { ...environment, STRIPE_WEBHOOK_SECRET: secret, PORT: new URL(url).port };
    await serve(environment);
    await gifts.once(500);
    await gifts.monthly(700);
    const well = await doctor(environment);
    expect(wrongs(well.stdout)).toEqual([]);
    expect(well).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ok +deliveries arrive/m) as string });
    expect(well.stdout).toMatch(/\nNothing is wrong; \d warnings?\.\n$/);
  });

  it("says that another signing secret is set than the webhook endpoint's, and that reconcile heals what it cost", async () => {
    const url = await serve();
    sandbox.setWebhook(`${url}/webhooks/stripe`, "whsec_of_another_endpoint");
    await gifts.once(500);
    const { code, stdout } = await doctor(right);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^wrong +of the newest 1 events of ours 1 are not in the ledger/m);
    expect(stdout).toMatch(/STRIPE_WEBHOOK_SECRET is the signing secret of this webhook endpoint.*reconcile/);
  });

  it("changes nothing without --fix, neither at Stripe nor on the disk", async () => {
    expect((await doctor({ ...right })).code).toBe(1);
    expect(sandbox.store.all("webhook_endpoint")).toEqual([]);
    expect(sandbox.store.all("checkout.session")).toEqual([]);
    await expect(readFile(join(directory, "ledger.db"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it.each([
    [["--url", "support.example.org"], "--url must be an https address"],
    [["--mend"], "--mend"],
  ])("refuses %j", async (args, said) => {
    expect(await doctor(right, ...args)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(said) as string,
    });
  });

  it("knows a secret from what it prints: none of those that are set is shown", async () => {
    const { stdout, stderr } = await doctor(right);
    for (const name of ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "TOKEN_SECRET", "ADMIN_TOKEN"])
      expect(stdout + stderr).not.toContain(right[name]);
  });
});
