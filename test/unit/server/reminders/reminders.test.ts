import { afterEach, describe, expect, it } from "vitest";
import { createHashAddress } from "../../../../src/server/hash-address.ts";
import { aContribution, anEvent } from "../../../contract/support/facts.ts";
import { giftsAt } from "../support/gifts-at.ts";
import { aReminderDesk, PAGE, type OpenedPage, type ReminderDesk } from "../support/a-reminder-desk.ts";
import type { ReceivedMail } from "../../../support/mail-server.ts";

const START = "2026-11-30T12:00:00Z";
const choice = { interval: "month", amount: 700, currency: "eur" };

let desk: ReminderDesk;
afterEach(() => desk.close());

const linkOf = (mail: ReceivedMail, part: string): string => mail.links.find((link) => link.includes(part)) ?? "";
const confirm = async (mail: ReceivedMail): Promise<OpenedPage> =>
  await desk.press(await desk.open(linkOf(mail, "confirm=")));
/** Long enough for the mailer to have sent what is due. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 150));

describe("a reminder by e-mail", () => {
  it("is confirmed from the mailbox, comes on its day with what was chosen, and leaves nothing behind", async () => {
    desk = await aReminderDesk(START);
    const answer = await desk.ask({ choice, campaign: "spring", locale: "en-GB" });
    expect([answer.status, await answer.text()]).toEqual([202, "{}"]);
    expect(answer.headers.get("access-control-allow-origin")).toBe(PAGE);
    const asked = await desk.server.nextMail("ada@example.test");
    expect(asked.subject).toBe("Please confirm your reminder for 1 March 2027");
    expect(asked.text).toContain("€7 a month");
    expect(asked.headers.get("auto-submitted")).toBe("auto-generated");

    const page = await desk.open(linkOf(asked, "confirm="));
    expect(page).toMatchObject({ status: 200, title: "Shall we remind you on 1 March 2027? – The Example Times" });
    const confirmed = await desk.press(page);
    expect(confirmed).toMatchObject({ status: 200, title: "We will remind you on 1 March 2027. – The Example Times" });
    expect((await desk.open(linkOf(asked, "confirm="))).title).toBe(confirmed.title);

    desk.moveTo("2027-03-01T07:59:59Z");
    await aWhile();
    expect(desk.server.mails).toHaveLength(1);
    desk.moveTo("2027-03-01T08:00:00Z");
    const reminder = await desk.server.nextMail("ada@example.test");
    expect(reminder.subject).toBe("Your reminder to support The Example Times");
    expect(reminder.text).toContain("You had chosen €7 a month.");
    const form = await desk.open(linkOf(reminder, "/contribute?"));
    expect(form.text).toMatch(/value="month"[^>]*checked/);
    expect(form.text).toMatch(/name="campaign"\s+value="spring"/);
    expect(form.text).toContain("€7");

    await expect.poll(() => desk.holds("ada@example.test")).toBe(false);
    expect(await desk.holds(createHashAddress(desk.store.addressKey)("ada@example.test"))).toBe(false);
    desk.moveTo("2027-06-01T08:00:00Z");
    await aWhile();
    expect(desk.server.mails).toHaveLength(2);
    expect((await desk.open(linkOf(asked, "confirm="))).status).toBe(410);
  });

  it("is not confirmed by a mail scanner that opens every link", async () => {
    desk = await aReminderDesk(START);
    const mail = await desk.askAndRead({ on: "2026-12-01" });
    const links = mail.links.filter((link) => link.startsWith("http"));
    for (const link of [...links, ...links]) await desk.open(link);
    await fetch(linkOf(mail, "confirm="), { method: "HEAD" });
    desk.moveTo("2026-12-01T09:00:00Z");
    await aWhile();
    expect(desk.server.mails).toHaveLength(1);
    expect((await confirm(mail)).text).toContain("on its way");
    await desk.server.nextMail("ada@example.test");
  });

  it("is sent once, however often and however fast it is confirmed", async () => {
    desk = await aReminderDesk(START);
    const page = await desk.open(linkOf(await desk.askAndRead({ on: "2026-11-30" }), "confirm="));
    const pages = await Promise.all(Array.from({ length: 5 }, () => desk.press(page)));
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
    await desk.server.nextMail("ada@example.test");
    await aWhile();
    expect(desk.server.mails).toHaveLength(2);
  });

  it("is called off by one click of a mail program, without a page, a cookie or an origin", async () => {
    desk = await aReminderDesk(START);
    const mail = await desk.askAndRead();
    await confirm(mail);
    expect(mail.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const address = /^<(.+)>$/.exec(mail.headers.get("list-unsubscribe") ?? "")?.[1] ?? "";
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    for (const body of ["List-Unsubscribe=One-Click", form]) {
      const headers = typeof body === "string" ? { "content-type": "application/x-www-form-urlencoded" } : {};
      const answer = await fetch(address, { method: "POST", headers, body, redirect: "manual" });
      expect([answer.status, await answer.text(), answer.headers.get("set-cookie")]).toEqual([200, "", null]);
    }
    expect(await desk.holds("ada@example.test")).toBe(false);
    desk.moveTo("2027-03-01T09:00:00Z");
    await aWhile();
    expect(desk.server.mails).toHaveLength(1);
  });

  it("is called off on a page, with one press", async () => {
    desk = await aReminderDesk(START);
    const mail = await desk.askAndRead();
    const confirmed = await confirm(mail);
    const asking = await desk.open(confirmed.links.find((link) => link.includes("stop=")) ?? "");
    expect(asking).toMatchObject({ status: 200, title: "Shall we call the reminder off? – The Example Times" });
    expect(await desk.holds("ada@example.test")).toBe(true);
    const stopped = await desk.press(asking);
    expect(stopped).toMatchObject({ status: 200, title: "There will be no reminder. – The Example Times" });
    expect(stopped.links.some((link) => link.includes("/contribute"))).toBe(true);
    expect(await desk.holds("ada@example.test")).toBe(false);
    const gone = await desk.open(linkOf(mail, "confirm="));
    expect(gone).toMatchObject({ status: 410, title: "This reminder is no longer there. – The Example Times" });
    expect(gone.links.some((link) => link.includes("/contribute"))).toBe(true);
  });

  it("is erased seven days after nobody confirmed it", async () => {
    desk = await aReminderDesk(START);
    const mail = await desk.askAndRead();
    expect(await desk.holds("ada@example.test")).toBe(true);
    desk.moveTo("2026-12-07T12:00:00Z");
    await expect.poll(() => desk.holds("ada@example.test")).toBe(false);
    expect((await desk.open(linkOf(mail, "confirm="))).status).toBe(410);
  });

  it("asks for nothing once its day is over, and offers to give now", async () => {
    desk = await aReminderDesk(START);
    const mail = await desk.askAndRead({ on: "2026-12-01", choice });
    desk.moveTo("2026-12-02T13:00:00Z");
    const page = await desk.open(linkOf(mail, "confirm="));
    expect(page).toMatchObject({ status: 410, title: "The day of this reminder is over. – The Example Times" });
    expect(page.links.some((link) => link.includes("interval=month&amount=700&currency=eur"))).toBe(true);
  });

  it("is not sent to one who has given since", async () => {
    desk = await aReminderDesk(START);
    await confirm(await desk.askAndRead());
    const supporter = createHashAddress(desk.store.addressKey)("ada@example.test");
    await desk.store.record(anEvent(), aContribution({ supporter, at: Date.parse("2027-01-01T00:00:00Z") / 1000 }));
    desk.moveTo("2027-03-01T09:00:00Z");
    await expect.poll(() => desk.holds("ada@example.test")).toBe(false);
    expect(desk.server.mails).toHaveLength(1);
  });

  it("is not sent to one who gives every month, of whom only Stripe knows", async () => {
    desk = await aReminderDesk(START);
    await giftsAt(desk.sandbox).monthly(700);
    await confirm(await desk.askAndRead({ email: "Reader@Example.org", on: "2026-12-01" }));
    desk.moveTo("2026-12-01T09:00:00Z");
    await expect.poll(() => desk.holds("Reader@Example.org")).toBe(false);
    expect(desk.server.mails).toHaveLength(1);
  });

  it("waits while Stripe does not say whether its reader gives", async () => {
    desk = await aReminderDesk(START);
    await confirm(await desk.askAndRead({ on: "2026-12-01" }));
    desk.sandbox.faults.add("GET /v1/customers", { status: 500 }, 20);
    desk.moveTo("2026-12-01T09:00:00Z");
    await expect.poll(() => desk.endpoint.lines.join(""), { timeout: 10_000 }).toContain("a mail could not be written");
    expect(desk.server.mails).toHaveLength(1);
    desk.sandbox.faults.clear();
    desk.moveTo("2026-12-01T10:00:00Z");
    await desk.server.nextMail("ada@example.test");
  });

  it("answers the same whoever asks and however often, and writes once", async () => {
    desk = await aReminderDesk(START);
    const answers: string[] = [];
    for (let each = 0; each < 5; each++) {
      const answer = await desk.ask({ email: each % 2 === 0 ? "ada@example.test" : "Ada@Example.test" });
      answers.push(`${answer.status} ${await answer.text()}`);
    }
    expect(new Set(answers)).toEqual(new Set(["202 {}"]));
    await desk.server.nextMail("ada@example.test");
    await aWhile();
    expect(desk.server.mails).toHaveLength(1);
  });

  it("writes nothing that the asker has written", async () => {
    desk = await aReminderDesk(START);
    const mail = await desk.askAndRead({ consent: "BUY NOW https://evil.example" });
    expect(mail.raw).not.toContain("evil");
    expect(mail.text).not.toContain("BUY");
  });

  it.each([
    [{ on: "2027-02-30" }, "on"],
    [{ on: "2026-11-28" }, "on"],
    [{ choice: { ...choice, amount: 1 } }, "choice.amount"],
    [{ campaign: "autumn" }, "campaign"],
    [{ email: "ada" }, "email"],
    [{ consent: "" }, "consent"],
    [{ extra: 1 }, "extra"],
  ])("names the field at fault: %j", async (change, path) => {
    desk = await aReminderDesk(START);
    const answer = await desk.ask(change);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ errors: [{ path }] });
  });

  it("is offered where mail is sent, to the publisher's own pages", async () => {
    desk = await aReminderDesk(START, { mail: undefined });
    expect((await desk.ask()).status).toBe(501);
    expect((await desk.ask({}, { origin: "https://evil.example" })).status).toBe(403);
    expect((await desk.ask({}, { "content-type": "text/plain" })).status).toBe(415);
  });

  it("is not taken where nobody has said what its mails should lead to", async () => {
    desk = await aReminderDesk(START);
    const { hostname, port } = new URL(desk.endpoint.url);
    const { request } = await import("node:http");
    const status = await new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", origin: PAGE, host: "evil.example" };
      const sent = request({ hostname, port, path: "/reminders", method: "POST", headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.once("error", reject);
      sent.end(JSON.stringify({ email: "ada@example.test", on: "2027-03-01", consent: "Yes." }));
    });
    expect(status).toBe(501);
    expect(desk.endpoint.lines.join("")).toContain("ENDPOINT_URL");
  });

  it("leads to ENDPOINT_URL, whatever the request says", async () => {
    desk = await aReminderDesk(START, { endpointUrl: "https://support.example.org/give" });
    const mail = await desk.askAndRead();
    expect(linkOf(mail, "confirm=")).toMatch(/^https:\/\/support\.example\.org\/give\/reminders\?confirm=/);
  });

  it("takes no button of another site's page", async () => {
    desk = await aReminderDesk(START);
    const page = await desk.open(linkOf(await desk.askAndRead(), "confirm="));
    const answer = await desk.press(page, { origin: "https://evil.example", "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(403);
    expect((await desk.open(page.url)).title).toBe(page.title);
  });

  it.each(["", "?confirm=", "?confirm=a.b.c", "?stop=x", "?confirm=a&confirm=b"])(
    "has a page for a link that is none: %s",
    async (query) => {
      desk = await aReminderDesk(START);
      const page = await desk.open(`${desk.endpoint.url}/reminders${query}`);
      expect(page).toMatchObject({ status: 404, title: "This link does not work. – The Example Times" });
      expect(page.links.some((link) => link.includes("/contribute"))).toBe(true);
    },
  );
});
