import { describe, expect, it } from "vitest";
import { locales } from "../../../src/core/locale.ts";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { agreedTo } from "../../../src/server/contribute/consent-text.ts";
import { aConfig } from "./support/an-endpoint.ts";

const seconds = (time: string): number => Date.parse(time) / 1000;
const config = aConfig({ publication: { name: "The Example Times", contact: "hello@times.example" } });
const monthly = { interval: "month", currency: "usd", locale: "en" } as const;

async function said(request: Parameters<typeof agreedTo>[0], at: string, amount = 500): Promise<string | undefined> {
  return (await agreedTo(request, amount, config, loadMessages))?.text(seconds(at));
}

describe("what a reader agrees to", () => {
  it("is what the page has said, with the amount, how often and the day", async () => {
    expect(await said(monthly, "2026-11-21T12:00:00Z")).toBe(
      "$5 today, then $5 on the 21st of each month. Cancel any time.",
    );
    expect(await said({ ...monthly, interval: "year" }, "2026-11-21T12:00:00Z", 6050)).toBe(
      "$60.50 today, then $60.50 on November 21 each year. Cancel any time.",
    );
    expect(await said({ ...monthly, interval: "once" }, "2026-11-21T12:00:00Z")).toBeUndefined();
  });

  it("goes by the reader's own day", async () => {
    const evening = "2026-11-22T03:30:00Z";
    expect(await said(monthly, evening)).toContain("the 22nd");
    expect(await said({ ...monthly, timeZone: "America/Los_Angeles" }, evening)).toContain("the 21st");
    expect(await said({ ...monthly, timeZone: "Mars/Olympus" }, evening)).toContain("the 22nd");
  });

  it("says the ends of months and 29 February as they come", async () => {
    expect(await said(monthly, "2027-01-31T12:00:00Z")).toContain("or on its last day where it is shorter");
    expect(await said({ ...monthly, interval: "year" }, "2028-02-29T12:00:00Z")).toContain(
      "on February 28 each year, or on February 29 in leap years",
    );
  });

  it("promises no end where there is no way to it, and keeps to the publisher's own words", async () => {
    const own = aConfig({ messages: { en: { "willHappen.month": "{amount} now and on each {day}." } } });
    const agreed = await agreedTo(monthly, 500, own, loadMessages);
    expect(agreed).toMatchObject({ locale: "en" });
    expect(agreed?.text(seconds("2026-11-21T12:00:00Z"))).toBe("$5 now and on each 21st.");
  });

  it("is in the reader's language and region, of a length that Stripe takes", async () => {
    expect(await agreedTo({ ...monthly, locale: "en-GB" }, 500, config, loadMessages)).toMatchObject({
      locale: "en-GB",
    });
    for (const locale of locales) {
      const text = (await said({ ...monthly, currency: "cop", locale }, "2027-01-30T23:50:00Z", 99_999_999)) ?? "";
      expect(text.length, locale).toBeGreaterThan(10);
      expect(text.length, locale).toBeLessThan(500);
      expect(text, locale).not.toMatch(/[\u2068\u2069{}]/);
    }
  });
});
