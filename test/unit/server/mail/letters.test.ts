import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Config } from "../../../../src/core/campaign/config.ts";
import { fill } from "../../../../src/core/fill.ts";
import type { Letter } from "../../../../src/server/mail/letter.ts";
import type { MailTransport } from "../../../../src/server/mail/mail-transport.ts";
import { renderLetter } from "../../../../src/server/mail/render-letter.ts";
import { createSmtpTransport } from "../../../../src/server/node/smtp-transport.ts";
import { words } from "../../../../src/server/words/en.ts";
import { startMailServer, type MailServer, type ReceivedMail } from "../../../support/mail-server.ts";
import { aLetter } from "./support/a-letter.ts";

const publication: Config["publication"] = {
  name: "The Example Times",
  contact: "readers@times.example",
  privacyPolicy: "https://times.example/privacy",
};

describe("a letter", () => {
  let server: MailServer;
  let transport: MailTransport;
  let ids = 0;
  beforeAll(async () => void (server = await startMailServer()));
  afterAll(() => server.close());
  beforeEach(() => {
    const from = { name: undefined, address: "news@times.example" };
    transport = createSmtpTransport({ server: new URL(server.url), from });
  });
  afterEach(() => transport.close());

  async function arrive(change: Partial<Letter>, more = publication, id = `m:${++ids}`): Promise<ReceivedMail> {
    const { to, locale, unsubscribeUrl, ...letter } = aLetter(change);
    const rendered = renderLetter({ to, locale, ...letter }, more, words.mail);
    const connection = await transport.connect();
    const outgoing = { id, to, locale, unsubscribeUrl, ...rendered, sentAt: Date.UTC(2027, 2, 1, 8) };
    expect(await connection.send(outgoing, async () => true)).toEqual({ outcome: "taken" });
    return await server.nextMail(to);
  }

  it("says who sent it, when, that no machine need answer it, and how to end such mail", async () => {
    const unsubscribeUrl = `https://support.example/reminders?stop=${"x".repeat(200)}`;
    const { headers, raw } = await arrive({ locale: "pt-BR", unsubscribeUrl });
    expect(Object.fromEntries(headers)).toMatchObject({
      from: "The Example Times <news@times.example>",
      to: "ada@example.test",
      date: "Mon, 01 Mar 2027 08:00:00 +0000",
      "auto-submitted": "auto-generated",
      "content-language": "pt-BR",
      "list-unsubscribe": `<${unsubscribeUrl}>`,
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      "message-id": expect.stringMatching(/^<[0-9a-f]{32}@times\.example>$/),
    });
    expect(raw).toMatch(/content-type: multipart\/alternative/i);
    expect((await arrive({})).headers.has("list-unsubscribe")).toBe(false);
  });

  it("has one Message-ID however often it is sent, and another than any other", async () => {
    const ids = [];
    for (const id of ["a", "a", "b"]) ids.push((await arrive({}, publication, id)).headers.get("message-id"));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it("has the publisher's name, contact and privacy policy at its end, and loads nothing", async () => {
    const { text, html, links } = await arrive({});
    expect(text).toContain("Open:\nhttps://support.example/manage?link=abc\n");
    expect(text).toMatch(
      /You asked for it\.\n\nThe Example Times\n\nQuestions\? readers@times\.example\n\nPrivacy policy:\nhttps:\/\/times\.example\/privacy\s*$/,
    );
    expect(links).toEqual([
      "https://support.example/manage?link=abc",
      "mailto:readers@times.example",
      "https://times.example/privacy",
    ]);
    expect(html).not.toMatch(/<(img|script|link|iframe)\b|url\(|@import|src=/i);
    expect((await arrive({}, {})).text).toMatch(/---\n\nYou asked for it\.\s*$/);
  });

  it("wraps plain text between words, and keeps addresses whole", async () => {
    const url = `https://support.example/manage?link=${"y".repeat(120)}`;
    const { text } = await arrive({ body: ["Word ".repeat(60).trim(), { label: "Go on!", url }] });
    const lines = text.split("\n");
    expect(lines).toContain(url);
    expect(lines).toContain("Go on!");
    expect(Math.max(...lines.filter((line) => line !== url).map(({ length }) => length))).toBeLessThanOrEqual(72);
  });

  it("is right to left in Arabic, and sets names apart in HTML alone", async () => {
    const name = "The Example Times";
    const said = fill("رابطك إلى {name}.", { name });
    const { subject, text, html, headers, raw } = await arrive({
      locale: "ar",
      dir: "rtl",
      subject: said,
      body: [said],
    });
    expect(subject).toBe("رابطك إلى The Example Times.");
    expect(text).toContain("رابطك إلى The Example Times.");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain(`رابطك إلى <bdi translate="no">${name}</bdi>.`);
    expect(`${subject}${text}${html}`).not.toMatch(/[\u2066-\u2069]/);
    expect(headers.get("subject")).toMatch(/^=\?UTF-8\?/i);
    // Nothing but ASCII, and no line longer than mail servers take.
    expect(Buffer.from(raw, "latin1").every((byte) => byte < 128)).toBe(true);
    expect(Math.max(...raw.split("\r\n").map(({ length }) => length))).toBeLessThan(998);
  });

  it("carries long names, and such with signs of the headers' own", async () => {
    for (const name of [
      "Allgemeine Unabhängige Donaudampfschifffahrtsnachrichten und Wochenanzeiger für Stadt, Land und See",
      'The "Times", <Example>; Inc.',
      "朝日を見る新聞".repeat(8),
    ]) {
      const { parsed, html } = await arrive({ subject: `${name}: ${name}` }, { ...publication, name });
      expect(parsed.from?.value).toEqual([{ name, address: "news@times.example" }]);
      expect(parsed.subject).toBe(`${name}: ${name}`);
      expect(html).not.toContain("<Example>");
    }
  });

  it("lets nobody write into its headers, nor into its HTML", async () => {
    const evil = 'x\r\nBcc: eve@example.test\r\n\r\n<script>alert(1)</script>"';
    const mail = await arrive(
      { subject: evil, body: [evil, { label: evil, url: "https://support.example/?x=%0d%0a" }], footer: [evil] },
      { ...publication, name: evil, contact: evil },
    );
    expect([...mail.headers.keys()]).not.toContain("bcc");
    expect(mail.parsed.from?.value).toMatchObject([{ address: "news@times.example" }]);
    expect(mail.subject).toBe('x Bcc: eve@example.test <script>alert(1)</script>"');
    expect(mail.html).not.toContain("<script");
    expect(mail.to).toBe("ada@example.test");
  });

  it("goes to no address that could be several, or a command", async () => {
    for (const to of ["ada@example.test\r\nRCPT TO:<eve@example.test>", "ada@example.test>, <eve@example.test", ""]) {
      const connection = await transport.connect();
      const { locale } = aLetter();
      const rendered = renderLetter(aLetter(), publication, words.mail);
      const mail = { id: "evil", to, locale, unsubscribeUrl: undefined, ...rendered, sentAt: 0 };
      const before = server.mails.length;
      expect(await connection.send(mail, async () => true)).toMatchObject({ outcome: "refused", isForGood: true });
      expect(server.mails).toHaveLength(before);
    }
  });

  it("leads nowhere but to web addresses", () => {
    const body = [{ label: "Open", url: "javascript:alert(1)" }];
    expect(() => renderLetter(aLetter({ body }), publication, words.mail)).toThrow("no web address");
  });
});

describe("a mail server that wants a password", () => {
  it("gets it as it is, percent-decoded", async () => {
    const login = { user: "news@times.example", pass: "p@ss:w/rd % é" };
    const server = await startMailServer({ login });
    const from = { name: undefined, address: "news@times.example" };
    const transport = createSmtpTransport({ server: new URL(server.url), from });
    (await transport.connect()).end();
    transport.close();
    const wrong = createSmtpTransport({ server: new URL(server.url.replace("p%40ss", "other")), from });
    await expect(wrong.connect()).rejects.toThrow(/535|Invalid login/);
    await server.close();
  });
});
