import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { previewKeys } from "../../../src/server/preview-key.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { aContribution, aRefund, anEvent } from "../../contract/support/facts.ts";
import { aConfig, anEndpoint, TOKEN_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";

const PAGE = "https://news.example";
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function started(...given: Parameters<typeof anEndpoint>): Promise<AnEndpoint> {
  const endpoint = await anEndpoint(...given);
  opened.push(endpoint);
  return endpoint;
}

const goals = [
  { id: "van", kind: "amount", target: 100_000, currency: "usd" },
  { id: "gifts", kind: "contributions", target: 100 },
  { id: "people", kind: "supporters", target: 100 },
  { id: "since", kind: "contributions", target: 100, from: "2026-06-01T00:00:00Z" },
] as const;

describe("GET /goals/{id}", () => {
  it("says how far each kind of goal is, out of the ledger, and for how long that stands", async () => {
    const store = await openLedgerStore("file::memory:", () => undefined);
    const at = (day: string) => Date.parse(day) / 1000;
    await store.record(anEvent(), aContribution({ key: "pi_1", amount: 5000, supporter: "a", at: at("2026-05-01") }));
    await store.record(anEvent(), aContribution({ key: "pi_2", amount: 7000, supporter: "b", at: at("2026-07-01") }));
    await store.record(anEvent(), aRefund({ paymentIntent: "pi_1", charge: "ch_1", amount: 1000 }));
    const endpoint = await started({ config: aConfig({ goals }) }, { store });
    const read = async (id: string) => {
      const answer = await fetch(`${endpoint.url}/goals/${id}`);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=60"]);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      return answer.json();
    };
    expect(await read("van")).toEqual({
      id: "van",
      kind: "amount",
      target: 100_000,
      reached: 11_000,
      currency: "usd",
      asOf: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
    expect(await read("gifts")).toMatchObject({ reached: 2 });
    expect(await read("people")).toMatchObject({ reached: 2 });
    expect(await read("since")).toMatchObject({ reached: 1 });
  });

  it("knows no other", async () => {
    const endpoint = await started({ config: aConfig({ goals }) });
    for (const id of ["boat", "__proto__", "%00"])
      expect((await fetch(`${endpoint.url}/goals/${id}`)).status).toBe(404);
  });
});

describe("GET /country", () => {
  it.each([
    ["de", { country: "DE" }],
    ["XX", {}],
    ["T1", {}],
    ["Germany", {}],
    [undefined, {}],
  ])("says of a header with %s: %j, and nobody keeps it", async (header, expected) => {
    const endpoint = await started({ countryHeader: "cf-ipcountry" });
    const answer = await fetch(`${endpoint.url}/country`, {
      headers: header === undefined ? {} : { "CF-IPCountry": header },
    });
    expect([await answer.json(), answer.headers.get("cache-control")]).toEqual([expected, "no-store"]);
  });

  it("says nothing where no header is set", async () => {
    const endpoint = await started();
    const answer = await fetch(`${endpoint.url}/country`, { headers: { "CF-IPCountry": "DE" } });
    expect(await answer.json()).toEqual({});
  });
});

const weekly = { id: "weekly", consent: "Yes, send me the weekly letter." };
const request = { email: "ada@example.test", newsletter: "weekly", consent: weekly.consent, locale: "en" };

function post(url: string, body: unknown, origin = PAGE): Promise<Response> {
  return fetch(`${url}/newsletter`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify(body),
  });
}

describe("POST /newsletter", () => {
  it("takes an address, and answers the same for one that it knows", async () => {
    const endpoint = await started({ config: aConfig({ newsletter: weekly }) });
    for (const email of ["ada@example.test", "ADA@example.test", "bob@example.test"])
      expect((await post(endpoint.url, { ...request, email })).status).toBe(202);
    expect(endpoint.lines.join("")).not.toContain("@example.test");
  });

  it.each([
    ["email", { ...request, email: "nobody" }],
    ["newsletter", { ...request, newsletter: "daily" }],
    ["consent", { ...request, consent: "" }],
    ["locale", { ...request, locale: "e" }],
    ["extra", { ...request, extra: 1 }],
    ["", []],
  ])("refuses by name what is wrong: %s", async (path, body) => {
    const endpoint = await started({ config: aConfig({ newsletter: weekly }) });
    const answer = await post(endpoint.url, body);
    expect([answer.status, (await answer.json()) as object]).toMatchObject([400, { errors: [{ path }] }]);
  });

  it("is for the publisher's own pages, and is not there without one", async () => {
    const endpoint = await started({ config: aConfig({ newsletter: weekly }) });
    expect((await post(endpoint.url, request, "https://evil.example")).status).toBe(403);
    expect((await post((await started()).url, request)).status).toBe(404);
  });

  it("passes it on where the publisher keeps the list elsewhere, and says so where that fails", async () => {
    const received: unknown[] = [];
    let status = 200;
    const list: Server = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        received.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((listening) => list.listen(0, "127.0.0.1", listening));
    opened.push({ close: () => new Promise((closed) => list.close(() => closed())) });
    const forward = `http://127.0.0.1:${(list.address() as AddressInfo).port}/subscribe`;
    const endpoint = await started({ config: aConfig({ newsletter: { ...weekly, forward } }) });
    expect((await post(endpoint.url, request)).status).toBe(202);
    expect(received).toEqual([{ ...request, at: expect.any(Number) as number }]);
    status = 500;
    expect((await post(endpoint.url, request)).status).toBe(503);
    expect(await (await fetch(`${endpoint.url}/config`)).text()).not.toContain("127.0.0.1");
  });
});

describe("GET /config, for campaigns", () => {
  const appeals = [
    { id: "live", variants: [{ id: "a" }], targeting: { paths: ["/news/*"], exceptPaths: ["/news/obituaries/*"] } },
    { id: "wall", status: "live", placement: "wall", variants: [{ id: "a" }], targeting: { paths: ["/long/*"] } },
    { id: "over", schedule: { until: "2026-01-01" }, variants: [{ id: "a" }] },
    { id: "next", status: "draft", variants: [{ id: "secret" }] },
  ];

  it("leaves drafts out, but for one who has the key of a preview", async () => {
    const endpoint = await started({ config: aConfig({ appeals }) });
    expect(await (await fetch(`${endpoint.url}/config`)).text()).not.toContain("secret");
    const [key = ""] = previewKeys([TOKEN_SECRET], "support-appeal");
    const preview = await fetch(`${endpoint.url}/config?preview=${key}`);
    expect([await preview.text(), preview.headers.get("cache-control")]).toEqual([
      expect.stringContaining("secret"),
      "no-store",
    ]);
    const rolled = await started({
      config: aConfig({ appeals }),
      tokenSecrets: ["the-next-secret-0123", TOKEN_SECRET],
    });
    expect((await fetch(`${rolled.url}/config?preview=${key}`)).status).toBe(200);
    for (const wrong of ["", "x", `${key}x`])
      expect((await fetch(`${endpoint.url}/config?preview=${wrong}`)).status).toBe(403);
  });

  it("tells the gate where an appeal may come, and where at once", async () => {
    const endpoint = await started({ config: aConfig({ appeals }) });
    const { pages } = (await (await fetch(`${endpoint.url}/config`)).json()) as { pages: string };
    const look = (path: string) => new RegExp(pages).exec(path);
    expect(look("/news/harbour")?.[1]).toBeUndefined();
    expect(look("/news/harbour")).not.toBeNull();
    expect(look("/long/read")?.[1]).toBeDefined();
    for (const path of ["/news/obituaries/someone", "/sport/", "/"]) expect(look(path)).toBeNull();
  });

  it("says that of a publisher who has ended all of them", async () => {
    const endpoint = await started({ config: aConfig({ appeals: appeals.slice(2) }) });
    const { pages } = (await (await fetch(`${endpoint.url}/config`)).json()) as { pages: string };
    expect(new RegExp(pages).exec("/")).toBeNull();
  });
});
