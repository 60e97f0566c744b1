import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { ADMIN_TOKEN } from "../unit/server/support/an-endpoint.ts";
import { rawRequest, type RawRequest } from "../unit/server/support/raw-request.ts";
import { environmentFor, type StartedEndpoint, type StartEndpoint } from "./support/start-endpoint.ts";

const origin = "https://news.example";
const page = { origin, "content-type": "application/json" };
const aGift = { interval: "once", amount: 500, currency: "usd", returnUrl: `${origin}/article` };

interface Exchange extends RawRequest {
  readonly path: string;
  readonly status: number;
  /** By lower-case name; undefined: must not be there. */
  readonly answers?: Readonly<Record<string, string | undefined>>;
  readonly json?: object;
  readonly says?: string;
}

const problem = { "content-type": "application/problem+json" };
const post = (body: unknown, headers: Readonly<Record<string, string>> = page): RawRequest => ({
  method: "POST",
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const counted = {
  kind: "impression",
  campaign: "default",
  variant: "default",
  placement: "inline",
  section: "",
  count: 1,
};

/** A request and its answer, the same on every runtime. */
const exchanges: Readonly<Record<string, Exchange>> = {
  "health is 200": { path: "/health", status: 200 },
  "health by HEAD has no body": { path: "/health", method: "HEAD", status: 200, says: "" },
  "what is not there is 404": { path: "/nothing", status: 404, answers: problem },
  "a path that climbs is 404": { path: "/%2e%2e/package.json", status: 404 },
  "another method is 405 and names the right one": {
    path: "/checkout",
    method: "DELETE",
    headers: { origin },
    status: 405,
    answers: { allow: "POST, OPTIONS", "access-control-allow-origin": origin },
  },
  "a preflight of ours is allowed": {
    path: "/checkout",
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST" },
    status: 204,
    answers: { "access-control-allow-origin": origin, "access-control-allow-methods": "POST, OPTIONS", vary: "Origin" },
  },
  "a preflight of anybody else's is not": {
    path: "/checkout",
    method: "OPTIONS",
    headers: { origin: "https://evil.example" },
    status: 204,
    answers: { "access-control-allow-origin": undefined, "access-control-allow-credentials": undefined },
  },
  "a page of another origin is refused": {
    path: "/checkout",
    ...post(aGift, { ...page, origin: "https://evil.example" }),
    status: 403,
    answers: { "access-control-allow-origin": undefined },
  },
  "a request without an origin is refused": {
    path: "/checkout",
    ...post(aGift, { "content-type": "application/json" }),
    status: 403,
  },
  "a field at fault is named": {
    path: "/checkout",
    ...post({ ...aGift, amount: 1 }),
    status: 400,
    answers: { ...problem, "access-control-allow-origin": origin },
    json: { errors: [{ path: "amount" }] },
  },
  "an unknown field is refused": {
    path: "/checkout",
    ...post({ ...aGift, coupon: "FREE" }),
    status: 400,
    json: { errors: [{ path: "coupon" }] },
  },
  "what is no JSON is refused": { path: "/checkout", ...post("{"), status: 400 },
  "a form is refused": {
    path: "/checkout",
    ...post("amount=500", { origin, "content-type": "text/plain" }),
    status: 415,
  },
  "a compressed body is refused": {
    path: "/checkout",
    ...post("xx", { ...page, "content-encoding": "gzip" }),
    status: 415,
  },
  "a body that is too large is refused": { path: "/checkout", ...post(" ".repeat(70_000)), status: 413 },
  "so is one that does not say how large it is": {
    path: "/checkout",
    ...post(" ".repeat(70_000), { ...page, "transfer-encoding": "chunked" }),
    status: 413,
  },
  "a checkout that Stripe does not have is 404": {
    path: "/checkout/cs_test_none",
    headers: { origin },
    status: 404,
    answers: { "access-control-allow-origin": origin },
  },
  "a checkout's id that is none is 404": { path: "/checkout/cs_%00", headers: { origin }, status: 404 },
  "the ledger is closed": { path: "/ledger", status: 401 },
  "the ledger is closed to a wrong key": {
    path: "/ledger",
    headers: { authorization: "Bearer wrong" },
    status: 401,
  },
  "the ledger is empty at first": {
    path: "/ledger",
    headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
    status: 200,
    json: { money: {}, contributions: 0, activeSupporters: 0, onceSupporters: 0 },
  },
  "a webhook without a signature is 400": { path: "/webhooks/stripe", ...post({ id: "evt_1" }, {}), status: 400 },
  "a webhook that is far too large is 413": {
    path: "/webhooks/stripe",
    ...post(" ".repeat(1_100_000), {}),
    status: 413,
  },
  "the country is not known without a header of the proxy's": { path: "/country", status: 200, json: {} },
  "a goal that is not there is 404": { path: "/goals/none", status: 404 },
  "an address for the newsletter is taken": {
    path: "/newsletter",
    ...post({ email: "ann@reader.example", newsletter: "weekly", consent: "Yes, once a week." }),
    status: 202,
  },
  "a newsletter that is not ours is refused": {
    path: "/newsletter",
    ...post({ email: "ann@reader.example", newsletter: "daily", consent: "Yes, once a week." }),
    status: 400,
    json: { errors: [{ path: "newsletter" }] },
  },
  "what a page has counted is taken": {
    path: "/tallies",
    ...post({ tallies: [{ ...counted, day: new Date().toISOString().slice(0, 10) }], sample: 1 }),
    status: 202,
    json: {},
  },
  "a count that says more than it may is refused": {
    path: "/tallies",
    ...post({ tallies: [{ ...counted, day: new Date().toISOString().slice(0, 10), reader: "ann" }], sample: 1 }),
    status: 400,
    json: { errors: [{ path: "tallies[0].reader" }] },
  },
  "the page without JavaScript speaks the reader's language": {
    path: "/contribute",
    headers: { "accept-language": "de" },
    status: 200,
    answers: { "content-type": "text/html; charset=utf-8" },
    says: 'lang="de"',
  },
  "a form of somebody else's page is refused": {
    path: "/contribute",
    ...post("interval=once", { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" }),
    status: 403,
  },
};

/** What the endpoint says to any request, over HTTP. */
export function describeEndpointRoutes(start: StartEndpoint, { hasAssets = true, hasMetrics = true } = {}): void {
  describe("every route", () => {
    let sandbox: Sandbox;
    let assets: string;
    let endpoint: StartedEndpoint;
    beforeAll(async () => {
      sandbox = await startSandbox({ port: 0, seed: 1 });
      assets = await mkdtemp(join(tmpdir(), "support-appeal-assets-"));
      await writeFile(join(assets, "embed.js"), "gate()");
      await mkdir(join(assets, "1.2.3"));
      await writeFile(join(assets, "1.2.3", "embed.js"), "pinned()");
      await writeFile(join(assets, "element-script.4f3a9c1d.js"), "element()");
      const config = {
        publication: { name: "The Example Times" },
        newsletter: { id: "weekly", consent: "Yes, once a week." },
        tallies: {},
      };
      endpoint = await start(environmentFor(sandbox.url), { config, assets });
    });
    afterAll(async () => {
      await endpoint.close();
      await sandbox.close();
      await rm(assets, { recursive: true });
    });

    it.each(Object.entries(exchanges))("%s", async (_, { path, status, answers = {}, json, says, ...request }) => {
      const answer = await rawRequest(endpoint.url + path, request);
      expect(answer.status, answer.text).toBe(status);
      for (const [name, value] of Object.entries(answers)) expect(answer.headers[name], name).toBe(value);
      if (json !== undefined) expect(JSON.parse(answer.text)).toMatchObject(json);
      if (says === "") expect(answer.text).toBe("");
      else if (says !== undefined) expect(answer.text).toContain(says);
    });

    it("the config has an ETag, and is not sent again to who has it", async () => {
      const first = await rawRequest(`${endpoint.url}/config`);
      expect(first).toMatchObject({ status: 200, headers: { "access-control-allow-origin": "*" } });
      expect(JSON.parse(first.text)).toMatchObject({ publication: { name: "The Example Times" }, currency: "usd" });
      const etag = String(first.headers["etag"]);
      const again = await rawRequest(`${endpoint.url}/config`, { headers: { "if-none-match": etag } });
      expect(again).toMatchObject({ status: 304, text: "" });
    });

    it("the config goes gzipped to who takes that, and once only", async () => {
      const { bytes, headers } = await fetchBytes(`${endpoint.url}/config`, "gzip");
      expect(headers.get("content-encoding")).toBe("gzip");
      const plain = await rawRequest(`${endpoint.url}/config`);
      expect(plain.headers["content-encoding"]).toBeUndefined();
      expect(gunzipSync(bytes).toString()).toBe(plain.text);
    });

    it("what is counted is told where there is something that counts", async () => {
      const { status, text } = await rawRequest(`${endpoint.url}/metrics`);
      expect(status).toBe(hasMetrics ? 200 : 404);
      if (hasMetrics) expect(text).toContain("support_appeal_requests_total");
    });

    it("every answer has a name for the log, the proxy's where it sent one, and forbids to guess its type", async () => {
      const answer = await rawRequest(`${endpoint.url}/health`, { headers: { "x-request-id": "proxy-1" } });
      expect(answer.headers).toMatchObject({ "x-request-id": "proxy-1", "x-content-type-options": "nosniff" });
      expect((await rawRequest(`${endpoint.url}/nothing`)).headers["x-request-id"]).toMatch(/^[\w-]{36}$/);
    });

    it("a line of the log carries the name of the request that it came up in", async () => {
      const names = ["first-1", "second-2"];
      await Promise.all(
        names.map((name) =>
          rawRequest(`${endpoint.url}/checkout`, post({ ...aGift, amount: 1 }, { ...page, "x-request-id": name })),
        ),
      );
      const named = (name: string) => endpoint.lines.some((line) => line.includes(`"requestId":"${name}"`));
      await expect.poll(() => names.every(named), { timeout: 5000 }).toBe(true);
    });

    it("one attempt is one session, however often it is sent", async () => {
      const attemptId = "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11";
      const send = () => rawRequest(`${endpoint.url}/checkout`, post({ ...aGift, attemptId }));
      const answers = await Promise.all([send(), send(), send()]);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(answers.map(({ text }) => (JSON.parse(text) as { id: string }).id)).size).toBe(1);
    });

    if (!hasAssets)
      it("the widget is served by somebody else", async () => {
        expect((await rawRequest(`${endpoint.url}/embed.js`)).status).toBe(404);
      });
    else
      it("the widget's files are compressed as the reader's browser likes, and kept by their names", async () => {
        const encoded = { br: brotliDecompressSync, gzip: gunzipSync };
        for (const [encoding, decode] of Object.entries(encoded)) {
          const answer = await fetchBytes(`${endpoint.url}/embed.js`, encoding);
          expect(answer.headers.get("content-encoding")).toBe(encoding);
          expect(decode(answer.bytes).toString()).toBe("gate()");
        }
        const plain = await rawRequest(`${endpoint.url}/element-script.4f3a9c1d.js`);
        expect(plain).toMatchObject({
          status: 200,
          text: "element()",
          headers: { "cache-control": "public, max-age=31536000, immutable", "access-control-allow-origin": "*" },
        });
        expect((await rawRequest(`${endpoint.url}/1.2.3/embed.js`)).text).toBe("pinned()");
      });
  });
}

/** Without decoding, which `fetch` would do by itself. */
function fetchBytes(url: string, encoding: string): Promise<{ headers: Headers; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding }, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => void chunks.push(chunk));
      incoming.on("end", () => {
        const headers = new Headers({ "content-encoding": incoming.headers["content-encoding"] ?? "" });
        resolve({ headers, bytes: Buffer.concat(chunks) });
      });
    }).on("error", reject);
  });
}
