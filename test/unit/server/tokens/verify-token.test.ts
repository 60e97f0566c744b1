import { createHmac, generateKeyPairSync, sign as signWith } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSignSupporterToken } from "../../../../src/server/tokens/sign-token.ts";
import { importTokenKey } from "../../../../src/server/tokens/token-keys.ts";
import { verifyToken, type VerifyTokenOptions } from "../../../../src/verify-token.ts";

const SECRET = "a-secret-of-the-publisher-0123456789";
const ROLLED = "the-secret-before-that-one-0123456789";
const SITE = "example-times";
const now = 1_790_000_000_000;
const seconds = now / 1000;
const day = 86_400;

const options: VerifyTokenOptions = { secret: SECRET, siteId: SITE, now };
const { id: kid } = await importTokenKey(SECRET);

/** What the endpoint hands out. */
function aToken(
  change: Partial<{ siteId: string; livemode: boolean; secrets: string[]; until: number; at: number }> = {},
): Promise<string> {
  const { siteId = SITE, livemode = true, secrets = [SECRET], until = seconds + 30 * day, at = now } = change;
  return createSignSupporterToken(
    { siteId, livemode },
    secrets,
    () => at,
  )({
    sessionId: "cs_test_a1b2c3",
    interval: "month",
    until,
  });
}

const part = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const honestHeader = { alg: "HS256", typ: "JWT", kid };
const honestClaims = {
  purpose: "supporter",
  mode: "live",
  livemode: true,
  interval: "month",
  iss: SITE,
  aud: SITE,
  sub: "abc",
  iat: seconds,
  exp: seconds + day,
};

/** Signed by somebody who has the secret: what is refused then is refused for what it says. */
function signed(header: unknown, claims: unknown, secret = SECRET, hash = "sha256"): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${createHmac(hash, secret).update(input).digest("base64url")}`;
}

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const rs256 = (input: string): string =>
  `${input}.${signWith("sha256", Buffer.from(input), privateKey).toString("base64url")}`;
const [honest, other, site] = await Promise.all([
  aToken(),
  aToken({ secrets: [ROLLED] }),
  aToken({ siteId: "other-times" }),
]);
const [header = "", payload = "", signature = ""] = honest.split(".");
const { exp: _, ...endless } = honestClaims;

describe("a supporter token", () => {
  it("tells a publisher's server that somebody gives, how often and until when", async () => {
    expect(await verifyToken(await aToken(), options)).toEqual({
      ok: true,
      interval: "month",
      until: (seconds + 30 * day) * 1000,
      issuedAt: now,
      gift: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
    expect(await verifyToken(signed(honestHeader, honestClaims), options)).toMatchObject({ ok: true, gift: "abc" });
  });

  it("is signed with the first of several secrets, and believed with any while one is rolled", async () => {
    const before = await aToken({ secrets: [ROLLED] });
    const after = await aToken({ secrets: [SECRET, ROLLED] });
    for (const token of [before, after])
      for (const secret of [`${SECRET}, ${ROLLED}`, [ROLLED, SECRET]])
        expect(await verifyToken(token, { ...options, secret })).toMatchObject({ ok: true });
    expect(await verifyToken(after, options)).toMatchObject({ ok: true });
    expect(await verifyToken(before, options)).toEqual({ ok: false, reason: "unknown-key" });
  });

  it("names its key without telling the secret, the same in every runtime", async () => {
    expect(kid).toMatch(/^[\w-]{12}$/);
    const digest = createHmac("sha256", SECRET).update("support-appeal key id").digest();
    expect(kid).toBe(digest.subarray(0, 9).toString("base64url"));
    expect((await importTokenKey(ROLLED)).id).not.toBe(kid);
  });

  it("is good until its end, with half a minute for clocks that differ", async () => {
    const token = await aToken({ until: seconds + 100 });
    const at = async (after: number) => await verifyToken(token, { ...options, now: now + after * 1000 });
    expect(await at(100)).toMatchObject({ ok: true });
    expect(await at(129)).toMatchObject({ ok: true });
    expect(await at(130)).toEqual({ ok: false, reason: "expired" });
    expect(await at(-30)).toMatchObject({ ok: true });
    expect(await at(-31)).toEqual({ ok: false, reason: "not-yet" });
  });

  it("of test money passes only where it is asked for, and real money never as a test", async () => {
    const [live, test] = [await aToken(), await aToken({ livemode: false })];
    expect(await verifyToken(test, options)).toEqual({ ok: false, reason: "other-mode" });
    expect(await verifyToken(test, { ...options, mode: "test" })).toMatchObject({ ok: true });
    expect(await verifyToken(live, { ...options, mode: "test" })).toEqual({ ok: false, reason: "other-mode" });
  });

  it.each<[what: string, token: unknown, reason: string]>([
    ["no algorithm", `${part({ ...honestHeader, alg: "none" })}.${payload}.`, "algorithm"],
    ["no algorithm, with a signature", signed({ ...honestHeader, alg: "none" }, honestClaims), "algorithm"],
    ["None in other letters", `${part({ ...honestHeader, alg: "nOnE" })}.${payload}.${signature}`, "algorithm"],
    ["RS256 with the secret as key", `${part({ ...honestHeader, alg: "RS256" })}.${payload}.${signature}`, "algorithm"],
    ["RS256 with a key of the sender's", rs256(`${part({ ...honestHeader, alg: "RS256" })}.${payload}`), "algorithm"],
    ["HS512", signed({ ...honestHeader, alg: "HS512" }, honestClaims, SECRET, "sha512"), "algorithm"],
    ["HS256 that is HS512", signed(honestHeader, honestClaims, SECRET, "sha512"), "malformed signature"],
    ["a list of algorithms", signed({ ...honestHeader, alg: ["HS256"] }, honestClaims), "algorithm"],
    ["a key in the header", signed({ ...honestHeader, jwk: { kty: "oct", k: "AAAA" } }, honestClaims), "malformed"],
    ["something critical", signed({ ...honestHeader, crit: ["b64"], b64: false }, honestClaims), "malformed"],
    ["an empty crit", signed({ ...honestHeader, crit: [] }, honestClaims), "malformed"],
    ["another type", signed({ ...honestHeader, typ: "at+jwt" }, honestClaims), "malformed"],
    ["no type", signed({ alg: "HS256", kid }, honestClaims), "malformed"],
    ["no key id", signed({ alg: "HS256", typ: "JWT" }, honestClaims), "malformed"],
    ["a wrong key id", signed({ ...honestHeader, kid: "../../dev/null" }, honestClaims), "unknown-key"],
    ["the key id of a prototype", signed({ ...honestHeader, kid: "__proto__" }, honestClaims), "unknown-key"],
    ["another secret", other, "unknown-key"],
    ["another secret under our key id", signed(honestHeader, honestClaims, ROLLED), "signature"],
    ["another site", site, "other-site"],
    ["another audience", signed(honestHeader, { ...honestClaims, aud: "the-shop" }), "other-site"],
    ["several audiences", signed(honestHeader, { ...honestClaims, aud: [SITE, "the-shop"] }), "claims"],
    ["another purpose", signed(honestHeader, { ...honestClaims, purpose: "manage" }), "other-purpose"],
    ["no purpose", signed(honestHeader, { ...honestClaims, purpose: undefined }), "claims"],
    ["no end", signed(honestHeader, endless), "claims"],
    ["an end in words", signed(honestHeader, { ...honestClaims, exp: String(seconds + day) }), "claims"],
    ["an end beyond all numbers", signed(honestHeader, '{"exp":1e999}'), "claims"],
    ["an end in halves", signed(honestHeader, { ...honestClaims, exp: seconds + 0.5 }), "claims"],
    ["an end in the past", signed(honestHeader, { ...honestClaims, exp: seconds - day }), "expired"],
    ["a beginning tomorrow", signed(honestHeader, { ...honestClaims, nbf: seconds + day }), "not-yet"],
    ["a signature of tomorrow", signed(honestHeader, { ...honestClaims, iat: seconds + day }), "not-yet"],
    ["an unknown interval", signed(honestHeader, { ...honestClaims, interval: "week" }), "claims"],
    ["claims that are a list", signed(honestHeader, [honestClaims]), "claims"],
    ["claims that are no JSON", signed(honestHeader, "{"), "claims"],
    [
      "a claim that stands twice",
      signed(honestHeader, JSON.stringify(honestClaims).replace('"mode":"live"', '"mode":"test","mode":"live"')),
      "claims",
    ],
    [
      "an algorithm that stands twice",
      signed(`{"alg":"none","alg":"HS256","typ":"JWT","kid":"${kid}"}`, honestClaims),
      "malformed",
    ],
    ["blanks in the header", signed(JSON.stringify(honestHeader, null, 1), honestClaims), "malformed"],
    ["a changed claim", `${header}.${part(honestClaims)}.${signature}`, "signature"],
    ["no signature", `${header}.${payload}.`, "malformed signature"],
    ["a shorter signature", honest.slice(0, -4), "malformed signature"],
    ["two parts", `${header}.${payload}`, "malformed"],
    ["four parts", `${honest}.x`, "malformed"],
    ["five parts, as encrypted ones have", `${honest}.x.y`, "malformed"],
    ["padding", `${header}.${payload}.${signature}=`, "malformed"],
    ["other base64", honest.replaceAll("-", "+").replaceAll("_", "/").replace(/$/, "+"), "malformed"],
    ["blanks around it", ` ${honest} `, "malformed"],
    ["a line's end", `${honest}\n`, "malformed"],
    ["a scheme before it", `Bearer ${honest}`, "malformed"],
    ["a megabyte", `${header}.${"A".repeat(1 << 20)}.${signature}`, "malformed"],
    ["a thousand dots", ".".repeat(1000), "malformed"],
    ["nothing", "", "malformed"],
    ["no text", { toString: () => honest }, "malformed"],
    ["undefined", undefined, "malformed"],
    ["null", null, "malformed"],
    ["a list of one", [honest], "malformed"],
    ["half a letter", "\ud800.\ud800.\ud800", "malformed"],
  ])("does not pass with %s", async (_what, token, reasons) => {
    const verified = await verifyToken(token, { ...options, secret: [SECRET] });
    expect(verified.ok).toBe(false);
    expect(reasons.split(" ")).toContain(verified.ok ? "" : verified.reason);
  });

  it("has one form: with any letter changed it is no token", async () => {
    for (let index = 0; index < honest.length; index++) {
      const changed = honest.slice(0, index) + (honest[index] === "A" ? "B" : "A") + honest.slice(index + 1);
      expect([index, (await verifyToken(changed, options)).ok]).toEqual([index, false]);
    }
  });

  it("is answered whatever it is", async () => {
    const jsonish = fc.json().map((text) => signed(text, honestClaims));
    const claims = fc.json().map((text) => signed(honestHeader, text));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.anything(), jsonish, claims), async (token) => {
        expect((await verifyToken(token, options)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the options", () => {
  it.each<[string, object, string]>([
    ["no secret", { secret: undefined }, "secret"],
    ["an empty secret", { secret: " , " }, "secret"],
    ["an empty secret in a list", { secret: [SECRET, ""] }, "secret"],
    ["an unknown mode", { mode: "production" }, "mode"],
    ["an unknown purpose", { purpose: "manage" }, "purpose"],
    ["no time", { now: Number.NaN }, "now"],
  ])("are the server's own mistake where there is %s, and it is named", async (_, change, named) => {
    const wrong = { ...options, ...change } as VerifyTokenOptions;
    await expect(verifyToken("x", wrong)).rejects.toThrow(new RegExp(`^${named}`));
  });

  it("are SITE_ID's own default, real money and now, where only the secret is given", async () => {
    const at = Date.now();
    const token = await aToken({ siteId: "support-appeal", at, until: Math.floor(at / 1000) + day });
    expect(await verifyToken(token, { secret: SECRET })).toMatchObject({ ok: true });
  });
});
