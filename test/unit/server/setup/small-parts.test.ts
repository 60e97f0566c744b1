import { describe, expect, it } from "vitest";
import { findTag } from "../../../../src/server/setup/find-tag.ts";
import { readOrigins } from "../../../../src/server/setup/read-origins.ts";

describe("origins as they are pasted", () => {
  it.each([
    ["https://news.example", ["https://news.example"]],
    ["news.example", ["https://news.example"]],
    ["https://News.example/politics?x#y, www.news.example", ["https://news.example", "https://www.news.example"]],
    ["https://news.example\nhttps://news.example/", ["https://news.example"]],
    ["http://localhost:8080/ http://127.0.0.1:3000", ["http://localhost:8080", "http://127.0.0.1:3000"]],
    ["localhost:8080/x 127.0.0.1", ["http://localhost:8080", "http://127.0.0.1"]],
    ["https://müller.example", ["https://xn--mller-kva.example"]],
  ])("%j are %j", (text, origins) => {
    expect(readOrigins(text)).toEqual({ ok: true, origins });
  });

  it.each([
    ["", "origins-empty", undefined],
    [" , ", "origins-empty", undefined],
    ["http://news.example", "origins-http", "http://news.example"],
    ["https://*.news.example", "origins-malformed", "https://*.news.example"],
    ["ftp://news.example", "origins-malformed", "ftp://news.example"],
    ["https://me:word@news.example", "origins-malformed", "https://me:word@news.example"],
    ["newspaper", "origins-malformed", "newspaper"],
  ])("%j are refused as %s", (text, problem, about) => {
    expect(readOrigins(text)).toEqual({ ok: false, problem, ...(about === undefined ? {} : { about }) });
  });
});

describe("the tag in a page", () => {
  const page = "https://news.example/politics/";
  const endpoint = "https://support.news.example";
  const look = (html: string, at: string | undefined = endpoint) => findTag(html, page, at);

  it.each([
    `<script async src="${endpoint}/embed.js" data-publication="News"></script>`,
    `<SCRIPT data-publication='a > b' src='${endpoint}/embed.js'>`,
    `<script async src=${endpoint}/embed.js></script>`,
    `<script src="${endpoint}/0.1.0/embed.js" integrity="sha256-x"></script>`,
    `<script src="//support.news.example/embed.js"></script>`,
  ])("is found in %s", (html) => {
    expect(look(`<!doctype html><html><body>${html}</body></html>`)).toBe("found");
  });

  it("is none in a comment, in another script's name, or where there is nothing", () => {
    expect(look(`<!-- <script src="${endpoint}/embed.js"></script> -->`)).toBe("none");
    expect(look(`<script src="${endpoint}/not-embed.json"></script>`)).toBe("none");
    expect(look("")).toBe("none");
  });

  it("is another one where it names another endpoint", () => {
    expect(look('<script src="https://elsewhere.example/embed.js"></script>')).toBe("other");
    expect(look(`<script src="${endpoint}/embed.js"></script>`, "https://other.example")).toBe("other");
  });

  it("of an endpoint under a path, or on the page's own host, is known by it", () => {
    expect(look('<script src="/give/embed.js"></script>', "https://news.example/give")).toBe("found");
    expect(look('<script src="/embed.js"></script>', "https://news.example/give")).toBe("other");
    expect(findTag('<script src="/embed.js"></script>', page, undefined)).toBe("found");
  });

  it("is looked for in one pass, whatever the page is made of", () => {
    const begun = performance.now();
    expect(look("<script ".repeat(60_000))).toBe("none");
    expect(look("<!--".repeat(100_000))).toBe("none");
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
