import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent, get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/campaign/config.ts";
import { ADMIN_TOKEN, anEndpoint, someSettings, type AnEndpoint } from "./support/an-endpoint.ts";
import { rawRequest } from "./support/raw-request.ts";

describe("the public routes", () => {
  let assetsDirectory: string;
  let endpoint: AnEndpoint;
  beforeAll(async () => {
    assetsDirectory = await mkdtemp(join(tmpdir(), "support-appeal-assets-"));
    await mkdir(join(assetsDirectory, "chunks"));
    await writeFile(join(assetsDirectory, "embed.js"), "gate()");
    await writeFile(join(assetsDirectory, "element.4f3a9c1d.js"), "element()");
    await writeFile(join(assetsDirectory, "chunks", "de.0123abcd.json"), "{}");
    await mkdir(join(assetsDirectory, "1.2.3"));
    await writeFile(join(assetsDirectory, "1.2.3", "embed.js"), "pinned()");
    await writeFile(join(assetsDirectory, "cli.js"), "not for readers");
    endpoint = await anEndpoint({}, { assetsDirectory });
  });
  afterAll(async () => {
    await endpoint.close();
    await rm(assetsDirectory, { recursive: true });
  });

  it("serve the widget compressed, cached by its name, to any page", async () => {
    const answer = await rawRequest(`${endpoint.url}/embed.js`, { headers: { "accept-encoding": "gzip;q=0.8, br" } });
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        "content-encoding": "br",
        "cache-control": "public, max-age=3600, stale-while-revalidate=86400",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "content-type": "text/javascript; charset=utf-8",
        vary: "Accept-Encoding",
      },
    });
    const bytes = Buffer.from(
      await (await fetch(`${endpoint.url}/embed.js`, { headers: { "accept-encoding": "identity" } })).arrayBuffer(),
    );
    expect(bytes.toString()).toBe("gate()");
    const chunk = await fetch(`${endpoint.url}/element.4f3a9c1d.js`);
    expect([chunk.headers.get("cache-control"), await chunk.text()]).toEqual([
      "public, max-age=31536000, immutable",
      "element()",
    ]);
    expect((await fetch(`${endpoint.url}/chunks/de.0123abcd.json`)).headers.get("content-type")).toBe(
      "application/json",
    );
  });

  it("serve a release under an address of its own, for ever", async () => {
    const answer = await fetch(`${endpoint.url}/1.2.3/embed.js`);
    expect([answer.headers.get("cache-control"), await answer.text()]).toEqual([
      "public, max-age=31536000, immutable",
      "pinned()",
    ]);
  });

  it("serve no other file", async () => {
    for (const path of [
      "/cli.js",
      "/../package.json",
      "/%2e%2e/package.json",
      "/chunks/",
      "/",
      "/nothing",
      "/element.4f3a9c1d.js/x",
    ]) {
      const answer = await rawRequest(`${endpoint.url}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it("serve the config that the widget reads, and 304 to who has it", async () => {
    const first = await fetch(`${endpoint.url}/config`);
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(parseConfig(await first.json()).ok).toBe(true);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{27}-gzip"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const headers = { "if-none-match": known, "accept-encoding": "gzip" };
      const again = await rawRequest(`${endpoint.url}/config`, { headers });
      expect([again.status, again.text, again.headers["etag"]]).toEqual([304, "", etag]);
    }
  });

  it("tell the widget of mail only where it is sent and its links lead somewhere", async () => {
    const mail = { server: new URL("smtp://127.0.0.1"), from: { name: "", address: "news@times.example" } };
    const told = async (running: AnEndpoint, host?: string) => {
      const answer = await rawRequest(`${running.url}/config`, host === undefined ? {} : { headers: { host } });
      return (JSON.parse(answer.text) as { mail?: unknown }).mail;
    };
    expect(await told(endpoint)).toBeUndefined();
    const here = await anEndpoint({ mail, config: { ...someSettings().config, mail: true } });
    const there = await anEndpoint({ mail, endpointUrl: "https://support.times.example" });
    expect([await told(here), await told(here, "support.times.example"), await told(here)]).toEqual([
      true,
      undefined,
      true,
    ]);
    expect(await told(there, "support.times.example")).toBe(true);
    await here.close();
    await there.close();
  });

  it("answer HEAD without a body", async () => {
    for (const path of ["/config", "/embed.js", "/health"]) {
      const answer = await rawRequest(`${endpoint.url}${path}`, { method: "HEAD" });
      expect([path, answer.status, answer.text]).toEqual([path, 200, ""]);
    }
  });

  it("keep a connection for longer than balancers keep theirs", async () => {
    const agent = new Agent({ keepAlive: true });
    const answer = await new Promise<IncomingMessage>((resolve) => get(`${endpoint.url}/health`, { agent }, resolve));
    answer.resume();
    expect(answer.headers["keep-alive"]).toBe("timeout=72");
    agent.destroy();
  });

  it("open the ledger to the token only", async () => {
    const ask = (authorization?: string, query = ""): Promise<Response> =>
      fetch(`${endpoint.url}/ledger${query}`, { headers: authorization === undefined ? {} : { authorization } });
    for (const wrong of [undefined, "Bearer", "Bearer wrong", `Basic ${ADMIN_TOKEN}`, `Bearer ${ADMIN_TOKEN}x`]) {
      const answer = await ask(wrong);
      expect([wrong, answer.status, answer.headers.get("www-authenticate")]).toEqual([wrong, 401, "Bearer"]);
    }
    const answer = await ask(`Bearer ${ADMIN_TOKEN}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const totals = { money: {}, contributions: 0, activeSupporters: 0, onceSupporters: 0 };
    expect(await answer.json()).toEqual(totals);
    const byCampaign = await ask(`Bearer ${ADMIN_TOKEN}`, "?by=campaign");
    expect(await byCampaign.json()).toEqual({ ...totals, campaigns: {} });
  });

  it("say which methods they take", async () => {
    for (const [path, allow] of [
      ["/checkout", "POST, OPTIONS"],
      ["/checkout/cs_test_1", "GET, OPTIONS"],
      ["/webhooks/stripe", "POST"],
      ["/config", "GET, OPTIONS"],
      ["/ledger", "GET"],
      ["/health", "GET"],
    ] as const) {
      const answer = await rawRequest(`${endpoint.url}${path}`, { method: "DELETE" });
      expect([path, answer.status, answer.headers["allow"]]).toEqual([path, 405, allow]);
    }
  });
});
