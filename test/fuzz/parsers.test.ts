import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/core/campaign/config.ts";
import { readConfig } from "../../src/core/campaign/read-config.ts";
import { parseCheckoutRequest } from "../../src/core/checkout/checkout-request.ts";
import type { Parsed } from "../../src/core/issues.ts";
import { readEvent, type LedgerContext } from "../../src/core/ledger/read-event.ts";
import { pickLocale, spokenLocale } from "../../src/core/locale.ts";
import { parseAmount } from "../../src/core/money/parse-amount.ts";
import { parseReaderMemory } from "../../src/core/reader/parse-reader-memory.ts";
import { usableLocale } from "../../src/core/usable-locale.ts";
import { isWebAddress } from "../../src/core/web-address.ts";
import { chooseLanguage } from "../../src/server/pages/choose-language.ts";
import { readFields } from "../../src/server/contribute/read-fields.ts";
import { acceptsCoding, isJson } from "../../src/server/http/media-type.ts";
import { readReturnUrls } from "../../src/server/http/return-urls.ts";
import { clientOf } from "../../src/server/limits/client-address.ts";
import { parseAddressRange } from "../../src/server/limits/address-range.ts";
import { stripeLocale } from "../../src/server/stripe/stripe-locale.ts";
import { createVerifyWebhook } from "../../src/server/stripe/verify-webhook.ts";
import { dollars } from "../support/builders.ts";
import { sequences } from "../unit/server/support/webhook-sequences.ts";
import { heavyTexts, hostileJson, hostileText, spoiled } from "./support/hostile.ts";

const RUNS = 300;
const seed = 20_261_130;

const demo = JSON.parse(readFileSync(new URL("../../demo/support-appeal.json", import.meta.url), "utf8")) as object;
const request = {
  interval: "month",
  amount: 1500,
  currency: "usd",
  returnUrl: "https://news.example/article",
  attemptId: "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11",
  campaign: "spring",
  variant: "plain",
  placement: "inline",
  locale: "de-AT",
  email: "reader@example.test",
  coverFees: true,
};
const amounts = { usd: dollars() };
const context: LedgerContext = {
  siteId: "support-appeal",
  livemode: false,
  hashAddress: (address) => `hash of ${address.length}`,
};

/** A refusal says where, and what is the matter. */
function expectToName(parsed: Parsed<unknown>): void {
  if (parsed.ok) return;
  expect(parsed.issues.length).toBeGreaterThan(0);
  for (const { path, message } of parsed.issues) {
    expect(typeof path).toBe("string");
    expect(message.trim()).not.toBe("");
  }
}

describe("what comes as JSON", () => {
  const parsers: readonly (readonly [name: string, right: object, parse: (input: unknown) => void])[] = [
    ["a checkout request", request, (input) => expectToName(parseCheckoutRequest(input, amounts))],
    ["a config", demo, (input) => expectToName(parseConfig(input))],
    ["a config, as the widget reads it", demo, (input) => void readConfig(input)],
    ["a reader's memory", { snoozedUntil: 1, campaigns: {} }, (input) => void parseReaderMemory(input)],
    ...sequences
      .flatMap(({ events }) => events)
      .filter(({ type }, index, all) => all.findIndex((other) => other.type === type) === index)
      .map((event): readonly [string, object, (input: unknown) => void] => [
        `an event, ${event.type}`,
        event,
        (input) => {
          const read = readEvent(input, context);
          expectToName(read.outcome === "malformed" ? { ok: false, issues: read.issues } : { ok: true, value: 0 });
          if (read.outcome === "fact" && "amount" in read.fact) expect(read.fact.amount).toBeGreaterThanOrEqual(0);
        },
      ]),
  ];

  it.each(parsers)("%s: is read or refused, whatever it is", (_name, right, parse) => {
    parse(right);
    fc.assert(fc.property(fc.oneof(hostileJson, spoiled(right)), parse), { numRuns: RUNS, seed });
  });

  it.each(parsers)("%s: is refused when it is deep beyond all sense", (_name, right, parse) => {
    for (const depth of [10, 3000]) {
      let deep: unknown = 1;
      for (let level = 0; level < depth; level++) deep = level % 2 === 0 ? [deep] : { metadata: deep };
      parse(deep);
      for (const name of Object.keys(right)) parse({ ...right, [name]: deep });
    }
  });

  it("never lets a name of JavaScript's own through as a setting", () => {
    const polluted: unknown = JSON.parse(
      '{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}',
    );
    for (const [, right, parse] of parsers) {
      parse(polluted);
      parse({ ...right, ...(polluted as object) });
    }
    expect("isAdmin" in {}).toBe(false);
  });
});

const proxies = ["10.0.0.0/8", "127.0.0.1", "::1"].flatMap((text) => {
  const range = parseAddressRange(text);
  return range === undefined ? [] : [range];
});
const verify = createVerifyWebhook(["whsec_one", "whsec_two"], () => 1_790_000_000_000);
const body = new TextEncoder().encode('{"id":"evt_1"}');

/** Each takes any text a sender may write, and answers something, or that it is nothing. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "a signature": (text) => {
    expect(verify(body, text).ok).toBe(false);
  },
  "a body's signature": (text) => verify(new TextEncoder().encode(text), `t=1790000000,v1=${"0".repeat(64)}`),
  "X-Forwarded-For": (text) => {
    const { network } = clientOf({ socketAddress: "127.0.0.1", forwardedFor: text, forwarded: null }, proxies);
    expect(network.length).toBeLessThan(60);
  },
  Forwarded: (text) => {
    const { network } = clientOf({ socketAddress: "10.1.2.3", forwardedFor: null, forwarded: text }, proxies);
    expect(network.length).toBeLessThan(60);
  },
  "an address range": parseAddressRange,
  "a locale": (text) => [pickLocale(text), spokenLocale(text), usableLocale(text), stripeLocale(text)],
  "Accept-Language": (text) => chooseLanguage(undefined, text),
  "a wished language": (text) => chooseLanguage(text, null),
  "Accept-Encoding": (text) => acceptsCoding(text, "br"),
  "a content type": (text) => isJson(text),
  "an amount": (text) => {
    for (const locale of ["en", "de", "fa"]) {
      const parsed = parseAmount(text, "usd", locale, { min: 100, max: 1_000_000 });
      if (parsed.ok) expect(Number.isSafeInteger(parsed.amount)).toBe(true);
    }
  },
  "a form": (text) => readFields(new TextEncoder().encode(text)),
  "an address to come back to": (text) => {
    const urls = readReturnUrls(text, new Set(["https://news.example"]));
    if (urls !== undefined) expect(new URL(urls.cancelUrl).origin).toBe("https://news.example");
  },
  "an address": isWebAddress,
};

/** What the edge lets through to them, in characters: `parseCheckoutRequest` and `chooseLanguage` refuse longer tags. */
const longest: Readonly<Record<string, number>> = { "a locale": 35 };

describe.each(Object.entries(readers))("%s", (name, read) => {
  it("is read or refused, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, (text) => void read(text)),
      { numRuns: RUNS, seed },
    );
  });

  // A quadratic reader would take minutes: the deadline is generous to any machine, and far from that.
  it("takes no longer than its length asks for", { timeout: 60_000 }, () => {
    const LENGTH = 65_536;
    const DEADLINE_MS = 2000;
    for (const text of heavyTexts(LENGTH).map((heavy) => heavy.slice(0, longest[name] ?? LENGTH))) {
      const began = performance.now();
      read(text);
      expect(performance.now() - began, JSON.stringify(text.slice(0, 12))).toBeLessThan(DEADLINE_MS);
    }
  });
});
