import { describe, expect, it } from "vitest";
import { ADesk } from "./support/a-desk.ts";
import { aKeptConfig, HOUR_MS, named, nameAt, NOW, READ_TOKEN } from "./support/a-kept-config.ts";
import { ADMIN_TOKEN } from "./support/an-endpoint.ts";

describe("the config that is kept at the desk", () => {
  const world = aKeptConfig();

  it("begins with the built-in one, and nothing written", async () => {
    expect(await world.ada.get("config")).toEqual({ keptIn: "desk", live: { config: {} } });
    expect(await world.ada.get("config/versions")).toEqual({ versions: [] });
  });

  it("is drafted with its mistakes, which are told with what was meant", async () => {
    const config = { publication: { nmae: "The Times" } };
    const issues = [{ path: "publication.nmae", message: 'is not a known setting: did you mean "name"?' }];
    expect(await world.ada.put("config/draft", { config, revision: null })).toEqual({ revision: 1, issues });
    expect(await world.ada.get("config")).toEqual({
      keptIn: "desk",
      live: { config: {} },
      draft: { revision: 1, savedAt: "2026-11-30T12:00:00.000Z", by: "Ada", config, issues },
    });
    expect(await world.ada.refused("POST", "config/publish", { revision: 1 }, 400)).toMatchObject({ errors: issues });
    expect(await nameAt(world.endpoint)).toBeUndefined();
  });

  it("tells the second of two who write at once, and neither loses their work", async () => {
    const bo = await ADesk.opens(world.endpoint.url, ADMIN_TOKEN, "Bo");
    await world.ada.put("config/draft", { config: named("The Times"), revision: null });
    const theirs = { revision: 1, by: "Ada", config: named("The Times"), issues: [] };
    for (const [method, path, body] of [
      ["PUT", "config/draft", { config: named("The Post"), revision: null }],
      ["DELETE", "config/draft", { revision: 7 }],
      ["POST", "config/publish", { revision: 7 }],
    ] as const)
      expect(await bo.refused(method, path, body, 409)).toMatchObject({ code: "edited-elsewhere", draft: theirs });
    expect(await bo.put("config/draft", { config: named("The Post"), revision: 1 })).toMatchObject({ revision: 2 });
    expect(await world.ada.refused("POST", "config/publish", { revision: 1 }, 409)).toMatchObject({
      draft: { by: "Bo" },
    });
  });

  it("is served from the moment in which it is published, with who did it and why", async () => {
    await world.ada.put("config/draft", { config: named("The Times"), revision: null });
    const published = { version: 1, at: "2026-11-30T12:00:00.000Z" };
    expect(await world.ada.post("config/publish", { revision: 1, note: "First." })).toEqual(published);
    expect(await nameAt(world.endpoint)).toBe("The Times");
    expect(await world.ada.get("config")).toEqual({
      keptIn: "desk",
      live: { version: 1, since: "2026-11-30T12:00:00.000Z", config: named("The Times") },
    });
    const version = { ...published, madeAt: published.at, by: "Ada", note: "First.", state: "live" };
    expect(await world.ada.get("config/versions")).toEqual({ versions: [version] });
    expect(await world.ada.get("config/versions/1")).toEqual({ ...version, config: named("The Times") });
    expect(world.endpoint.lines.join("")).toContain('"config taken up","version":1');
    expect(world.endpoint.lines.join("")).not.toContain("Ada");
  });

  it("is undone by publishing what an older version said", async () => {
    await world.ada.publishes(named("The Times"));
    await world.ada.publishes(named("The Tmies"));
    const { config } = (await world.ada.get("config/versions/1")) as { config: object };
    await world.ada.publishes(config);
    expect(await nameAt(world.endpoint)).toBe("The Times");
    const { versions } = (await world.ada.get("config/versions")) as { versions: { version: number; state: string }[] };
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [3, "live"],
      [2, "past"],
      [1, "past"],
    ]);
  });

  it("is told of page by page", async () => {
    for (let count = 1; count <= 52; count++)
      await world.store.configs.publish({
        revision: (await world.store.configs.saveDraft({ config: {}, revision: null, by: "Ada", now: 1 })) ?? 0,
        at: count,
        now: count,
        by: "Ada",
        note: undefined,
      });
    const numbers = async (query: string) =>
      ((await world.ada.get(`config/versions${query}`)) as { versions: { version: number }[] }).versions.map(
        ({ version }) => version,
      );
    expect(await numbers("")).toHaveLength(50);
    expect(await numbers("?before=3")).toEqual([2, 1]);
    await world.ada.refused("GET", "config/versions?before=none", undefined, 400);
    for (const path of ["versions/53", "versions/0", "versions/1e3", "versions/-1", "elsewhere", "versions/1/config"])
      await world.ada.refused("GET", `config/${path}`, undefined, 404);
  });

  it("waits for its time where it is to, and may be withdrawn", async () => {
    await world.ada.publishes(named("The Times"));
    const december = "2026-12-01T00:00:00+01:00";
    expect(await world.ada.publishes(named("Christmas Times"), { at: december })).toEqual({
      version: 2,
      at: "2026-11-30T23:00:00.000Z",
    });
    expect(world.endpoint.lines.join("")).toContain('"config published for later","version":2');
    expect(await world.ada.get("config")).toMatchObject({
      live: { version: 1 },
      scheduled: { version: 2, at: "2026-11-30T23:00:00.000Z" },
    });
    world.at = NOW + 11 * HOUR_MS - 1000;
    expect(await nameAt(world.endpoint)).toBe("The Times");
    world.at = NOW + 11 * HOUR_MS;
    await expect.poll(() => nameAt(world.endpoint)).toBe("Christmas Times");
    await world.ada.publishes(named("New Year's Times"), { at: "2026-12-31T23:00:00Z" });
    expect(await world.ada.send("DELETE", "config/scheduled")).toMatchObject({ status: 204 });
    await world.ada.refused("DELETE", "config/scheduled", undefined, 404);
    expect(await world.ada.get("config/versions/3")).toMatchObject({ state: "withdrawn", withdrawnBy: "Ada" });
  });

  it.each([
    "2026-11-30T11:59:59Z",
    "2028-01-01T00:00:00Z",
    "2026-12-01",
    "2026-12-01T09:00:00",
    "2026-02-30T09:00:00Z",
    "tomorrow",
  ])("is not published for %s", async (time) => {
    await world.ada.put("config/draft", { config: {}, revision: null });
    expect(await world.ada.refused("POST", "config/publish", { revision: 1, at: time }, 400)).toMatchObject({
      errors: [{ path: "at" }],
    });
  });

  it("is looked at, and not changed, with the token of the figures", async () => {
    const newsletter = { id: "weekly", consent: "Send me the letter." };
    const config = { newsletter: { ...newsletter, forward: "https://letters.example/in?key=secret" } };
    await world.ada.publishes(config);
    await world.ada.put("config/draft", { config, revision: null });
    const reader = await ADesk.opens(world.endpoint.url, READ_TOKEN);
    const shown = { config: { newsletter } };
    expect(await reader.get("config")).toMatchObject({ keptIn: "desk", live: shown, draft: shown });
    for (const path of ["config", "config/versions/1"])
      expect(JSON.stringify(await reader.get(path))).not.toContain("secret");
    expect(await world.ada.get("config")).toMatchObject({ live: { config }, draft: { config } });
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
    const stranger = new ADesk(world.endpoint.url, "");
    await stranger.refused("GET", "config", undefined, 401);
    await stranger.refused("GET", "config/versions/1", undefined, 401);
    await stranger.refused("PUT", "config/draft", { config: {}, revision: null }, 401);
    const lured = new ADesk(world.endpoint.url, world.ada.cookie, "https://news.example");
    expect(await lured.refused("PUT", "config/draft", { config: {}, revision: null }, 403)).toMatchObject({
      code: "origin",
    });
    expect(await lured.refused("DELETE", "config/scheduled", undefined, 403)).toMatchObject({ code: "origin" });
    const answer = await world.ada.send("GET", "config");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("says which field is wrong, and which method is served", async () => {
    const body = { config: [], revision: -1, colour: "red" };
    expect(await world.ada.refused("PUT", "config/draft", body, 400)).toMatchObject({
      errors: [{ path: "config" }, { path: "revision" }, { path: "colour" }],
    });
    const deep = JSON.parse(`{"a":${"[".repeat(1000)}${"]".repeat(1000)}}`) as object;
    await world.ada.refused("PUT", "config/draft", { config: deep, revision: null }, 400);
    await world.ada.refused("POST", "config/publish", { revision: 1, note: "two\nlines" }, 400);
    const answer = await world.ada.send("POST", "config/draft", {});
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "PUT, DELETE"]);
    const form = await fetch(`${world.endpoint.url}/desk/config/draft`, {
      method: "PUT",
      headers: { cookie: world.ada.cookie, origin: world.endpoint.url, "content-type": "text/plain" },
      body: "{}",
    });
    expect(form.status).toBe(415);
  });

  it("has its bound, in bytes", async () => {
    const config = (length: number) => ({
      config: { messages: { en: { later: "ä".repeat(length) } } },
      revision: null,
    });
    expect(await world.ada.refused("PUT", "config/draft", config(131_072), 413)).toMatchObject({
      errors: [{ path: "config", message: "must have at most 256 KiB" }],
    });
    await world.ada.refused("PUT", "config/draft", config(200_000), 413);
    expect(await world.ada.put("config/draft", config(131_000))).toMatchObject({ revision: 1 });
  });

  it("is shown on a page of the publisher's before it serves, for a day, to whoever has the link", async () => {
    const draft = { appeals: [{ id: "winter", variants: [{ id: "a" }] }] };
    await world.ada.put("config/draft", { config: draft, revision: null });
    const wish = { campaign: "winter", variant: "a", page: "https://news.example/harbor?x=1#top" };
    const { url, until } = (await world.ada.post("config/preview-link", wish)) as { url: string; until: string };
    expect(until).toBe("2026-12-01T12:00:00.000Z");
    const link = new URL(url);
    expect(link.origin + link.pathname + link.hash).toBe("https://news.example/harbor#top");
    expect(link.searchParams.get("appeal-preview")).toBe("winter/a");
    const key = link.searchParams.get("appeal-key") ?? "";
    const previewed = async (with_ = key) => await fetch(`${world.endpoint.url}/config?preview=${with_}`);
    const campaignsOf = async (answer: Response) =>
      ((await answer.json()) as { appeals: { id: string }[] }).appeals.map(({ id }) => id);
    expect(await campaignsOf(await previewed())).toEqual(["winter"]);
    expect(await campaignsOf(await fetch(`${world.endpoint.url}/config`))).toEqual(["default"]);
    expect((await previewed(`${key.slice(0, -1)}_`)).status).toBe(403);
    expect((await previewed(`z${key}`)).status).toBe(403);
    await world.ada.put("config/draft", { config: { ...draft, colour: 1 }, revision: 1 });
    const mistaken = await previewed();
    expect([mistaken.status, await mistaken.json()]).toMatchObject([409, { errors: [{ path: "colour" }] }]);
    await world.ada.put("config/draft", { config: draft, revision: 2 });
    await world.ada.post("config/publish", { revision: 3, at: "2026-12-24T00:00:00Z" });
    expect(await campaignsOf(await previewed())).toEqual(["winter"]);
    world.at = NOW + 24 * HOUR_MS;
    expect((await previewed()).status).toBe(403);
  });

  it.each([
    [{ page: "https://elsewhere.example/" }, "page"],
    [{ page: "javascript:alert(1)" }, "page"],
    [{ campaign: "none" }, "campaign"],
    [{ variant: "none" }, "variant"],
  ])("has no link for %o", async (change, path) => {
    const wish = { campaign: "default", variant: "default", page: "https://news.example/", ...change };
    expect(await world.ada.refused("POST", "config/preview-link", wish, 400)).toMatchObject({ errors: [{ path }] });
  });

  it("knows who sits there by the name that they gave, if any", async () => {
    expect(await world.ada.get("session")).toMatchObject({ role: "admin", name: "Ada" });
    expect(await (await ADesk.opens(world.endpoint.url, ADMIN_TOKEN)).get("session")).not.toHaveProperty("name");
    const door = new ADesk(world.endpoint.url, "");
    for (const name of ["A".repeat(61), "A\nda", "A\u0007", "\u202Eadmin", 7])
      expect(await door.refused("POST", "session", { token: ADMIN_TOKEN, name }, 400)).toMatchObject({
        errors: [{ path: "name" }],
      });
  });
});
