import { connect } from "node:net";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAddressRange } from "../../../src/server/limits/address-range.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { aHandler } from "./support/a-handler.ts";
import { aConfig, ADMIN_TOKEN, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { postCheckout } from "./support/post-checkout.ts";
import { rawRequest } from "./support/raw-request.ts";
import { startStripeStub, type StripeStub } from "./support/stripe-stub.ts";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const shut = "default-src 'none'; frame-ancestors 'none'";

/** What every answer has; `from` is the policy on who may embed it. */
function expectShut(what: string, headers: Headers, from: "same-origin" | "cross-origin" = "same-origin"): void {
  expect({ what, ...headers }).toMatchObject({
    what,
    "content-security-policy": expect.stringContaining("default-src 'none'") as string,
    "x-content-type-options": "nosniff",
    "referrer-policy": expect.stringMatching(/^(no-referrer|same-origin)$/) as string,
    "cross-origin-resource-policy": from,
    "cache-control": expect.any(String) as string,
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  });
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["strict-transport-security"]).toBeUndefined();
  for (const name of ["server", "x-powered-by", "set-cookie"]) expect(headers).not.toHaveProperty(name);
}

/** Sends these bytes and no more; the head of what comes back. */
function sendBytes(url: string, bytes: string): Promise<{ readonly status: number; readonly headers: Headers }> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => void (text += String(chunk))).on("error", reject);
    socket.on("close", () => {
      const [first = "", ...lines] = text.split("\r\n\r\n")[0]?.split("\r\n") ?? [];
      const headers = lines.map((line): [string, string] => {
        const [name = "", ...value] = line.split(": ");
        return [name.toLowerCase(), value.join(": ")];
      });
      resolve({ status: Number(first.split(" ")[1]), headers: Object.fromEntries(headers) });
    });
  });
}

describe("security headers", () => {
  let assetsDirectory: string;
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  beforeAll(async () => {
    assetsDirectory = await mkdtemp(join(tmpdir(), "support-appeal-assets-"));
    await writeFile(join(assetsDirectory, "embed.js"), "gate()");
    stripe = await startStripeStub();
    const config = aConfig({
      newsletter: { id: "daily", consent: "Yes" },
      tallies: {},
      goals: [{ id: "autumn", kind: "amount", target: 1000 }],
    });
    endpoint = await anEndpoint({ config, stripeApiBase: new URL(stripe.url) }, { assetsDirectory });
  });
  afterAll(async () => {
    await endpoint.close();
    await stripe.close();
    await rm(assetsDirectory, { recursive: true });
  });

  const methods = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"];
  const open = ["/embed.js", "/config", "/country", "/goals/autumn", "/goals/none"];
  const ours = [
    "/checkout",
    "/checkout/cs_test_1",
    "/contribute",
    "/webhooks/stripe",
    "/newsletter",
    "/tallies",
    "/ledger",
  ];
  const paths = [...open, ...ours, "/health", "/metrics", "/", "/nothing", "/checkout/", "/%ff", "/..%2f"];

  it.each(paths)("stand on every answer of %s, whatever the method and the asker", async (path) => {
    for (const method of methods)
      for (const origin of [undefined, "https://news.example", "https://evil.example"]) {
        const headers = {
          ...(origin === undefined ? {} : { origin }),
          ...(method === "OPTIONS" ? { "access-control-request-method": "POST" } : {}),
        };
        const answer = await rawRequest(`${endpoint.url}${path}`, { method, headers });
        const what = `${method} ${path} ${origin}: ${answer.status}`;
        expectShut(what, answer.headers, open.includes(path) ? "cross-origin" : "same-origin");
        expect([what, answer.status < 500]).toEqual([what, true]);
      }
  });

  it("stand on the answers that are no refusals, and keep what only one may see out of caches", async () => {
    const made = await postCheckout(endpoint.url);
    expect(made.status).toBe(200);
    expectShut("a checkout", Object.fromEntries(made.headers));
    for (const [path, headers] of [
      ["/checkout/cs_test_stub1", {}],
      ["/ledger", { authorization: `Bearer ${ADMIN_TOKEN}` }],
      ["/health", {}],
      ["/metrics", {}],
    ] as const) {
      const answer = await rawRequest(`${endpoint.url}${path}`, { headers });
      expect([path, answer.status, answer.headers["cache-control"]]).toEqual([path, 200, "no-store"]);
      expectShut(path, answer.headers);
    }
  });

  it("stand on 304", async () => {
    for (const path of ["/embed.js", "/config"]) {
      const answer = await rawRequest(`${endpoint.url}${path}`, { headers: { "if-none-match": "*" } });
      expect([path, answer.status]).toEqual([path, 304]);
      expectShut(path, answer.headers, "cross-origin");
    }
  });

  it("are of its own on /contribute, which is a page", async () => {
    const answer = await rawRequest(`${endpoint.url}/contribute`);
    expectShut("/contribute", answer.headers);
    expect(answer.headers["content-security-policy"]).toContain("style-src 'self'");
    expect(answer.headers["permissions-policy"]).toContain("browsing-topics=()");
    expect((await rawRequest(`${endpoint.url}/config`)).headers["content-security-policy"]).toBe(shut);
  });

  it.each<[what: string, bytes: string, status: number]>([
    ["no HTTP", "hello\r\n\r\n", 400],
    ["a head too large", `GET / HTTP/1.1\r\nhost: x\r\na: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["a length that is none", "POST /checkout HTTP/1.1\r\nhost: x\r\ncontent-length: ten\r\n\r\n", 400],
    [
      "two lengths",
      "POST /checkout HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
      400,
    ],
    ["no host", "GET /health HTTP/1.1\r\nconnection: close\r\n\r\n", 400],
    ["a host that is none", "GET /health HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n", 400],
    ["a wish of its own", "GET /config HTTP/1.1\r\nhost: x\r\nexpect: a-miracle\r\nconnection: close\r\n\r\n", 200],
  ])("stand on what Node would answer to %s", async (what, bytes, status) => {
    const answer = await sendBytes(endpoint.url, bytes);
    expect(answer.status).toBe(status);
    expectShut(what, answer.headers, status === 200 ? "cross-origin" : "same-origin");
  });

  it("let a page read when to try again and what to tell the operator", async () => {
    const answer = await rawRequest(`${endpoint.url}/checkout`, {
      method: "POST",
      headers: { origin: "https://news.example" },
    });
    expect(answer.headers["access-control-expose-headers"]).toBe("Retry-After, X-Request-Id");
  });

  it("stand on the answers of the handler alone, for runtimes other than Node's server", async () => {
    const store = await openLedgerStore("file::memory:", () => undefined);
    const handler = aHandler(store);
    for (const path of ["/config", "/nothing", "/ledger", "/health"]) {
      const answer = await handler(new Request(`http://endpoint.test${path}`));
      expectShut(path, Object.fromEntries(answer.headers), path === "/config" ? "cross-origin" : "same-origin");
      const secure = await handler(
        new Request(`https://endpoint.test${path}`, { headers: { "x-request-id": "edge-1" } }),
      );
      expect(secure.headers.get("strict-transport-security")).toBe("max-age=31536000");
      expect(secure.headers.get("x-request-id")).toBe("edge-1");
    }
    await store.close();
  });
});

describe("that an endpoint stays on https", () => {
  const askedOver = async (trusted: string, proto: string): Promise<string | string[] | undefined> => {
    const range = parseAddressRange(trusted);
    const endpoint = await anEndpoint({ trustedProxies: range === undefined ? [] : [range] });
    const answer = await rawRequest(`${endpoint.url}/config`, { headers: { "x-forwarded-proto": proto } });
    await endpoint.close();
    return answer.headers["strict-transport-security"];
  };

  it.each([
    ["a proxy of ours that took it over https", "127.0.0.1", "https", "max-age=31536000"],
    ["a proxy before ours", "127.0.0.1", "HTTPS, http", "max-age=31536000"],
    ["a proxy of ours that took it over http", "127.0.0.1", "http", undefined],
    ["a proxy of ours, of a reader's own header", "127.0.0.1", "http, https", undefined],
    ["anybody", "10.0.0.1", "https", undefined],
  ])("is said where %s says so", async (_, trusted, proto, expected) => {
    expect(await askedOver(trusted, proto)).toBe(expected);
  });
});

describe("an answer", () => {
  it("is made in one place", async () => {
    const folder = new URL("../../../src/server/", import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ts"));
    const makers: string[] = [];
    for (const file of files)
      if (/\bnew Response\(|\bResponse\.json\(/.test(await readFile(new URL(file, folder), "utf8"))) makers.push(file);
    expect(makers).toEqual(["http/answer.ts"]);
  });
});
