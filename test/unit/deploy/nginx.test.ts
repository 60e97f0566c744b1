import { execFile, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseAddressRange } from "../../../src/server/limits/address-range.ts";
import { ADMIN_TOKEN, anEndpoint, type AnEndpoint } from "../server/support/an-endpoint.ts";
import { signed } from "../server/support/webhook-sequences.ts";

const site = new URL("../../../demo/deploy/nginx/support-appeal.conf", import.meta.url);
const upstream = new URL("../../../demo/deploy/nginx/upstream.conf", import.meta.url);
const missing =
  spawnSync("nginx", ["-v"]).status === 0 && spawnSync("openssl", ["version"]).status === 0
    ? undefined
    : "nginx or openssl is not installed here (apt-get install nginx-light openssl): the site was not tried";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

if (missing !== undefined) {
  console.warn(missing);
  describe.skip("the endpoint behind nginx", () => it(missing, () => undefined));
} else
  describe("the endpoint behind nginx", () => {
    const origin = "https://news.example";
    let directory: string;
    let endpoint: AnEndpoint;
    let nginx: ChildProcess | undefined;
    let port: number;

    beforeAll(async () => {
      directory = await mkdtemp(join(tmpdir(), "support-appeal-nginx-"));
      const assets = join(directory, "assets");
      await mkdir(assets);
      await writeFile(join(assets, "embed.js"), "gate()");
      await writeFile(join(assets, "element.4f3a9c1d.js"), "element()");
      const proxies = ["127.0.0.1"].map(parseAddressRange).filter((range) => range !== undefined);
      endpoint = await anEndpoint({ trustedProxies: proxies }, { assetsDirectory: assets });
      port = await freePort();
      const config = await writeConfig(directory, port, await freePort(), new URL(endpoint.url).port);
      // Says what is wrong with the site, if something is.
      await promisify(execFile)("nginx", ["-t", "-c", config]);
      nginx = spawn("nginx", ["-c", config], { stdio: "ignore" });
      await vi.waitFor(async () => expect((await ask("/health")).status).toBe(200), { timeout: 10_000 });
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => nginx?.once("exit", resolve) ?? resolve(undefined));
      nginx?.kill("SIGTERM");
      await ended;
      await endpoint.close().catch(() => undefined);
      await rm(directory, { recursive: true });
    });

    function ask(
      path: string,
      { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
    ): Promise<Answer> {
      return new Promise((resolve, reject) => {
        const options = { host: "127.0.0.1", port, path, method, agent: false, rejectUnauthorized: false };
        const outgoing = request({ ...options, headers: { host: "support.example.org", ...headers } }, (incoming) => {
          let text = "";
          incoming.setEncoding("utf8").on("data", (chunk: string) => void (text += chunk));
          incoming.on("end", () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }));
        });
        outgoing.on("error", reject).end(body);
      });
    }

    it("answers as it does without, under nginx's name for the request", async () => {
      const answer = await ask("/checkout", {
        method: "POST",
        headers: { origin, "content-type": "application/json" },
        body: "{}",
      });
      expect(answer).toMatchObject({ status: 400, headers: { "access-control-allow-origin": origin } });
      expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    });

    it("takes signed webhooks", async () => {
      const { status } = await ask("/webhooks/stripe", {
        method: "POST",
        ...signed({
          id: "evt_1",
          object: "event",
          type: "customer.created",
          created: 1_790_000_000,
          livemode: false,
          data: { object: { id: "cus_1", object: "customer" } },
        }),
      });
      expect(status).toBe(200);
    });

    it("knows by which name readers came, and stays on https", async () => {
      const { status, headers } = await ask("/contribute");
      expect(status).toBe(200);
      expect(headers["strict-transport-security"]).toContain("max-age");
      expect(headers["content-encoding"]).toBeUndefined();
    });

    it("believes nobody's own X-Forwarded-For", async () => {
      const headers = { origin, "content-type": "application/json", "x-forwarded-for": "203.0.113.9" };
      const knock = () => ask("/checkout", { method: "POST", headers, body: "{}" });
      const statuses = (await Promise.all(Array.from({ length: 80 }, knock))).map(({ status }) => status);
      // All of them come from this machine, whose requests are not limited; of 203.0.113.9 some sixty would be taken.
      expect(new Set(statuses)).toEqual(new Set([400]));
    });

    it("keeps the ledger and the metrics for this machine and the networks that are named", async () => {
      const text = await readFile(site, "utf8");
      for (const path of ["/ledger", "/metrics"]) {
        const [, block = ""] = text.split(`location = ${path} {`);
        expect(block.slice(0, block.indexOf("}"))).toContain("deny all;");
      }
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
      expect((await ask("/ledger", { headers })).status).toBe(200);
    });

    it("refuses what is larger than anything that Stripe sends", async () => {
      const { status } = await ask("/webhooks/stripe", { method: "POST", body: " ".repeat(600_000) });
      expect(status).toBe(413);
    });

    it("has the widget and the config while the endpoint is away", async () => {
      const first = await ask("/element.4f3a9c1d.js", { headers: { "accept-encoding": "br" } });
      expect(first).toMatchObject({ status: 200, headers: { "content-encoding": "br" } });
      for (const path of ["/element.4f3a9c1d.js", "/embed.js", "/config"]) expect((await ask(path)).status).toBe(200);
      await endpoint.close();
      expect(await ask("/element.4f3a9c1d.js")).toMatchObject({ status: 200, text: "element()" });
      expect((await ask("/embed.js")).status).toBe(200);
      expect((await ask("/config")).status).toBe(200);
      expect((await ask("/health")).status).toBe(502);
    });
  });

/** The site as it stands, but for what this machine has otherwise: ports, certificates and directories. */
async function writeConfig(directory: string, tlsPort: number, plainPort: number, target: string): Promise<string> {
  const key = join(directory, "privkey.pem");
  const certificate = join(directory, "fullchain.pem");
  const subject = ["-subj", "/CN=support.example.org", "-days", "2"];
  const making = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  await promisify(execFile)("openssl", [...making, ...subject, "-keyout", key, "-out", certificate]);
  const here = (await readFile(site, "utf8"))
    .replace(/^\s*listen \[::\].*\n/gm, "")
    .replace("listen 80;", `listen 127.0.0.1:${plainPort};`)
    .replace("listen 443", `listen 127.0.0.1:${tlsPort}`)
    .replaceAll("/etc/letsencrypt/live/support.example.org", directory)
    .replace("/var/cache/nginx", join(directory, "cache"));
  await mkdir(join(directory, "cache"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(directory, name)};`)
    .join("\n");
  const config = join(directory, "nginx.conf");
  await writeFile(
    config,
    `daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${join(directory, "nginx.pid")};
error_log ${join(directory, "error.log")};
events {}
http {
access_log off;
${temporary}
${(await readFile(upstream, "utf8")).replace("127.0.0.1:8787", `127.0.0.1:${target}`)}
${here}
}
`,
  );
  return config;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
