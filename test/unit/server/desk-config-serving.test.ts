import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ADesk } from "./support/a-desk.ts";
import { aKeptConfig, named, nameAt } from "./support/a-kept-config.ts";
import { aConfig, ADMIN_TOKEN } from "./support/an-endpoint.ts";

describe("the config that serves, where it is kept at the desk", () => {
  const world = aKeptConfig();

  it("is taken up by every replica", async () => {
    const other = await world.opens({
      store: await world.openStore(),
    });
    await world.ada.publishes(named("The Times"));
    await expect.poll(() => nameAt(other)).toBe("The Times");
    await other.close();
  });

  it("is there again after a restart", async () => {
    await world.ada.publishes(named("The Times"));
    await world.ada.put("config/draft", { config: named("The Post"), revision: null });
    await world.endpoint.close();
    world.store = await world.openStore();
    world.endpoint = await world.opens();
    expect(await nameAt(world.endpoint)).toBe("The Times");
    const again = await ADesk.opens(world.endpoint.url, ADMIN_TOKEN);
    expect(await again.get("config")).toMatchObject({ draft: { by: "Ada", config: named("The Post") } });
  });

  it("stays the last good one where another release has published what this one can't read", async () => {
    await world.ada.publishes(named("The Times"));
    const publish = async (config: unknown) =>
      await world.store.configs.publish({
        revision:
          (await world.store.configs.saveDraft({ config, revision: null, by: undefined, now: world.at / 1000 })) ?? 0,
        at: world.at / 1000,
        now: world.at / 1000,
        by: undefined,
        note: undefined,
      });
    await publish({ ...named("The Future"), hologram: true });
    await expect.poll(() => world.endpoint.lines.join("")).toContain("hologram is not a known setting");
    expect(await nameAt(world.endpoint)).toBe("The Times");
    const restarted = await world.opens({
      store: await world.openStore(),
    });
    expect(await nameAt(restarted)).toBe("The Times");
    await restarted.close();
    await publish(named("The Evening Times"));
    await expect.poll(() => nameAt(world.endpoint)).toBe("The Evening Times");
    expect(world.endpoint.lines.join("").match(/hologram/g)).toHaveLength(1);
  });

  it("stays the last good one where the store does not answer, and the desk says so", async () => {
    await world.ada.publishes(named("The Times"));
    let isDeaf = false;
    const configs = new Proxy(world.store.configs, {
      get: (target, name) =>
        isDeaf ? () => Promise.reject(new Error("the disk is gone")) : (Reflect.get(target, name) as unknown),
    });
    const own = await world.openStore();
    const shaky = new Proxy(own, {
      get: (target, name) => {
        const value: unknown = name === "configs" ? configs : Reflect.get(target, name);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    const other = await world.opens({ store: shaky });
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

  it("is the file's where there is one: it is drafted and shown, and not published", async () => {
    const configFile = join(world.directory, "support-appeal.json");
    await writeFile(configFile, JSON.stringify(named("The File")));
    await world.ada.publishes(named("The Times"));
    const change = { config: aConfig(named("The File")), configFile, configWritten: named("The File") };
    const filed = await world.opens({ store: await world.openStore() }, change);
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
});
