import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { ADMIN_TOKEN, aConfig, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { ADesk } from "./support/a-desk.ts";

const READ_TOKEN = "test-desk-read-token";
const NOW = Date.parse("2026-11-30T12:00:00Z");
const HOUR_MS = 3_600_000;

const named = (name: string) => ({ publication: { name } });

describe("the config that is kept at the desk", () => {
  let directory: string;
  let store: LedgerStore;
  let endpoint: AnEndpoint;
  let ada: ADesk;
  let at = NOW;
  beforeEach(async () => {
    at = NOW;
    directory = await mkdtemp(join(tmpdir(), "support-appeal-desk-config-"));
    await mkdir(join(directory, "desk"));
    await writeFile(join(directory, "desk/index.html"), "<!doctype html><title>The desk</title>");
    store = await openStore();
    endpoint = await opens();
    ada = await ADesk.opens(endpoint.url, ADMIN_TOKEN, "Ada");
  });
  afterEach(async () => {
    await endpoint.close();
    await rm(directory, { recursive: true, force: true });
  });

  const openStore = () => openLedgerStore(`file:${join(directory, "ledger.db")}`, () => undefined);
  const opens = (more: Parameters<typeof anEndpoint>[1] = {}, change: Parameters<typeof anEndpoint>[0] = {}) =>
    anEndpoint(
      { deskReadToken: READ_TOKEN, ...change },
      { store, assetsDirectory: directory, now: () => at, configPollMs: 20, ...more },
    );
  const nameAt = async ({ url }: AnEndpoint): Promise<unknown> =>
    ((await (await fetch(`${url}/config`)).json()) as { publication: { name?: string } }).publication.name;

  it("begins with the built-in one, and nothing written", async () => {
    expect(await ada.get("config")).toEqual({ keptIn: "desk", live: { config: {} } });
    expect(await ada.get("config/versions")).toEqual({ versions: [] });
  });

  it("is drafted with its mistakes, which are told with what was meant", async () => {
    const config = { publication: { nmae: "The Times" } };
    const issues = [{ path: "publication.nmae", message: 'is not a known setting: did you mean "name"?' }];
    expect(await ada.put("config/draft", { config, revision: null })).toEqual({ revision: 1, issues });
    expect(await ada.get("config")).toEqual({
      keptIn: "desk",
      live: { config: {} },
      draft: { revision: 1, savedAt: "2026-11-30T12:00:00.000Z", by: "Ada", config, issues },
    });
    expect(await ada.refused("POST", "config/publish", { revision: 1 }, 400)).toMatchObject({ errors: issues });
    expect(await nameAt(endpoint)).toBeUndefined();
  });

  it("tells the second of two who write at once, and neither loses their work", async () => {
    const bo = await ADesk.opens(endpoint.url, ADMIN_TOKEN, "Bo");
    await ada.put("config/draft", { config: named("The Times"), revision: null });
    const theirs = { revision: 1, by: "Ada", config: named("The Times"), issues: [] };
    for (const [method, path, body] of [
      ["PUT", "config/draft", { config: named("The Post"), revision: null }],
      ["DELETE", "config/draft", { revision: 7 }],
      ["POST", "config/publish", { revision: 7 }],
    ] as const)
      expect(await bo.refused(method, path, body, 409)).toMatchObject({ code: "edited-elsewhere", draft: theirs });
    expect(await bo.put("config/draft", { config: named("The Post"), revision: 1 })).toMatchObject({ revision: 2 });
    expect(await ada.refused("POST", "config/publish", { revision: 1 }, 409)).toMatchObject({ draft: { by: "Bo" } });
  });

  it("is served from the moment in which it is published, with who did it and why", async () => {
    await ada.put("config/draft", { config: named("The Times"), revision: null });
    const published = { version: 1, at: "2026-11-30T12:00:00.000Z" };
    expect(await ada.post("config/publish", { revision: 1, note: "First." })).toEqual(published);
    expect(await nameAt(endpoint)).toBe("The Times");
    expect(await ada.get("config")).toEqual({
      keptIn: "desk",
      live: { version: 1, since: "2026-11-30T12:00:00.000Z", config: named("The Times") },
    });
    const version = { ...published, madeAt: published.at, by: "Ada", note: "First.", state: "live" };
    expect(await ada.get("config/versions")).toEqual({ versions: [version] });
    expect(await ada.get("config/versions/1")).toEqual({ ...version, config: named("The Times") });
    expect(endpoint.lines.join("")).toContain('"config taken up","version":1');
    expect(endpoint.lines.join("")).not.toContain("Ada");
  });

  it("is undone by publishing what an older version said", async () => {
    await ada.publishes(named("The Times"));
    await ada.publishes(named("The Tmies"));
    const { config } = (await ada.get("config/versions/1")) as { config: object };
    await ada.publishes(config);
    expect(await nameAt(endpoint)).toBe("The Times");
    const { versions } = (await ada.get("config/versions")) as { versions: { version: number; state: string }[] };
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [3, "live"],
      [2, "past"],
      [1, "past"],
    ]);
  });

  it("is told of page by page", async () => {
    for (let count = 1; count <= 52; count++)
      await store.configs.publish({
        revision: (await store.configs.saveDraft({ config: {}, revision: null, by: "Ada", now: 1 })) ?? 0,
        at: count,
        now: count,
        by: "Ada",
        note: undefined,
      });
    const numbers = async (query: string) =>
      ((await ada.get(`config/versions${query}`)) as { versions: { version: number }[] }).versions.map(
        ({ version }) => version,
      );
    expect(await numbers("")).toHaveLength(50);
    expect(await numbers("?before=3")).toEqual([2, 1]);
    await ada.refused("GET", "config/versions?before=none", undefined, 400);
    for (const path of ["versions/53", "versions/0", "versions/1e3", "versions/-1", "elsewhere", "versions/1/config"])
      await ada.refused("GET", `config/${path}`, undefined, 404);
  });

  it("waits for its time where it is to, and may be withdrawn", async () => {
    await ada.publishes(named("The Times"));
    const december = "2026-12-01T00:00:00+01:00";
    expect(await ada.publishes(named("Christmas Times"), { at: december })).toEqual({
      version: 2,
      at: "2026-11-30T23:00:00.000Z",
    });
    expect(endpoint.lines.join("")).toContain('"config published for later","version":2');
    expect(await ada.get("config")).toMatchObject({
      live: { version: 1 },
      scheduled: { version: 2, at: "2026-11-30T23:00:00.000Z" },
    });
    at = NOW + 11 * HOUR_MS - 1000;
    expect(await nameAt(endpoint)).toBe("The Times");
    at = NOW + 11 * HOUR_MS;
    await expect.poll(() => nameAt(endpoint)).toBe("Christmas Times");
    await ada.publishes(named("New Year's Times"), { at: "2026-12-31T23:00:00Z" });
    expect(await ada.send("DELETE", "config/scheduled")).toMatchObject({ status: 204 });
    await ada.refused("DELETE", "config/scheduled", undefined, 404);
    expect(await ada.get("config/versions/3")).toMatchObject({ state: "withdrawn", withdrawnBy: "Ada" });
  });

  it.each([
    "2026-11-30T11:59:59Z",
    "2028-01-01T00:00:00Z",
    "2026-12-01",
    "2026-12-01T09:00:00",
    "2026-02-30T09:00:00Z",
    "tomorrow",
  ])("is not published for %s", async (time) => {
    await ada.put("config/draft", { config: {}, revision: null });
    expect(await ada.refused("POST", "config/publish", { revision: 1, at: time }, 400)).toMatchObject({
      errors: [{ path: "at" }],
    });
  });

  it("is taken up by every replica", async () => {
    const other = await opens({
      store: await openStore(),
    });
    await ada.publishes(named("The Times"));
    await expect.poll(() => nameAt(other)).toBe("The Times");
    await other.close();
  });

  it("is there again after a restart", async () => {
    await ada.publishes(named("The Times"));
    await ada.put("config/draft", { config: named("The Post"), revision: null });
    await endpoint.close();
    store = await openStore();
    endpoint = await opens();
    expect(await nameAt(endpoint)).toBe("The Times");
    const again = await ADesk.opens(endpoint.url, ADMIN_TOKEN);
    expect(await again.get("config")).toMatchObject({ draft: { by: "Ada", config: named("The Post") } });
  });

  it("stays the last good one where another release has published what this one can't read", async () => {
    await ada.publishes(named("The Times"));
    const publish = async (config: unknown) =>
      await store.configs.publish({
        revision: (await store.configs.saveDraft({ config, revision: null, by: undefined, now: at / 1000 })) ?? 0,
        at: at / 1000,
        now: at / 1000,
        by: undefined,
        note: undefined,
      });
    await publish({ ...named("The Future"), hologram: true });
    await expect.poll(() => endpoint.lines.join("")).toContain("hologram is not a known setting");
    expect(await nameAt(endpoint)).toBe("The Times");
    const restarted = await opens({
      store: await openStore(),
    });
    expect(await nameAt(restarted)).toBe("The Times");
    await restarted.close();
    await publish(named("The Evening Times"));
    await expect.poll(() => nameAt(endpoint)).toBe("The Evening Times");
    expect(endpoint.lines.join("").match(/hologram/g)).toHaveLength(1);
  });

  it("stays the last good one where the store does not answer, and the desk says so", async () => {
    await ada.publishes(named("The Times"));
    let isDeaf = false;
    const configs = new Proxy(store.configs, {
      get: (target, name) =>
        isDeaf ? () => Promise.reject(new Error("the disk is gone")) : (Reflect.get(target, name) as unknown),
    });
    const own = await openStore();
    const shaky = new Proxy(own, {
      get: (target, name) => {
        const value: unknown = name === "configs" ? configs : Reflect.get(target, name);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    const other = await opens({ store: shaky });
    const bo = await ADesk.opens(other.url, ADMIN_TOKEN, "Bo");
    isDeaf = true;
    await expect.poll(() => other.lines.join("")).toContain("the store was not asked for a new config");
    expect(await nameAt(other)).toBe("The Times");
    expect(await bo.refused("GET", "config", undefined, 503)).toMatchObject({ code: "busy" });
    expect(await bo.refused("PUT", "config/draft", { config: {}, revision: null }, 503)).toMatchObject({
      code: "busy",
    });
    isDeaf = false;
    await expect.poll(async () => (await bo.send("GET", "config")).status).toBe(200);
    await other.close();
  });

  it("is looked at, and not changed, with the token of the figures", async () => {
    const newsletter = { id: "weekly", consent: "Send me the letter." };
    const config = { newsletter: { ...newsletter, forward: "https://letters.example/in?key=secret" } };
    await ada.publishes(config);
    await ada.put("config/draft", { config, revision: null });
    const reader = await ADesk.opens(endpoint.url, READ_TOKEN);
    const shown = { config: { newsletter } };
    expect(await reader.get("config")).toMatchObject({ keptIn: "desk", live: shown, draft: shown });
    for (const path of ["config", "config/versions/1"])
      expect(JSON.stringify(await reader.get(path))).not.toContain("secret");
    expect(await ada.get("config")).toMatchObject({ live: { config }, draft: { config } });
    for (const [method, path] of [
      ["PUT", "config/draft"],
      ["DELETE", "config/draft"],
      ["POST", "config/publish"],
      ["DELETE", "config/scheduled"],
      ["POST", "config/preview-link"],
    ] as const)
      expect(await reader.refused(method, path, {}, 403)).toMatchObject({ code: "role" });
  });

  it("is neither shown nor changed to one who has not signed in, or from another page", async () => {
    const stranger = new ADesk(endpoint.url, "");
    await stranger.refused("GET", "config", undefined, 401);
    await stranger.refused("GET", "config/versions/1", undefined, 401);
    await stranger.refused("PUT", "config/draft", { config: {}, revision: null }, 401);
    const lured = new ADesk(endpoint.url, ada.cookie, "https://news.example");
    expect(await lured.refused("PUT", "config/draft", { config: {}, revision: null }, 403)).toMatchObject({
      code: "origin",
    });
    expect(await lured.refused("DELETE", "config/scheduled", undefined, 403)).toMatchObject({ code: "origin" });
    const answer = await ada.send("GET", "config");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("says which field is wrong, and which method is served", async () => {
    const body = { config: [], revision: -1, colour: "red" };
    expect(await ada.refused("PUT", "config/draft", body, 400)).toMatchObject({
      errors: [{ path: "config" }, { path: "revision" }, { path: "colour" }],
    });
    const deep = JSON.parse(`{"a":${"[".repeat(1000)}${"]".repeat(1000)}}`) as object;
    await ada.refused("PUT", "config/draft", { config: deep, revision: null }, 400);
    await ada.refused("POST", "config/publish", { revision: 1, note: "two\nlines" }, 400);
    const answer = await ada.send("POST", "config/draft", {});
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "PUT, DELETE"]);
    const form = await fetch(`${endpoint.url}/desk/config/draft`, {
      method: "PUT",
      headers: { cookie: ada.cookie, origin: endpoint.url, "content-type": "text/plain" },
      body: "{}",
    });
    expect(form.status).toBe(415);
  });

  it("has its bound, in bytes", async () => {
    const config = (length: number) => ({
      config: { messages: { en: { later: "ä".repeat(length) } } },
      revision: null,
    });
    expect(await ada.refused("PUT", "config/draft", config(131_072), 413)).toMatchObject({
      errors: [{ path: "config", message: "must have at most 256 KiB" }],
    });
    await ada.refused("PUT", "config/draft", config(200_000), 413);
    expect(await ada.put("config/draft", config(131_000))).toMatchObject({ revision: 1 });
  });

  it("is shown on a page of the publisher's before it serves, for a day, to whoever has the link", async () => {
    const draft = { appeals: [{ id: "winter", variants: [{ id: "a" }] }] };
    await ada.put("config/draft", { config: draft, revision: null });
    const wish = { campaign: "winter", variant: "a", page: "https://news.example/harbor?x=1#top" };
    const { url, until } = (await ada.post("config/preview-link", wish)) as { url: string; until: string };
    expect(until).toBe("2026-12-01T12:00:00.000Z");
    const link = new URL(url);
    expect(link.origin + link.pathname + link.hash).toBe("https://news.example/harbor#top");
    expect(link.searchParams.get("appeal-preview")).toBe("winter/a");
    const key = link.searchParams.get("appeal-key") ?? "";
    const previewed = async (with_ = key) => await fetch(`${endpoint.url}/config?preview=${with_}`);
    const campaignsOf = async (answer: Response) =>
      ((await answer.json()) as { appeals: { id: string }[] }).appeals.map(({ id }) => id);
    expect(await campaignsOf(await previewed())).toEqual(["winter"]);
    expect(await campaignsOf(await fetch(`${endpoint.url}/config`))).toEqual(["default"]);
    expect((await previewed(`${key.slice(0, -1)}_`)).status).toBe(403);
    expect((await previewed(`z${key}`)).status).toBe(403);
    await ada.put("config/draft", { config: { ...draft, colour: 1 }, revision: 1 });
    const mistaken = await previewed();
    expect([mistaken.status, await mistaken.json()]).toMatchObject([409, { errors: [{ path: "colour" }] }]);
    await ada.put("config/draft", { config: draft, revision: 2 });
    await ada.post("config/publish", { revision: 3, at: "2026-12-24T00:00:00Z" });
    expect(await campaignsOf(await previewed())).toEqual(["winter"]);
    at = NOW + 24 * HOUR_MS;
    expect((await previewed()).status).toBe(403);
  });

  it.each([
    [{ page: "https://elsewhere.example/" }, "page"],
    [{ page: "javascript:alert(1)" }, "page"],
    [{ campaign: "none" }, "campaign"],
    [{ variant: "none" }, "variant"],
  ])("has no link for %o", async (change, path) => {
    const wish = { campaign: "default", variant: "default", page: "https://news.example/", ...change };
    expect(await ada.refused("POST", "config/preview-link", wish, 400)).toMatchObject({ errors: [{ path }] });
  });

  it("is the file's where there is one: it is drafted and shown, and not published", async () => {
    const configFile = join(directory, "support-appeal.json");
    await writeFile(configFile, JSON.stringify(named("The File")));
    await ada.publishes(named("The Times"));
    const change = { config: aConfig(named("The File")), configFile, configWritten: named("The File") };
    const filed = await opens({ store: await openStore() }, change);
    const bo = await ADesk.opens(filed.url, ADMIN_TOKEN, "Bo");
    expect(await bo.get("config")).toEqual({
      keptIn: "file",
      file: configFile,
      live: { config: named("The File") },
    });
    expect(await nameAt(filed)).toBe("The File");
    await bo.put("config/draft", { config: named("The Next File"), revision: null });
    const { draft } = (await bo.get("config")) as { draft: { revision: number } };
    expect(await bo.refused("POST", "config/publish", { revision: draft.revision }, 409)).toMatchObject({
      code: "kept-in-file",
    });
    expect(await bo.refused("DELETE", "config/scheduled", undefined, 409)).toMatchObject({ code: "kept-in-file" });
    await filed.close();
  });

  it("knows who sits there by the name that they gave, if any", async () => {
    expect(await ada.get("session")).toMatchObject({ role: "admin", name: "Ada" });
    expect(await (await ADesk.opens(endpoint.url, ADMIN_TOKEN)).get("session")).not.toHaveProperty("name");
    const door = new ADesk(endpoint.url, "");
    for (const name of ["A".repeat(61), "A\nda", "A\u0007", "\u202Eadmin", 7])
      expect(await door.refused("POST", "session", { token: ADMIN_TOKEN, name }, 400)).toMatchObject({
        errors: [{ path: "name" }],
      });
  });
});
