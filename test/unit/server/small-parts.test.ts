import { describe, expect, it } from "vitest";
import { readReturnUrls } from "../../../src/server/http/return-urls.ts";
import { earlierExpiries, sessionExpiry } from "../../../src/server/stripe/session-expiry.ts";

describe("a session's end", () => {
  it("is 45 to 60 minutes away, and a retry can name the same", () => {
    for (let now = 1_790_000_000; now < 1_790_002_000; now += 37) {
      expect(sessionExpiry(now) - now).toBeGreaterThanOrEqual(2700);
      expect(sessionExpiry(now) - now).toBeLessThan(3600);
      expect(earlierExpiries(now + 2700)).toContain(sessionExpiry(now));
    }
  });
});

describe("the way back", () => {
  const origins = new Set(["https://news.example", "http://localhost:8080"]);
  const back = (url: string) => readReturnUrls(url, origins)?.cancelUrl;
  it("keeps the page's own parameters and place, and drops ours from before", () => {
    expect(back("https://news.example/a?b=1&c=%20#d")).toBe(
      "https://news.example/a?b=1&c=%20&support_appeal_cancelled=1#d",
    );
    expect(back("https://news.example/a?support_appeal_session=cs_1&b=1&support_appeal_cancelled=1")).toBe(
      "https://news.example/a?b=1&support_appeal_cancelled=1",
    );
    expect(back("https://news.example/a?support_appeal_cancelled=1")).toBe(
      "https://news.example/a?support_appeal_cancelled=1",
    );
    expect(back("http://localhost:8080/")).toBe("http://localhost:8080/?support_appeal_cancelled=1");
    expect(back("https://news.example/a?#")).toBe("https://news.example/a?support_appeal_cancelled=1");
  });
  it("drops ours however they are written", () => {
    for (const written of ["support%5Fappeal_session=cs_1", "%73upport_appeal_cancelled=1", "support_appeal%5fsession"])
      expect(back(`https://news.example/a?b=1&${written}`)).toBe(
        "https://news.example/a?b=1&support_appeal_cancelled=1",
      );
  });
  it("lets Stripe fill in one place only, its own", () => {
    const place = "{CHECKOUT_SESSION_ID}";
    const urls = readReturnUrls(`https://news.example/${place}?a=${place}&{b}=1#${place}`, origins);
    expect(urls?.successUrl.split(place)).toHaveLength(2);
    expect(urls?.successUrl).toContain(`support_appeal_session=${place}`);
    expect(urls?.successUrl).toContain("&{b}=1");
    expect(urls?.cancelUrl).not.toContain(place);
  });
  it.each([
    "https://u:p@news.example/",
    "https://@news.example/",
    "https://news.example/a b",
    "https://news.example\\a",
    "//news.example/",
    "https:news.example/",
    " https://news.example/",
    "http://news.example/",
  ])("refuses %s", (url) => {
    expect(back(url)).toBeUndefined();
  });
});
