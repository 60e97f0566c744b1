import { describe, expect, it } from "vitest";
import { createReminderTokens } from "../../../../src/server/tokens/reminder-tokens.ts";
import { createSignSupporterToken } from "../../../../src/server/tokens/sign-token.ts";
import { verifyToken } from "../../../../src/server/tokens/verify-token.ts";

const SECRET = "test-token-secret-0123456789abcdef0123456789";
const OLDER = "test-token-secret-of-last-year-0123456789abc";
const tokens = createReminderTokens("site", [SECRET]);

describe("the tokens in a reminder's links", () => {
  it("say which reminder it is, each for one thing", async () => {
    const [confirm, stop] = [await tokens.sign("reminder-confirm", "r1"), await tokens.sign("reminder-stop", "r1")];
    expect(await tokens.read("reminder-confirm", confirm)).toBe("r1");
    expect(await tokens.read("reminder-stop", stop)).toBe("r1");
    expect(await tokens.read("reminder-stop", confirm)).toBeUndefined();
    expect(await tokens.read("reminder-confirm", stop)).toBeUndefined();
    expect(confirm.length).toBeLessThan(300);
  });

  it("are believed while their secret is rolled", async () => {
    const before = await createReminderTokens("site", [OLDER]).sign("reminder-stop", "r1");
    expect(await createReminderTokens("site", [SECRET, OLDER]).read("reminder-stop", before)).toBe("r1");
    expect(await tokens.read("reminder-stop", before)).toBeUndefined();
  });

  it("are no supporter's token, nor another site's, and the other way round", async () => {
    const sign = createSignSupporterToken({ siteId: "site", livemode: true }, [SECRET], () => Date.UTC(2026, 10, 30));
    const supporter = await sign({ sessionId: "cs_1", interval: "once", until: Date.UTC(2027, 10, 30) / 1000 });
    expect(await tokens.read("reminder-stop", supporter)).toBeUndefined();
    const stop = await tokens.sign("reminder-stop", "r1");
    expect(await verifyToken(stop, { secret: SECRET, siteId: "site" })).toMatchObject({ ok: false });
    expect(await createReminderTokens("other", [SECRET]).read("reminder-stop", stop)).toBeUndefined();
  });

  it.each(["", ".", "..", "a.b.c", "x".repeat(5000)])("are no %j", async (token) => {
    expect(await tokens.read("reminder-stop", token)).toBeUndefined();
  });

  it("are not believed once a letter is changed", async () => {
    const token = await tokens.sign("reminder-stop", "r1");
    const [head = "", payload = "", signature = ""] = token.split(".");
    const other = Buffer.from(payload, "base64url").toString().replace("r1", "r2");
    expect(
      await tokens.read("reminder-stop", [head, Buffer.from(other).toString("base64url"), signature].join(".")),
    ).toBe(undefined);
  });
});
