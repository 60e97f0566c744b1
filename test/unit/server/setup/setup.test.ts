import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../../src/sandbox/index.ts";
import { ADMIN, aPublisher, aSetUpPublisher, aSignedInPublisher, KEY, READ } from "../support/a-publisher.ts";

const matching = (text: string): string => expect.stringContaining(text) as string;

describe("the setup at the desk", () => {
  let sandbox: Sandbox;
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-setup-config-"));
    sandbox = await startSandbox({ port: 0, seed: 1 });
  });
  afterEach(async () => {
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });
  const stripe = (): Record<string, string> => ({ STRIPE_API_BASE: sandbox.url });
  const endpoints = () => sandbox.store.all("webhook_endpoint");

  const signedIn = (change = stripe()) => aSignedInPublisher(change);
  const setUp = (change: Readonly<Record<string, string>> = {}) => aSetUpPublisher({ ...stripe(), ...change });

  it("answers nobody but who signs in, and says why", async () => {
    const publisher = await aPublisher(stripe());
    expect(publisher.heard()).toContain(`not set up yet: open ${publisher.url}/desk/ and sign in with ADMIN_TOKEN`);
    for (const path of ["/health", "/config", "/embed.js", "/ledger", "/webhooks/stripe", "/checkout", "/nothing"]) {
      const response = await fetch(`${publisher.url}${path}`, { method: path.includes("stripe") ? "POST" : "GET" });
      expect(response.status, path).toBe(503);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ code: "not-set-up", detail: matching("/desk/") });
    }
    const page = await fetch(`${publisher.url}/desk/`);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect((await publisher.ask("setup")).status).toBe(401);
    expect((await publisher.ask("setup/key", { key: KEY })).status).toBe(401);
    expect(await publisher.signIn("not-the-token")).toBe(401);
    expect(await publisher.signIn()).toBe(204);
    expect(await (await publisher.ask("session")).json()).toEqual({ role: "admin", setup: true });
  });

  it("is for ADMIN_TOKEN alone, on its own pages alone, and lets nobody try for ever", async () => {
    const publisher = await aPublisher(stripe());
    await publisher.signIn(READ);
    expect((await publisher.ask("setup")).status).toBe(403);
    expect((await publisher.ask("setup/key", { key: KEY })).status).toBe(403);
    await publisher.signIn();
    for (const headers of [{}, { "sec-fetch-site": "cross-site" }, { origin: "https://evil.example" }])
      expect((await publisher.ask("setup/key", { key: KEY }, headers)).status).toBe(403);
    const asForm = { "sec-fetch-site": "same-origin", "content-type": "text/plain" };
    expect((await publisher.ask("setup/key", { key: KEY }, asForm)).status).toBe(415);
    expect((await publisher.ask("setup/key", { key: KEY, extra: 1 })).status).toBe(400);
    expect((await publisher.ask("setup/nothing", {})).status).toBe(404);
    const statuses: number[] = [];
    for (let tried = 0; tried < 121; tried++)
      statuses.push((await publisher.ask("setup/origins", { origins: "" })).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it("leads from nothing to an endpoint that takes gifts, without a secret in any answer or line", async () => {
    const publisher = await setUp();
    const kept = await publisher.settings();
    const [webhook] = endpoints();
    expect(webhook).toMatchObject({ url: `${publisher.url}/webhooks/stripe`, status: "enabled" });
    expect((await fetch(`${publisher.url}/config`)).status).toBe(200);
    // Nobody has to sign in again.
    expect(await (await publisher.ask("session")).json()).toMatchObject({ role: "admin", settings: true });
    const state = await publisher.state();
    expect(state).toMatchObject({
      phase: "running",
      key: { by: "file", endsIn: "4242", kind: "secret", livemode: false },
      webhook: { by: "file" },
      address: { by: "file", url: publisher.url },
      origins: { by: "file", list: ["https://news.example"] },
    });
    const found = (await (await publisher.ask("setup/verify", {})).json()) as Record<string, { mark: string }[]>;
    expect(Object.values(found).flatMap((each) => each.filter(({ mark }) => mark === "wrong"))).toEqual([
      // Nothing was built for this test.
      { mark: "wrong", code: "address-no-widget", values: { url: publisher.url } },
    ]);
    expect(found["webhook"]).toContainEqual(expect.objectContaining({ mark: "ok", code: "webhook-right" }));
    const secrets = [...kept.matchAll(/^(?:STRIPE_\w+|TOKEN_SECRET)=(.+)$/gm)].map(([, secret = ""]) => secret);
    expect(secrets).toHaveLength(3);
    for (const secret of [...secrets, ADMIN]) expect(publisher.heard().includes(secret)).toBe(false);
  });

  it("goes on where it was when it is started again, also with half of it", async () => {
    const first = await signedIn();
    await first.step("key", { key: KEY });
    await first.close();
    const second = await aPublisher(stripe(), first.directory);
    await second.signIn();
    expect(await second.state()).toMatchObject({ phase: "setting-up", key: { by: "file", endsIn: "4242" } });
    await second.step("webhook", { url: second.url });
    await second.step("origins", { origins: "news.example" });
    await second.isUp();
    await second.close();
    const third = await aPublisher(stripe(), first.directory);
    expect((await fetch(`${third.url}/health`)).status).toBe(200);
    expect(third.heard()).not.toContain("not set up");
    await third.close();
    const theirs = await aPublisher({ ...stripe(), PAGE_ORIGINS: "https://theirs.example" }, first.directory);
    await theirs.signIn();
    expect((await theirs.state()).origins).toEqual({ by: "environment", list: ["https://theirs.example"] });
    expect(await theirs.step("origins", { origins: "news.example" })).toMatchObject({ problem: "environment" });
  });

  it("stops the start where anything else is wrong, or anything of Stripe is configured", async () => {
    await expect(aPublisher({ ...stripe(), PORT: "many" })).rejects.toThrow(/^PORT must be a port number$/);
    await expect(aPublisher({ STRIPE_SECRET_KEY: KEY })).rejects.toThrow(/^STRIPE_WEBHOOK_SECRET is missing/);
    await expect(aPublisher({ STRIPE_WEBHOOK_SECRET: "whsec_0123456789" })).rejects.toThrow(
      /^STRIPE_SECRET_KEY is missing/,
    );
    await expect(aPublisher({ ADMIN_TOKEN: "" })).rejects.toThrow(/^STRIPE_SECRET_KEY is missing[\s\S]+ADMIN_TOKEN/);
  });

  describe("about the key", () => {
    it.each([
      ["pk_test_abc", "key-publishable"],
      ["sk_test_…", "key-malformed"],
      ["", "key-malformed"],
      ["sk_live_abcdefghijkl", "key-at-sandbox"],
    ])("takes no %j: %s", async (key, problem) => {
      const publisher = await signedIn();
      expect(await publisher.step("key", { key })).toMatchObject({ taken: false, problem });
      await expect(publisher.settings()).rejects.toThrow("ENOENT");
    });

    it("asks Stripe, and says what it lacks as the doctor found it", async () => {
      const publisher = await signedIn();
      const control = (command: object) =>
        fetch(`${sandbox.url}/_sandbox/keys`, { method: "POST", body: JSON.stringify(command) });
      await control({ key: "rk_test_few", rights: ["rak_charge_read"] });
      expect(await publisher.step("key", { key: "rk_test_few" })).toMatchObject({
        problem: "key-lacks-rights",
        findings: expect.arrayContaining([
          {
            mark: "wrong",
            code: "key-lacks",
            values: { right: "Checkout Sessions: Write", stripes: "rak_checkout_session_write", needed: "serve" },
          },
        ]) as unknown,
      });
      await control({ key: "sk_test_old", expired: true });
      expect(await publisher.step("key", { key: "sk_test_old" })).toMatchObject({ problem: "key-expired" });
      const alone = await signedIn({ STRIPE_API_BASE: "http://127.0.0.1:9" });
      expect(await alone.step("key", { key: KEY })).toMatchObject({ problem: "stripe-unreachable" });
    });

    it("replaced while it runs goes on with the same webhook, and makes another where Stripe has none", async () => {
      const publisher = await setUp();
      const before = await publisher.settings();
      expect(await publisher.step("key", { key: "sk_test_thenewerkeyofours1881" })).toMatchObject({ restarts: true });
      await expect
        .poll(() =>
          publisher.state().then(
            ({ key }) => key.endsIn,
            () => "",
          ),
        )
        .toBe("1881");
      const secretIn = (text: string) => /^STRIPE_WEBHOOK_SECRET=(.+)$/m.exec(text)?.[1];
      expect(secretIn(await publisher.settings())).toBe(secretIn(before));
      const [webhook] = endpoints();
      await fetch(`${sandbox.url}/v1/webhook_endpoints/${webhook?.id}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${KEY}` },
      });
      await publisher.isUp();
      const answer = await publisher.step("key", { key: "sk_test_ofanotheraccount2772" });
      expect(answer).toMatchObject({ taken: true, done: [{ code: "done-webhook-made" }] });
      expect(secretIn(await publisher.settings())).not.toBe(secretIn(before));
      await publisher.isUp();
    });
  });

  describe("about the webhook", () => {
    it("needs the key, an address that can be used, and one that leads here", async () => {
      const publisher = await signedIn();
      expect(await publisher.step("webhook", { url: publisher.url })).toMatchObject({ problem: "key-first" });
      await publisher.step("key", { key: KEY });
      for (const url of ["http://news.example", "support", "https://x.example/?a=b"])
        expect(await publisher.step("webhook", { url })).toMatchObject({ problem: "address-malformed", about: url });
      expect(await publisher.step("webhook", { url: "http://127.0.0.1:59" })).toMatchObject({
        problem: "address-unreachable",
        about: matching("ECONNREFUSED"),
      });
      expect(await publisher.step("webhook", { url: sandbox.url })).toMatchObject({ problem: "address-elsewhere" });
      expect(endpoints()).toEqual([]);
      expect(await publisher.step("webhook", { url: "http://127.0.0.1:9", evenSo: true })).toMatchObject({
        taken: true,
      });
    });

    it("takes the place of one whose secret was lost half-way", async () => {
      const publisher = await signedIn();
      await publisher.step("key", { key: KEY });
      await publisher.step("webhook", { url: publisher.url });
      const again = await publisher.step("webhook", { url: publisher.url });
      expect(again.done).toMatchObject([{ code: "done-webhook-made" }, { code: "done-webhook-replaced" }]);
      expect(
        endpoints()
          .map(({ status }) => status)
          .sort(),
      ).toEqual(["disabled", "enabled"]);
    });

    it("may be made by hand, where the key has no right to", async () => {
      const publisher = await signedIn();
      const parts = ["checkout_session", "subscription", "payment_intent", "charge", "invoice"];
      const rights = [...parts.map((part) => `rak_${part}_read`), "rak_checkout_session_write"];
      await fetch(`${sandbox.url}/_sandbox/keys`, {
        method: "POST",
        body: JSON.stringify({ key: "rk_test_least", rights }),
      });
      expect(await publisher.step("key", { key: "rk_test_least" })).toMatchObject({ taken: true });
      const { url } = publisher;
      expect(await publisher.step("webhook", { url })).toMatchObject({ problem: "webhook-lacks-right" });
      expect(await publisher.step("webhook", { url, secret: "secret" })).toMatchObject({ problem: "secret-malformed" });
      expect(await publisher.step("webhook", { url, secret: "whsec_made_by_hand" })).toMatchObject({ taken: true });
    });
  });

  it("goes on with what was there where the new settings can't be taken up, and says why", async () => {
    const config = join(directory, "config.json");
    await writeFile(config, "{}");
    const publisher = await setUp({ CONFIG_FILE: config });
    const before = await publisher.settings();
    await writeFile(config, "{");
    await publisher.step("origins", { origins: "other.example" });
    await expect.poll(async () => (await publisher.state()).failure).toMatch(/^CONFIG_FILE .+ is not valid JSON/);
    expect(await publisher.settings()).toBe(before);
    expect(await publisher.state()).toMatchObject({ phase: "running", origins: { list: ["https://news.example"] } });
    expect((await fetch(`${publisher.url}/health`)).status).toBe(200);
  });
});
