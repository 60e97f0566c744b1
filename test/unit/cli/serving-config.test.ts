import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readServingConfig } from "../../../src/server/node/read-serving-config.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { childEnvironment, cli, runChild } from "../server/support/child-server.ts";

const NOW = Date.parse("2026-11-30T12:00:00Z");

describe("what the commands take for the publisher's config", () => {
  let directory: string;
  let environment: Record<string, string>;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-serving-"));
    environment = { ...childEnvironment, DATABASE_URL: `file:${join(directory, "ledger.db")}` };
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const run = (...args: readonly string[]) => runChild(cli, args, environment);

  async function publish(config: unknown, at = NOW / 1000): Promise<void> {
    const store = await openLedgerStore(environment["DATABASE_URL"] ?? "", () => undefined);
    const revision = await store.configs.saveDraft({ config, revision: null, by: undefined, now: NOW / 1000 });
    await store.configs.publish({ revision: revision ?? 0, at, now: NOW / 1000, by: undefined, note: undefined });
    await store.close();
  }

  const winter = {
    publication: { name: "The Desk Times" },
    appeals: [{ id: "winter", status: "draft", variants: [{ id: "a" }] }],
  };

  it("is the built-in one where there is neither a file nor a database, and none is made", async () => {
    expect(await readServingConfig(environment, NOW)).toMatchObject({ configFile: undefined, version: undefined });
    await expect(readFile(join(directory, "ledger.db"))).rejects.toThrow("ENOENT");
  });

  it("is what was published at the desk, of that whose time has come, and that can be read", async () => {
    await publish({ publication: { name: "The Times" } });
    await publish({ publication: { name: "The Future" }, hologram: true });
    await publish({ publication: { name: "Tomorrow's Times" } }, NOW / 1000 + 60);
    const nameAt = async (at: number) => (await readServingConfig(environment, at)).config.publication.name;
    expect(await nameAt(NOW)).toBe("The Times");
    expect(await nameAt(NOW + 60_000)).toBe("Tomorrow's Times");
  });

  it("is the file's where there is one", async () => {
    await publish(winter);
    const file = join(directory, "support-appeal.json");
    await writeFile(file, JSON.stringify({ publication: { name: "The File" } }));
    const read = await readServingConfig({ ...environment, CONFIG_FILE: file }, NOW);
    expect([read.config.publication.name, read.version]).toEqual(["The File", undefined]);
  });

  it("is not guessed where the database can't be read", async () => {
    await writeFile(join(directory, "ledger.db"), "this is no database, whatever its name may say of it");
    await expect(readServingConfig(environment, NOW)).rejects.toThrow("DATABASE_URL can't be read");
  });

  it("names the publication in the tag, has links for its drafts, and is told of by doctor", async () => {
    await publish(winter);
    const tag = await run("tag", "--endpoint", "https://support.times.example");
    expect(tag.stdout).toContain('data-publication="The Desk Times"');
    const link = await run("preview-link", "winter/a", "--page", "https://news.example/");
    expect(link.stdout).toMatch(/^https:\/\/news\.example\/\?appeal-preview=winter%2Fa&appeal-key=[\w-]{22}\n$/);
    const doctor = await run("doctor");
    expect(doctor.stdout).toContain("version 1 serves, which was published at the desk");
  });

  it("goes out as a file, and comes back as the next version", async () => {
    await publish(winter);
    const out = await run("config", "export");
    expect(JSON.parse(out.stdout)).toEqual(winter);
    const file = join(directory, "kept.json");
    await writeFile(file, out.stdout.replace("The Desk Times", "The Kept Times"));
    expect(await run("config", "import", file)).toMatchObject({ code: 0, stdout: "published as version 2\n" });
    expect((await readServingConfig(environment)).config.publication.name).toBe("The Kept Times");
    await writeFile(file, '{"colour": "red"}');
    expect(await run("config", "import", file)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("colour is not a known setting") as string,
    });
    expect((await run("config")).code).toBe(2);
  });

  it("is not imported over a draft that somebody writes", async () => {
    const store = await openLedgerStore(environment["DATABASE_URL"] ?? "", () => undefined);
    await store.configs.saveDraft({ config: winter, revision: null, by: "Ada", now: 1 });
    await store.close();
    const file = join(directory, "other.json");
    await writeFile(file, "{}");
    expect(await run("config", "import", file)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("a draft is being written") as string,
    });
  });
});
