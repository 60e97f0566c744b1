import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { aContribution, anEvent } from "../../contract/support/facts.ts";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ADMIN_TOKEN, anEndpoint, someSettings, type AnEndpoint } from "./support/an-endpoint.ts";

const READ_TOKEN = "test-desk-read-token";
const NOW = Date.parse("2026-11-30T12:00:00Z");

describe("the desk", () => {
  let directory: string;
  let endpoint: AnEndpoint;
  let at = NOW;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-desk-"));
    await mkdir(join(directory, "desk"));
    await writeFile(join(directory, "desk/index.html"), "<!doctype html><title>The desk</title>");
    await writeFile(join(directory, "desk/index.0123abcd.js"), "export {};");
    const store = await openLedgerStore("file::memory:", () => undefined);
    await store.record(anEvent(), aContribution({ at: Date.parse("2026-11-29T00:00:00Z") / 1000 }));
    endpoint = await anEndpoint({ deskReadToken: READ_TOKEN }, { store, assetsDirectory: directory, now: () => at });
  });
  afterAll(async () => {
    await endpoint.close();
    await rm(directory, { recursive: true, force: true });
  });

  const ask = (path: string, cookie = "") => fetch(`${endpoint.url}/desk/${path}`, { headers: { cookie } });
  const post = (path: string, body: unknown, headers: Record<string, string> = { origin: endpoint.url }) =>
    fetch(`${endpoint.url}/desk/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  async function signIn(token: string): Promise<string> {
    const answer = await post("session", { token });
    expect(answer.status).toBe(204);
    return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  }

  it("is a page under a policy that takes nothing inline and nothing of others", async () => {
    const page = await ask("");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("The desk");
    const policy = page.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    const script = await ask("index.0123abcd.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("access-control-allow-origin")).toBeNull();
    expect((await ask("elsewhere")).status).toBe(404);
    const bare = await fetch(`${endpoint.url}/desk`, { redirect: "manual" });
    expect([bare.status, bare.headers.get("location")]).toEqual([308, "desk/"]);
  });

  it("shows nothing to one who has not signed in", async () => {
    for (const path of ["session", "figures/money", "figures/nothing"]) {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, "support_appeal_desk=e30.e30.e30")).status).toBe(401);
    }
  });

  it.each([
    ["admin", ADMIN_TOKEN],
    ["read", READ_TOKEN],
  ])("takes the token of the role %s for a cookie that no script can read", async (role, token) => {
    const answer = await post("session", { token });
    expect(answer.headers.get("set-cookie")).toMatch(
      /^support_appeal_desk=[\w-]+\.[\w-]+\.[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/,
    );
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(await (await ask("session", cookie)).json()).toMatchObject({ role, currency: "usd" });
    expect(await (await ask("figures/money", cookie)).json()).toEqual({
      today: "2026-11-30",
      rows: [{ day: "2026-11-29", currency: "usd", contributions: 1, gross: 500, refunded: 0, disputed: 0, net: 500 }],
      settled: [],
    });
  });

  it("ends after twelve hours, and with the token that opened it", async () => {
    const cookie = await signIn(READ_TOKEN);
    at = NOW + 13 * 3_600_000;
    expect((await ask("session", cookie)).status).toBe(401);
    at = NOW;
    expect((await ask("session", cookie)).status).toBe(200);
    const rolled = await anEndpoint(
      { deskReadToken: "another-read-token" },
      { assetsDirectory: directory, now: () => at },
    );
    expect((await fetch(`${rolled.url}/desk/session`, { headers: { cookie } })).status).toBe(401);
    await rolled.close();
  });

  it("forgets who signs out", async () => {
    const answer = await post("session?end", {});
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([
      204,
      "support_appeal_desk=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0",
    ]);
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["one of the paper's own pages", { origin: "https://news.example" }],
    ["a page of the same site that is not the desk's", { "sec-fetch-site": "same-site" }],
    ["nobody knows where", {}],
  ])("lets nobody sign in or out from %s", async (_, headers) => {
    expect((await post("session", { token: ADMIN_TOKEN }, headers)).status).toBe(403);
    expect((await post("session?end", {}, headers)).status).toBe(403);
  });

  it("says which field is wrong", async () => {
    const answer = await post("session", { tokken: "x" });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ path: "token" }, { path: "tokken" }] });
  });

  it("keeps the door shut to whoever tries too often, and writes no token into its log", async () => {
    const fresh = await anEndpoint({}, { assetsDirectory: directory });
    const statuses: number[] = [];
    for (let tries = 0; tries < 101; tries++) {
      const answer = await fetch(`${fresh.url}/desk/session`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: fresh.url },
        body: JSON.stringify({ token: `guess-number-${tries}` }),
      });
      statuses.push(answer.status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(100);
    expect(statuses.at(-1)).toBe(429);
    expect(fresh.lines.join("")).not.toContain("guess-number");
    await fresh.close();
  });

  it("is not there where it was not built", async () => {
    const bare = await mkdtemp(join(tmpdir(), "support-appeal-no-desk-"));
    const without = await anEndpoint(someSettings(), { assetsDirectory: bare });
    expect((await fetch(`${without.url}/desk/`)).status).toBe(404);
    await without.close();
    await rm(bare, { recursive: true });
  });
});
