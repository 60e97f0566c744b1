import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseAddressRange } from "../../../src/server/limits/address-range.ts";
import { verifyToken } from "../../../src/server/tokens/verify-token.ts";
import { TOKEN_SECRET } from "./support/an-endpoint.ts";
import { answersAlike, knownAndUnknown } from "./support/answers-alike.ts";
import { aManageWorld, ANN, Browser, ORIGIN, type ManageWorld } from "./support/manage-world.ts";

const DAY = 86_400;

describe("POST /links", () => {
  let world: ManageWorld;
  beforeEach(async () => void (world = await aManageWorld()));
  afterEach(() => world.close());

  it.each([
    [{}, ["email", "purpose"]],
    [{ email: "nobody", purpose: "manage" }, ["email"]],
    [{ email: `${"a".repeat(250)}@x.example`, purpose: "manage" }, ["email"]],
    [{ email: ANN, purpose: "supporter" }, ["purpose"]],
    [{ email: ANN, purpose: "manage", locale: "x y" }, ["locale"]],
    [{ email: ANN, purpose: "manage", returnUrl: "https://evil.example/" }, ["returnUrl"]],
    [{ email: ANN, purpose: "manage", customer: "cus_1", constructor: 1 }, ["customer", "constructor"]],
    [[], [""]],
  ])("names the fields at fault in %j", async (body, paths) => {
    const answer = await world.postLinks(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const { errors } = (await answer.json()) as { errors: { path: string }[] };
    expect([...new Set(errors.map(({ path }) => path))]).toEqual(paths);
  });

  it("takes none from another site", async () => {
    const answer = await world.postLinks({ email: ANN, purpose: "manage" }, { origin: "https://evil.example" });
    expect(answer.status).toBe(403);
  });

  it("tells in no way whether an address gave: 200 that did and 200 that did not", async () => {
    const addresses = await knownAndUnknown(world);
    const answer = await answersAlike(addresses, (email) => world.postLinks({ email, purpose: "manage" }));
    expect(answer).toEqual({ status: 202, body: "{}" });

    // And it was looked up for all of them: mail comes to those that did, and to nobody else.
    await expect.poll(() => world.mail.mails.length, { timeout: 60_000, interval: 200 }).toBe(200);
    expect(new Set(world.mail.mails.map(({ to }) => to))).toEqual(new Set(addresses.known));
  }, 120_000);

  it("mails to the address on file, in whatever cases it was typed there and here", async () => {
    await world.give({}, { email: "Ann.Reader@Example.com" });
    await world.postLinks({ email: "aNN.reader@EXAMPLE.com", purpose: "manage" });
    expect((await world.mail.nextMail("ann.reader@example.com", 8000)).to).toBe("Ann.Reader@example.com");
  });

  it("takes no letter for another that looks like it or counts as its other case", async () => {
    // The sign of kelvin, whose small letter is k.
    await world.give({ interval: "once" }, { email: "\u212Aim@reader.example" });
    await world.give({ interval: "month" }, { email: "\u212Aim@reader.example" });
    await world.give();
    const { data } = await world.stripe<{ data: { email: string }[] }>("customers");
    expect(data.map(({ email }) => email)).toContain("\u212Aim@reader.example");
    await world.postLinks({ email: "kim@reader.example", purpose: "manage" });
    await world.linkFor(ANN);
    expect(world.mail.mails).toHaveLength(1);
  });

  it("mails three links an hour to one person, and answers the same to the fourth", async () => {
    await world.give();
    for (let index = 0; index < 3; index++) await world.linkFor(ANN);
    expect((await world.postLinks({ email: ANN.toUpperCase(), purpose: "recognise" })).status).toBe(202);
    await world.give({}, { email: "ben@reader.example" });
    await world.linkFor("ben@reader.example");
    expect(world.mail.mails).toHaveLength(4);
    await world.sandbox.advance(3700);
    await world.linkFor(ANN);
  });

  it("writes the mail with all that a mail needs, and nothing that tells of money", async () => {
    await world.give();
    const { mail, url } = await world.linkFor(ANN, { locale: "en-GB" });
    expect(mail.subject).toBe("Your link to your gifts to this publication");
    expect(mail.text).toContain(url.href);
    expect(mail.text).not.toMatch(/\$|cus_|sub_/);
    expect(url.origin + url.pathname).toBe(`${world.endpoint.url}/manage`);
    expect(url.searchParams.get("link")).toMatch(/^[\w-]{43}$/);
  });

  it("lets in one who gave once, and has no account anywhere", async () => {
    await world.give({ interval: "once", amount: 2500 });
    const reader = await world.letIn();
    expect(reader.text).toContain("No gift of yours runs at present.");
    expect(reader.text).toContain("$25 , once");
  });

  it("asks one address for no more than a few", async () => {
    const proxied = await aManageWorld({
      trustedProxies: ["127.0.0.1"].map((each) => parseAddressRange(each)).filter((each) => each !== undefined),
    });
    const post = (email: string, from: string) =>
      proxied.postLinks({ email, purpose: "manage" }, { "x-forwarded-for": from });
    const statuses: number[] = [];
    for (let index = 0; index < 6; index++) statuses.push((await post(`a${index}@x.example`, "203.0.113.7")).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    expect((await post("b@x.example", "203.0.113.7")).headers.get("retry-after")).toMatch(/^\d+$/);
    expect((await post("b@x.example", "203.0.113.8")).status).toBe(202);
    await proxied.close();
  });
});

describe("a mailed link", () => {
  let world: ManageWorld;
  let given: string;
  beforeEach(async () => {
    world = await aManageWorld();
    given = await world.give();
  });
  afterEach(() => world.close());

  it("is used up by its button alone, once, however often it is looked at", async () => {
    const { url } = await world.linkFor(ANN);
    for (const method of ["GET", "HEAD", "GET"]) expect((await fetch(url, { method })).status).toBe(200);
    const [one, two] = [new Browser(world.endpoint.url), new Browser(world.endpoint.url)];
    await one.open(url.href);
    await two.open(url.href);
    await Promise.all([one.press("open"), two.press("open")]);
    expect([one.status, two.status].sort((a, b) => a - b)).toEqual([200, 410]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect(won.text).toContain("$5 a month");
    expect(lost.text).toContain("This link was used already");
    expect(lost.forms("ask")).toHaveLength(1);
    expect(lost.cookie).toBe("");
    const late = new Browser(world.endpoint.url);
    await late.open(url.href);
    expect(late.status).toBe(410);
  });

  it("opens nothing after fifteen minutes, nor where a letter of it is another", async () => {
    const { url } = await world.linkFor(ANN);
    const reader = new Browser(world.endpoint.url);
    await reader.send({ do: "open", link: `${url.searchParams.get("link")?.slice(0, -1)}_` });
    expect(reader.status).toBe(410);
    await world.sandbox.advance(901);
    await reader.open(url.href);
    expect(reader.status).toBe(410);
    await reader.send({ do: "open", link: url.searchParams.get("link") ?? "" });
    expect(reader.status).toBe(410);
    expect(reader.cookie).toBe("");
  });

  it("to be recognised leads back with a token that says that somebody gives, and opens no gifts", async () => {
    const returnUrl = `${ORIGIN}/article?page=2&support_appeal_session=cs_old#notes`;
    const { url, mail } = await world.linkFor(ANN, { purpose: "recognise", returnUrl });
    expect(mail.subject).toContain("recognise your device");
    const reader = new Browser(world.endpoint.url);
    await reader.open(url.href);
    expect(reader.text).toContain("Recognise this device");
    await reader.press("open");
    expect(reader.status).toBe(303);
    expect(reader.cookie).toBe("");
    expect(reader.headers.get("referrer-policy")).toBe("no-referrer");
    const back = new URL(reader.away ?? "");
    expect(back.origin + back.pathname + back.hash).toBe(`${ORIGIN}/article#notes`);
    expect([...back.searchParams.keys()]).toEqual(["page", "support_appeal_supporter", "support_appeal_session"]);
    // By it the device asks whether the gift goes on.
    expect(back.searchParams.get("support_appeal_session")).toBe(given);
    const token = back.searchParams.get("support_appeal_supporter");
    const verified = await verifyToken(token, { secret: TOKEN_SECRET, mode: "test", now: world.now() * 1000 });
    expect(verified).toMatchObject({ ok: true, interval: "month" });
    if (verified.ok) expect(verified.until / 1000 - world.now()).toBeGreaterThan(30 * DAY);
    await reader.open(url.href);
    expect(reader.status).toBe(410);
    // Neither does the token open the gifts, nor a session's token count as a supporter's.
    reader.cookie = `support_appeal_manage=${token}`;
    await reader.open(`${world.endpoint.url}/manage`);
    expect(reader.text).not.toContain("$5 a month");
    const { cookie } = await world.letIn();
    const session = cookie.split("=")[1];
    expect(await verifyToken(session, { secret: TOKEN_SECRET, mode: "test" })).toMatchObject({ ok: false });
  });

  it("to be recognised says what to do where nobody said which page it is for, or no gift counts any more", async () => {
    const nowhere = await world.linkFor(ANN, { purpose: "recognise" });
    const reader = new Browser(world.endpoint.url);
    await reader.open(nowhere.url.href);
    await reader.press("open");
    expect(reader.text).toContain("This link does not say which page it belongs to.");
    await world.give({ interval: "once" }, { email: "ben@reader.example" });
    await world.sandbox.advance(91 * DAY);
    const { url } = await world.linkFor("ben@reader.example", { purpose: "recognise", returnUrl: `${ORIGIN}/` });
    await reader.open(url.href);
    await reader.press("open");
    expect(reader.status).toBe(200);
    expect(reader.text).toContain("No gift with this address runs at present");
  });

  it("is asked for on the page itself, which says the same to everyone", async () => {
    const texts: string[] = [];
    for (const email of [ANN, "nobody@reader.example"]) {
      const reader = new Browser(world.endpoint.url);
      await reader.open(`${world.endpoint.url}/manage`);
      await reader.press("ask", { email });
      expect(reader.status).toBe(200);
      texts.push(reader.text);
    }
    expect(texts[0]).toContain("If you gave with this address, a mail with a link is on its way.");
    expect(texts[1]).toBe(texts[0]);
    expect((await world.mail.nextMail(ANN, 8000)).links.join()).toContain("/manage?link=");
    const reader = new Browser(world.endpoint.url);
    await reader.open(`${world.endpoint.url}/manage`);
    await reader.press("ask", { email: "no address" });
    expect(reader.status).toBe(422);
    expect(reader.text).toContain("This is not an e-mail address.");
  });
});
