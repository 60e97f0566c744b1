import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "../../../src/server/log.ts";
import { withoutSecrets } from "../../../src/server/without-secrets.ts";
import { takeComplaints, watchLog } from "../../support/watch-log.ts";

const session = `cs_live_${"a1B2c3D4".repeat(7)}e5`;

describe("a line of the log", () => {
  it.each([
    ["a key", "Invalid API Key provided: sk_live_51Habc", "Invalid API Key provided: [key]"],
    ["a restricted key", "rk_test_abc is not allowed", "[key] is not allowed"],
    ["a webhook secret", "whsec_abc+/=", "[secret]"],
    ["a whole session id", `No such session: ${session}`, "No such session: cs_live_a1B2c3D4…"],
    ["a session in an address", `/checkout/${session}?a`, "/checkout/cs_live_a1B2c3D4…?a"],
    ["a token", "jwt eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.abc_-", "jwt [token]"],
    ["an authorization", "authorization: Bearer abc.def~", "authorization: [authorization]"],
    ["a password in an address", "postgres://app:p4ss@db.example/x", "postgres://[user]@db.example/x"],
    ["an e-mail address", 'Key (email)=(ann.b+c@reader.example) "x"', 'Key (email)=([address]) "x"'],
  ])("never has %s", (_, given, expected) => {
    expect(withoutSecrets(given)).toBe(expected);
    const lines: string[] = [];
    createLog((line) => void lines.push(line)).error(given, { error: given });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ message: expected, error: expected });
  });

  it.each([
    "listening on http://127.0.0.1:8787",
    "Error: connect ECONNREFUSED 10.0.0.5:5432",
    "at file:///app/node_modules/@hono/node-server/dist/index.mjs:1087:12",
    "must begin with sk_test_, sk_live_, rk_test_ or rk_live_",
    "amount must be at least 100",
  ])("keeps what an operator needs: %s", (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  it("costs no more than its length, whatever it is made of", () => {
    for (const unit of ["a", "@", "a@", "//", "eyJ", ".", "cs_live_", "Bearer ", "sk_"]) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const begun = performance.now();
      withoutSecrets(text);
      // An expression that goes back over what it has read would take minutes: generous for a busy machine.
      expect([unit, performance.now() - begun < 5000]).toEqual([unit, true]);
    }
  });
});

describe("the watch over all that the tests log", () => {
  // What is wrong here is meant to be.
  afterEach(() => void takeComplaints());

  it.each([
    ["sk_live_abc"],
    ["whsec_abc"],
    [session],
    ["eyJhbGciOiJIUzI1NiJ9.e30."],
    ["Bearer x"],
    ["ann@reader.example"],
    ["203.0.113.7"],
    ["2001:db8::1"],
    ["/contribute?support_appeal_session=x"],
    ["test-admin-token-0123456789"],
  ])("complains of %s", (text) => {
    watchLog(JSON.stringify({ message: "x", text }));
    expect(takeComplaints()).toHaveLength(1);
  });

  it("complains of a second line for one request, but not of an error's, or of one on the set-up", () => {
    const requestId = crypto.randomUUID();
    const line = (level: string, message = "x") => JSON.stringify({ level, message, requestId });
    watchLog(line("info"));
    watchLog(line("error"));
    watchLog(line("warn", "requests come through a proxy"));
    expect(takeComplaints()).toEqual([]);
    watchLog(line("info"));
    watchLog(line("warn", "request refused"));
    expect(takeComplaints()).toHaveLength(1);
  });

  it("says nothing of what is as it should be", () => {
    watchLog(
      '{"time":"2026-11-30T03:56:15.123Z","message":"listening on http://127.0.0.1:8787","url":"http://[::1]:80"}',
    );
    expect(takeComplaints()).toEqual([]);
  });
});
