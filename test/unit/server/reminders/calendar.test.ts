import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anEndpoint, type AnEndpoint } from "../support/an-endpoint.ts";
import { config } from "../support/a-reminder-desk.ts";

let endpoint: AnEndpoint;
beforeAll(async () => void (endpoint = await anEndpoint({ config }, { now: () => Date.UTC(2026, 10, 30, 12) })));
afterAll(() => endpoint.close());

const get = (query: string): Promise<Response> => fetch(`${endpoint.url}/reminders.ics?${query}`);
const whole = "on=2027-03-01&campaign=spring&interval=month&amount=700&currency=usd&locale=en";
/** What was folded onto several lines is one again, RFC 5545 3.1. */
const unfolded = (text: string): readonly string[] => text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");

describe("GET /reminders.ics", () => {
  it("is a whole day in the reader's own calendar, with an alarm at nine and the link that brings back the choice", async () => {
    const answer = await get(whole);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="reminder-2027-03-01.ics"');
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const text = await answer.text();
    const lines = unfolded(text);
    const link = `${endpoint.url}/contribute?locale=en&interval=month&amount=700&currency=usd&campaign=spring`;
    expect(lines).toEqual(
      expect.arrayContaining([
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "DTSTAMP:20261130T120000Z",
        "DTSTART;VALUE=DATE:20270301",
        "SUMMARY:Support The Example Times",
        "TRANSP:TRANSPARENT",
        `URL;VALUE=URI:${link}`,
        "BEGIN:VALARM",
        "TRIGGER;RELATED=START:PT9H",
        "END:VCALENDAR",
      ]),
    );
    expect(lines.find((line) => line.startsWith("DESCRIPTION:"))).toBe(
      `DESCRIPTION:You wanted to be reminded of this today.\\nYou had chosen $7 a month.\\n${link}`,
    );
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u2066-\u2069]/);
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it("is the same event for the same wish, and another for another", async () => {
    const uidOf = async (query: string): Promise<string> =>
      unfolded(await (await get(query)).text()).find((line) => line.startsWith("UID:")) ?? "";
    expect(await uidOf(whole)).toBe(await uidOf(whole));
    expect(await uidOf(whole)).not.toBe(await uidOf(whole.replace("03-01", "03-02")));
    expect(await uidOf("on=2027-03-01")).toMatch(/^UID:[0-9a-f]{32}@127\.0\.0\.1$/);
  });

  it.each([
    ["", "on"],
    ["on=2027-02-30", "on"],
    ["on=2027-03-01&on=2027-03-02", "on"],
    ["on=2027-03-01&campaign=autumn", "campaign"],
    ["on=2027-03-01&interval=once&amount=1&currency=usd", "amount"],
    ["on=2027-03-01&amount=500", "interval"],
    ["on=2027-03-01&email=ada", "email"],
    ["on=2027-03-01&locale=a%0D%0Ab", "locale"],
  ])("names the field at fault: %s", async (query, path) => {
    const answer = await get(query);
    expect(answer.status).toBe(400);
    const problem = (await answer.json()) as { errors: readonly { path: string }[] };
    expect(problem.errors.map((each) => each.path)).toContain(path);
  });
});
