import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseAddressRange } from "../../../src/server/limits/address-range.ts";
import { aConfig, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { openContribute, sendForm } from "./support/contribute.ts";
import { rawRequest } from "./support/raw-request.ts";
import { aStripeError, startStripeStub, type StripeStub, type StubAnswer } from "./support/stripe-stub.ts";
import { stripeThatRemembers } from "./support/stripe-that-remembers.ts";

const attemptId = "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11";
const form = { attemptId, currency: "usd", locale: "en", interval: "once", "amount-once": "1500" };

describe("POST /contribute", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  let now: number;
  beforeEach(async () => {
    now = 1_790_000_000_000;
    stripe = await startStripeStub();
    endpoint = await anEndpoint(
      {
        stripeApiBase: new URL(stripe.url),
        config: aConfig({ appeals: [{ id: "autumn", note: true, variants: [{ id: "letter" }] }] }),
        trustedProxies: [parseAddressRange("127.0.0.0/8")].filter((range) => range !== undefined),
      },
      { now: () => now },
    );
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });

  const send = (fields: Parameters<typeof sendForm>[1], headers?: Record<string, string>) =>
    sendForm(endpoint.url, fields, headers);
  const sent = (at = -1): Record<string, string> => Object.fromEntries(stripe.requests.at(at)?.parameters ?? []);
  const paysAt = (page: { headers: Headers }): string | null => page.headers.get("location");

  it("leads to Stripe's page, and from there back with the choice", async () => {
    const page = await send({
      ...form,
      locale: "de-AT",
      interval: "month",
      "amount-month": "other",
      "other-month": "7,50 €",
      currency: "eur",
      campaign: "autumn",
      utm_of_an_extension: "x",
    });
    expect([page.status, paysAt(page)]).toEqual([303, "https://checkout.stripe.com/c/pay/cs_test_stub1"]);
    const back = `${endpoint.url}/contribute?locale=de-AT&interval=month&amount=750&currency=eur&campaign=autumn`;
    expect(sent()).toMatchObject({
      mode: "subscription",
      "line_items[0][price_data][unit_amount]": "750",
      "line_items[0][price_data][currency]": "eur",
      "line_items[0][price_data][recurring][interval]": "month",
      "metadata[campaign]": "autumn",
      "metadata[variant]": "letter",
      "custom_fields[0][label][custom]": "Ein paar Worte an die Redaktion",
      locale: "de",
      success_url: `${back}&support_appeal_session={CHECKOUT_SESSION_ID}`,
      cancel_url: `${back}&support_appeal_cancelled=1`,
      client_reference_id: attemptId,
    });
    expect(endpoint.lines.join("")).toContain('"checkout created"');
  });

  it("takes the form as it stands on the page", async () => {
    const page = await openContribute(endpoint.url);
    const fields = ["attemptId", "currency", "locale"].map((name) => [name, page.hidden(name) ?? ""] as const);
    const radios = ["interval", "amount-once", "amount-month", "amount-year"].map(
      (name) => [name, page.chosen(name) ?? ""] as const,
    );
    const texts = ["once", "month", "year"].map((each) => [`other-${each}`, ""] as const);
    expect((await send(Object.fromEntries([...fields, ...radios, ...texts]))).status).toBe(303);
    expect(sent()["line_items[0][price_data][unit_amount]"]).toBe("1500");
  });

  it("takes the suggestion that is picked, whatever was written before", async () => {
    await send({ ...form, "other-once": "7" });
    expect(sent()["line_items[0][price_data][unit_amount]"]).toBe("1500");
  });

  it("takes a form that a publisher has written on a page of their own, in minor units", async () => {
    const page = await send({ interval: "year", amount: "6000" }, { origin: "https://news.example" });
    expect(page.status).toBe(303);
    expect(sent()).toMatchObject({ mode: "subscription", "line_items[0][price_data][unit_amount]": "6000" });
    expect(sent()["success_url"]).toContain(`${endpoint.url}/contribute?`);
  });

  describe("pressed more than once", () => {
    it("gives a double click one session", async () => {
      stripe.answer(stripeThatRemembers()());
      const [first, second] = await Promise.all([send(form), send(form)]);
      expect(paysAt(second)).toBe(paysAt(first));
    });

    it("gives another choice out of the same form a session of its own, and its double click the same", async () => {
      stripe.answer(stripeThatRemembers()());
      const first = paysAt(await send(form));
      const other = { ...form, "amount-once": "500" };
      const [second, third] = [paysAt(await send(other)), paysAt(await send(other))];
      expect(second).not.toBe(first);
      expect(third).toBe(second);
      expect(paysAt(await send(form))).toBe(first);
    });
  });

  describe("a mistake", () => {
    it.each<[string, Record<string, string>, string]>([
      ["no amount", { "amount-once": "other" }, "Please enter an amount."],
      ["no choice", { "amount-once": "" }, "Please enter an amount."],
      ["words", { "amount-once": "other", "other-once": "five" }, "Please enter an amount in figures, such as $15."],
      ["too little", { "amount-once": "other", "other-once": "0.20" }, "The smallest amount we can take is $1."],
      ["too much", { "amount-once": "2000000" }, "The largest amount we can take here is $10,000."],
      ["mils", { "amount-once": "other", "other-once": "5.005" }, "Please enter an amount in US dollars with at most"],
    ])("is said beside the field and in the title: %s", async (_, change, words) => {
      const page = await send({ ...form, ...change, "amount-year": "2000" });
      expect(page.status).toBe(422);
      expect(page.title.startsWith(words)).toBe(true);
      expect(page.html.replace(/<\/?bdi[^>]*>/g, "")).toMatch(
        new RegExp(`<p class="error" id="problem">${words.replace(/[$.]/g, "\\$&")}`),
      );
      expect(page.html).toMatch(
        /<input\s+id="other-once"[^>]*aria-invalid="true" aria-describedby="problem" autofocus/,
      );
      expect([page.hidden("attemptId"), page.chosen("amount-once"), page.chosen("amount-year")]).toEqual([
        attemptId,
        "other",
        "2000",
      ]);
      expect(stripe.requests).toHaveLength(0);
    });

    it("keeps what the reader wrote, and can't be made to say more", async () => {
      const page = await send({ ...form, "amount-once": "other", "other-once": `"><script>1</script>` });
      expect(page.written("other-once")).toBe("&quot;&gt;&lt;script&gt;1&lt;/script&gt;");
      expect(page.html).not.toContain("<script");
    });
  });

  it.each<[string, string | Record<string, string>]>([
    ["a field that stands twice", "interval=once&amount-once=500&amount-once=50000"],
    ["an interval that nobody offers", { ...form, interval: "week" }],
    ["a currency that nobody offers", { ...form, currency: "xyz" }],
    ["an id that is none", { ...form, attemptId: "1" }],
  ])("refuses %s, without asking Stripe", async (_, fields) => {
    const page = await send(fields);
    expect(page.status).toBe(400);
    expect(page.title).toContain("The checkout cannot take this");
    expect(page.html).toContain('<a href="?locale=en">Choose again</a>');
    expect(stripe.requests).toHaveLength(0);
    expect(endpoint.lines.join("")).toContain("request refused");
  });

  it("refuses what is no form, or more than one", async () => {
    expect((await send("{}", { "content-type": "application/json" })).status).toBe(415);
    expect((await send("a".repeat(17_000))).status).toBe(413);
    expect((await send(form, { "content-encoding": "gzip" })).status).toBe(415);
  });

  describe("from", () => {
    const post = (headers: Record<string, string>) =>
      rawRequest(`${endpoint.url}/contribute`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        body: new URLSearchParams(form).toString(),
      });

    it.each<[string, Record<string, string>, string]>([
      [
        "our own page",
        { host: "support.example.org", origin: "https://support.example.org" },
        "https://support.example.org",
      ],
      [
        "our own page behind a proxy that gives us another host",
        { host: "backend:8787", origin: "https://support.example.org", "sec-fetch-site": "same-origin" },
        "https://support.example.org",
      ],
      [
        "our own page that says nothing of itself",
        { host: "support.example.org", origin: "null", "sec-fetch-site": "same-origin" },
        "https://support.example.org",
      ],
      ["a browser of text", { host: "support.example.org:8443" }, "https://support.example.org:8443"],
      [
        "a page of the publisher's",
        { host: "support.example.org", origin: "https://news.example", "sec-fetch-site": "cross-site" },
        "https://support.example.org",
      ],
      [
        "a proxy that says it is another",
        { host: "support.example.org", "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" },
        "https://support.example.org",
      ],
      ["this machine", { host: "localhost:8787" }, "http://localhost:8787"],
    ])("%s readers come back to us", async (_, headers, origin) => {
      expect((await post(headers)).status).toBe(303);
      expect(sent()["cancel_url"]?.split("?")[0]).toBe(`${origin}/contribute`);
    });

    it.each<[string, Record<string, string>, number]>([
      ["another page", { host: "support.example.org", origin: "https://evil.example" }, 403],
      ["another scheme", { host: "support.example.org", origin: "ftp://support.example.org" }, 403],
      ["another port", { host: "support.example.org", origin: "https://support.example.org:444" }, 403],
      ["a page that hides", { host: "support.example.org", origin: "null", "sec-fetch-site": "cross-site" }, 403],
      ["a page that says nothing", { host: "support.example.org", "sec-fetch-site": "cross-site" }, 403],
    ])("%s it is refused, as a page", async (_, headers, status) => {
      const answer = await post(headers);
      expect([answer.status, answer.headers["content-type"]]).toEqual([status, "text/html; charset=utf-8"]);
      expect(stripe.requests).toHaveLength(0);
    });
  });

  describe("when Stripe", () => {
    it.each<[string, StubAnswer, number, string | null, string, boolean]>([
      [
        "asks to slow down",
        { status: 429, body: aStripeError("rate_limit_error", "slow down") },
        503,
        "2",
        "The checkout is not answering just now.",
        true,
      ],
      [
        "fails",
        { status: 500, headers: { "stripe-should-retry": "false" }, body: aStripeError("api_error", "secret detail") },
        503,
        "5",
        "The checkout is not answering just now.",
        true,
      ],
      [
        "does not know the key",
        { status: 401, body: aStripeError("authentication_error", "secret detail") },
        502,
        null,
        "The checkout cannot take this",
        false,
      ],
      [
        "does not take the amount",
        { status: 400, body: aStripeError("invalid_request_error", "secret detail", { code: "amount_too_small" }) },
        422,
        null,
        "The checkout does not take this amount.",
        false,
      ],
    ])("%s, the form says so and keeps the choice", async (_what, refusal, status, wait, words, isSameAttempt) => {
      stripe.answer(() => refusal);
      const page = await send({ ...form, "amount-once": "5000" });
      expect([page.status, page.headers.get("retry-after")]).toEqual([status, wait]);
      expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(page.title.startsWith(words)).toBe(true);
      expect(page.html).toMatch(/<button type="submit"\s+aria-describedby="problem" autofocus>/);
      expect(page.html).not.toContain("secret detail");
      expect(page.chosen("amount-once")).toBe("5000");
      expect(page.hidden("attemptId") === attemptId).toBe(isSameAttempt);
    });
  });

  it("limits one address, and no other, and says when to come again", async () => {
    const from = (address: string) => send(form, { "x-forwarded-for": address });
    for (let each = 0; each < 10; each++) expect((await from("203.0.113.9")).status).toBe(303);
    const page = await from("203.0.113.9");
    expect([page.status, page.headers.get("retry-after"), page.chosen("amount-once")]).toEqual([429, "600", "1500"]);
    expect(page.title).toContain("Many payments have been started from your connection");
    expect(page.html).toContain("in ten minutes");
    expect(page.hidden("attemptId")).toBe(attemptId);
    expect((await from("203.0.113.10")).status).toBe(303);
    expect(stripe.requests).toHaveLength(11);
    for (let each = 0; each < 60; each++) await from("203.0.113.9");
    expect((await from("203.0.113.9")).headers.get("retry-after")).toBe("1");
  });
});
