import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../src/server/pages/choose-language.ts";
import { html, said } from "../../../src/server/pages/html.ts";
import { aConfig, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { openContribute } from "./support/contribute.ts";
import { rawRequest } from "./support/raw-request.ts";

const amounts = {
  usd: { min: 100, max: 100_000, once: { suggestions: [500, 1500, 5000] }, month: { suggestions: [300, 700] } },
  eur: { min: 200, max: 100_000 },
};

describe("GET /contribute", () => {
  let endpoint: AnEndpoint;
  beforeAll(async () => {
    const config = aConfig({
      publication: {
        name: "The Example Times",
        logo: "https://times.example/logo.svg?a=1&b=2",
        privacyPolicy: "https://times.example/privacy",
        contact: "readers@times.example",
        manage: "https://times.example/manage",
      },
      amounts,
      paymentMethods: ["Visa", "iDEAL"],
      appeals: [
        {
          id: "autumn",
          variants: [
            {
              id: "letter",
              heading: "A van for {publication}",
              body: ["We drive far.", "You have read {articleCount} articles."],
              signature: "Odile",
              currency: "eur",
              interval: "month",
            },
          ],
        },
        { id: "secret", status: "draft", variants: [{ id: "a", heading: "Not yet" }] },
        { id: "over", schedule: { until: "2020-01-01" }, variants: [{ id: "a", heading: "No more" }] },
        { id: "unsayable", variants: [{ id: "a", heading: "Day {date|soon}", body: ["In {country}"] }] },
      ],
    });
    endpoint = await anEndpoint({ config });
  });
  afterAll(() => endpoint.close());

  const open = (query = "", headers: Record<string, string> = {}) => openContribute(endpoint.url, query, headers);

  it("is a whole form: how often, how much, Continue, and what a reader may want to know", async () => {
    const page = await open();
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.title).toBe("Support The Example Times");
    expect(page.html).toMatch(/^<!doctype html>\s*<html lang="en" dir="ltr">/);
    for (const text of ["Once", "Monthly", "Annual", "How often", "How much", "Other amount", "Amount in"])
      expect(page.html).toContain(text);
    for (const text of ["$5", "$15", "$50", "$3", "$7"]) expect(page.html).toContain(`>${text}</bdi>`);
    for (const text of ["You pay on the next page, at Stripe.", "iDEAL", "Continue", "Cancel any time."])
      expect(page.html).toContain(text);
    for (const address of [
      "https://times.example/privacy",
      "mailto:readers@times.example",
      "https://times.example/manage",
    ])
      expect(page.html).toContain(`href="${address}"`);
    expect([page.chosen("interval"), page.chosen("amount-once"), page.chosen("amount-month")]).toEqual([
      "once",
      "1500",
      "700",
    ]);
    expect(page.html).not.toMatch(/\brequired\b/);
  });

  it("runs nothing, loads nothing but the logo, sets no cookie and is kept nowhere", async () => {
    const { html: text, headers } = await open("?interval=month");
    expect(text).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/i);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src https: data:; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(text).toContain('src="https://times.example/logo.svg?a=1&amp;b=2"');
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  it("gives each form an intent to pay of its own", async () => {
    const ids = await Promise.all([open(), open()].map(async (page) => (await page).hidden("attemptId")));
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("opens as the address asks, with an amount of the reader's own in their own writing", async () => {
    const page = await open("?interval=year&currency=EUR&amount=750&locale=de");
    expect([page.hidden("currency"), page.chosen("interval"), page.chosen("amount-year")]).toEqual([
      "eur",
      "year",
      "other",
    ]);
    expect(page.written("other-year")).toBe("7,50\u00a0€");
    expect((await open("?amount=500")).chosen("amount-once")).toBe("500");
  });

  it.each(["?interval=week", "?amount=-5", "?amount=1", "?amount=5.5", "?currency=xyz&amount=500", "?campaign=%00"])(
    "passes over what makes no sense: %s",
    async (query) => {
      const page = await open(query);
      expect([page.status, page.chosen("interval"), page.chosen("amount-once"), page.hidden("currency")]).toEqual([
        200,
        "once",
        "1500",
        "usd",
      ]);
    },
  );

  it("links the other currencies", async () => {
    const { html: text } = await open("?interval=month&campaign=autumn&currency=usd");
    expect(text).toContain('href="?locale=en&amp;currency=eur&amp;interval=month&amp;campaign=autumn"');
    expect(text).toContain('<strong aria-current="true">USD</strong>');
  });

  it("has a live campaign's copy, as far as it can be said without knowing the reader", async () => {
    const page = await open("?campaign=autumn");
    expect(page.title).toBe("A van for The Example Times");
    expect(page.html).toContain("We drive far.");
    expect(page.html).toContain("Odile");
    expect(page.html).not.toMatch(/articleCount|You decide/);
    expect([page.hidden("campaign"), page.hidden("currency"), page.chosen("interval")]).toEqual([
      "autumn",
      "eur",
      "month",
    ]);
    const plain = await open("?campaign=unsayable");
    expect(plain.title).toBe("Support The Example Times");
    expect(plain.html).toContain("You decide how much");
  });

  it.each(["secret", "over", "constructor"])("knows no campaign that does not run: %s", async (campaign) => {
    const page = await open(`?campaign=${campaign}`);
    expect([page.title, page.hidden("campaign")]).toEqual(["Support The Example Times", undefined]);
  });

  it("speaks the reader's language, the address's before the browser's", async () => {
    const german = await open("", { "accept-language": "xx, de-AT;q=0.9, en;q=0.8" });
    expect(german.title).toBe("Unterstützen Sie The Example Times");
    expect(german.headers.get("content-language")).toBe("de-AT");
    expect(german.headers.get("vary")).toBe("Accept-Language");
    const arabic = await open("?locale=ar", { "accept-language": "de" });
    expect(arabic.html).toContain('<html lang="ar" dir="rtl">');
    expect(arabic.html).toContain('<bdi translate="no">The Example Times</bdi>');
    expect((await open("?locale=tlh", { "accept-language": "sv" })).hidden("locale")).toBe("sv");
  });

  it("answers HEAD as GET, and tells other methods which there are", async () => {
    const head = await rawRequest(`${endpoint.url}/contribute`, { method: "HEAD" });
    expect([head.status, head.text, head.headers["content-language"]]).toEqual([200, "", "en"]);
    for (const method of ["PUT", "DELETE", "OPTIONS"]) {
      const answer = await rawRequest(`${endpoint.url}/contribute`, { method });
      expect([method, answer.status, answer.headers["allow"]]).toEqual([method, 405, "GET, POST"]);
    }
  });

  it.each([`${"a,".repeat(7000)}de`, `de;q=${"0".repeat(15_000)}`, " ".repeat(15_000), ";".repeat(15_000)])(
    "takes no longer for a long header",
    async (header) => {
      const start = performance.now();
      expect((await open("", { "accept-language": header })).status).toBe(200);
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
});

describe("a publisher's config", () => {
  it("can't break out of the page", async () => {
    const evil = `"><script>alert(1)</script>'&{contact}`;
    const config = aConfig({
      publication: { name: evil, contact: `x"onclick=alert(1)@y`, manage: "https://a.example/?a='b'&c=\"" },
      paymentMethods: ["<b>Visa"],
      appeals: [{ id: "a", variants: [{ id: "a", heading: `${evil}{publication}`, body: [evil, "<img src=x>"] }] }],
    });
    const endpoint = await anEndpoint({ config });
    for (const query of ["?campaign=a", `?locale=${encodeURIComponent(evil)}`, "?locale=ar"]) {
      const { html: text } = await openContribute(endpoint.url, query);
      expect(text).not.toMatch(/<script|<img|<b>/);
      expect(text).not.toContain(`"onclick`);
      expect(text).toContain("&lt;script&gt;");
    }
    await endpoint.close();
  });

  it("without a name, a contact or several currencies has a form all the same", async () => {
    const endpoint = await anEndpoint({ config: aConfig({ amounts: { usd: amounts.usd }, paymentMethods: [] }) });
    const page = await openContribute(endpoint.url);
    expect(page.title).toBe("Support this publication");
    expect(page.html).not.toMatch(/Cancel any time|Questions|<header|<nav|<ul|<img|undefined/);
    await endpoint.close();
  });
});

describe("the language for a reader", () => {
  it.each([
    [undefined, null, "en"],
    [undefined, "de;q=0.1, fr;q=0.5", "fr"],
    [undefined, "de;q=0, fr;q=x", "en"],
    [undefined, "*", "en"],
    [undefined, "en-GB, de", "en-GB"],
    ["de_AT", "fr", "de-AT"],
    ["de-AT-u-nu-deva-x-made-up", null, "de-AT"],
    ["de-ZZ", null, "de"],
    ["", "ja", "ja"],
    ["d".repeat(50), "ja", "ja"],
  ])("of %j and %j is %s", (wished, header, expected) => {
    expect(chooseLanguage(wished, header)).toBe(expected);
  });
});

describe("markup", () => {
  it("escapes whatever is no markup, in text and attributes, and lists too", () => {
    expect(html`<a href="${`"'<>&`}">${["<", html`<b>1</b>`, 2, undefined]}</a>`.text).toBe(
      '<a href="&quot;&#39;&lt;&gt;&amp;">&lt;<b>1</b>2</a>',
    );
  });

  it("isolates what was filled in, and leaves no marks elsewhere", () => {
    expect(said("Give \u2068<5>\u2069 now\u2068").text).toBe('Give <bdi translate="no">&lt;5&gt;</bdi> now');
    expect(html`<i title="${"Give \u20685\u2069"}"></i>`.text).toBe('<i title="Give 5"></i>');
  });
});
