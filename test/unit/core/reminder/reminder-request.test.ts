import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import { parseReminderQuery, parseReminderRequest } from "../../../../src/core/reminder/reminder-request.ts";

const parsed = parseConfig({
  amounts: { usd: { min: 200, max: 100_000 }, eur: { min: 100, max: 100_000 } },
  appeals: [{ id: "spring", placement: "inline", variants: [{ id: "a" }] }],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const config = parsed.value;

const NOON = Date.UTC(2026, 10, 30, 12);
const request = { email: "ada@example.test", on: "2027-03-01", consent: "Remind me on 1 March." };

const issuesOf = (change: object, now = NOON): readonly string[] => {
  const read = parseReminderRequest({ ...request, ...change }, config, now);
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path} ${message}`);
};

describe("a reminder asked for by e-mail", () => {
  it("is read as it was sent", () => {
    const choice = { interval: "month", amount: 500, currency: "usd" };
    const whole = { ...request, campaign: "spring", choice, locale: "de-AT" };
    expect(parseReminderRequest(whole, config, NOON)).toEqual({ ok: true, value: whole });
    expect(parseReminderRequest(request, config, NOON)).toEqual({ ok: true, value: request });
  });

  it.each([
    ["2026-11-30", NOON],
    // Still the 29th where days end last.
    ["2026-11-29", Date.UTC(2026, 10, 30, 11, 59)],
    ["2027-12-01", NOON],
    ["2028-02-29", Date.UTC(2027, 5, 1)],
  ])("may be on %s", (on, now) => {
    expect(issuesOf({ on }, now)).toEqual([]);
  });

  it.each([
    [{ on: "2026-11-29" }, "on must not be over"],
    [{ on: "2027-12-02" }, "on must be at most 366 days ahead"],
    [{ on: "2027-02-29" }, "on must be a day, such as 2027-03-01"],
    [{ on: "2027-3-1" }, "on must be a day, such as 2027-03-01"],
    [{ on: "2027-03-01T00:00:00Z" }, "on must be a day, such as 2027-03-01"],
    [{ on: 20_270_301 }, "on must be text, in quotes"],
    [{ on: undefined }, "on is missing"],
    [{ email: "ada" }, "email must be an e-mail address"],
    [{ email: "ada@example.test\r\nBcc: bob@example.test" }, "email must be an e-mail address"],
    [{ email: `${"a".repeat(250)}@example.test` }, "email is too long"],
    [{ consent: "  " }, "consent must not be empty"],
    [{ consent: "a".repeat(501) }, "consent must have at most 500 characters"],
    [{ campaign: "autumn" }, "campaign is none of this publisher's"],
    [{ campaign: "a b" }, "campaign must be a short name of letters, digits and . _ : -"],
    [{ locale: "d e" }, "locale must be a BCP 47 language tag"],
    [{ price: 5 }, "price is not a known field"],
    [{ choice: null }, "choice must be a JSON object"],
    [{ choice: {} }, "choice.interval is missing"],
    [{ choice: { interval: "week", amount: 500, currency: "usd" } }, "choice.interval must be once, month or year"],
    [{ choice: { interval: "once", amount: 199, currency: "usd" } }, "choice.amount must be at least 200"],
    [{ choice: { interval: "once", amount: 5.5, currency: "usd" } }, "choice.amount must be an integer in minor units"],
    [{ choice: { interval: "once", amount: 500, currency: "gbp" } }, "choice.currency must be one of usd, eur"],
    [{ choice: { interval: "once", amount: 500, currency: "constructor" } }, "choice.currency must be one of usd, eur"],
    [{ choice: { interval: "once", amount: 500, currency: "usd", tip: 1 } }, "choice.tip is not a known field"],
  ])("names what is wrong with %j", (change, issue) => {
    expect(issuesOf(change)).toContain(issue);
  });

  it.each([undefined, null, [], "x", 1])("is no %j", (body) => {
    expect(parseReminderRequest(body, config, NOON)).toEqual({
      ok: false,
      issues: [{ path: "", message: "must be a JSON object" }],
    });
  });
});

describe("a reminder for the reader's own calendar", () => {
  it("is read from a query, with a choice or without", () => {
    const query = { on: "2027-03-01", campaign: "spring", interval: "month", amount: "500", currency: "eur" };
    expect(parseReminderQuery({ ...query, locale: "de" }, config, NOON)).toEqual({
      ok: true,
      value: {
        on: "2027-03-01",
        campaign: "spring",
        locale: "de",
        choice: { interval: "month", amount: 500, currency: "eur" },
      },
    });
    expect(parseReminderQuery({ on: "2027-03-01" }, config, NOON)).toMatchObject({ ok: true });
  });

  it.each([
    [{}, "on is missing"],
    [{ on: "2027-03-01", amount: "500" }, "interval is missing"],
    [{ on: "2027-03-01", interval: "once", amount: "1e3", currency: "usd" }, "amount must be a whole number"],
    [{ on: "2027-03-01", interval: "once", amount: "1", currency: "usd" }, "amount must be at least 200"],
    [{ on: "2027-03-01", email: "ada@example.test" }, "email is not a known field"],
  ])("names what is wrong with %j", (query, issue) => {
    const read = parseReminderQuery(query, config, NOON);
    const issues = read.ok ? [] : read.issues.map(({ path, message }) => `${path} ${message}`);
    expect(issues.join("\n")).toContain(issue);
  });
});
