import { DatabaseSync } from "node:sqlite";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { webhookEventTypes as eventTypes } from "../../../src/server/stripe/webhook-event-types.ts";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { anEndpoint, WEBHOOK_SECRET } from "./support/an-endpoint.ts";
import { callDoctor, makeWebhookEndpoint, type CallDoctorOptions, type DoctorsWord } from "./support/call-doctor.ts";
import { giftsAt, type Gifts } from "./support/gifts-at.ts";

type Change = Readonly<Record<string, string>>;

describe("doctor", () => {
  let directory: string;
  let sandbox: Sandbox;
  let gifts: Gifts;
  let databaseUrl: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-doctor-"));
    databaseUrl = `file:${join(directory, "ledger.db")}`;
    sandbox = await startSandbox({ port: 0, seed: 1 });
    gifts = giftsAt(sandbox);
  });
  afterEach(async () => {
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });

  const doctor = (change: Change = {}, how?: CallDoctorOptions): Promise<DoctorsWord> =>
    callDoctor({ STRIPE_API_BASE: sandbox.url, DATABASE_URL: databaseUrl, ...change }, how);
  const matching = (text: string): string => expect.stringContaining(text) as string;
  const control = (path: string, command: object) =>
    fetch(`${sandbox.url}/_sandbox/${path}`, { method: "POST", body: JSON.stringify(command) });
  const address = "http://127.0.0.1:9/webhooks/stripe";
  const url = "http://127.0.0.1:9";
  const makeEndpoint = (params: Partial<Stripe.WebhookEndpointCreateParams> = {}) =>
    makeWebhookEndpoint(gifts.stripe, { url: address, ...params });
  type Version = Stripe.WebhookEndpointCreateParams.ApiVersion;

  it("says of everything that is well that it is, and honestly what it can't see", async () => {
    const endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl });
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
    await gifts.once(500);
    const { wrong, ok, look, findings } = await doctor();
    expect(wrong).toEqual([]);
    for (const said of ["every setting", "tables up to date", "Stripe takes it", "every right", "the clock agrees"])
      expect(ok).toContainEqual(matching(said));
    for (const said of ["may take money", "is on, listens to all", "deliveries arrive"])
      expect(ok).toContainEqual(matching(said));
    expect(look).toEqual([matching("can't be read through its API")]);
    expect(findings.filter(({ mark, next }) => (mark === "ok") !== (next === undefined))).toEqual([]);
    await endpoint.close();
  });

  describe("about the key", () => {
    it("names each right that a restricted key lacks, and who needs it", async () => {
      const rights = ["rak_checkout_session_write", "rak_subscription_read", "rak_charge_read", "rak_invoice_read"];
      await control("keys", { key: "rk_test_few", rights });
      const { wrong, warnings } = await doctor({ STRIPE_SECRET_KEY: "rk_test_few" });
      expect(wrong).toEqual([
        'STRIPE_SECRET_KEY lacks the right "Payment Intents: Read" (rak_payment_intent_read), which serve needs',
      ]);
      expect(warnings).toContainEqual(matching('"Events: Read" (rak_event_read), which reconcile needs'));
      expect(warnings).toContainEqual(
        matching("looking at the webhook endpoint is not possible: the key lacks rak_webhook_read"),
      );
      expect(sandbox.store.all("checkout.session")).toEqual([]);
    });

    it("says that one which may only read can make no checkout", async () => {
      const parts = ["checkout_session", "subscription", "payment_intent", "charge", "invoice", "dispute", "event"];
      await control("keys", { key: "rk_test_read", rights: parts.map((part) => `rak_${part}_read`) });
      expect((await doctor({ STRIPE_SECRET_KEY: "rk_test_read" })).wrong).toEqual([
        matching('"Checkout Sessions: Write" (rak_checkout_session_write)'),
      ]);
    });

    it("that has expired says so, and asks Stripe nothing more", async () => {
      await control("keys", { key: "sk_test_old", expired: true });
      const { wrong, look } = await doctor({ STRIPE_SECRET_KEY: "sk_test_old" });
      expect(wrong).toEqual(["STRIPE_SECRET_KEY is refused by Stripe: it has expired"]);
      expect(look).toEqual([]);
    });

    it.each([
      { STRIPE_API_BASE: "http://sandbox.example" },
      { STRIPE_API_BASE: "http://127.0.0.1:9", STRIPE_SECRET_KEY: "sk_live_abc" },
    ])("is sent nowhere while %j can't be meant", async (change) => {
      const { warnings, look } = await doctor(change);
      expect(warnings).toContainEqual("Stripe is not asked: nobody can tell where it is");
      expect(look).toEqual([]);
    });

    it("can't say where Stripe is not reached, and names the server", async () => {
      const { wrong } = await doctor({ STRIPE_API_BASE: "http://127.0.0.1:9" });
      expect(wrong).toEqual(["Stripe can't be reached at http://127.0.0.1:9"]);
    });
  });

  describe("about the account", () => {
    it("says what Stripe still wants to know", async () => {
      const requirements = { currently_due: ["external_account"], disabled_reason: null, past_due: [] };
      await control("account", { charges_enabled: false, requirements });
      const { findings } = await doctor();
      // Of test mode, where test cards are taken all the same.
      expect(findings).toContainEqual({
        mark: "warning",
        said: "the account may take no money (The Example Times, US, usd)",
        next: matching("external_account"),
      });
    });
  });

  describe("about the webhook endpoint", () => {
    it("says that there is none at the address that was named, and makes it", async () => {
      await makeEndpoint({ url: "https://old.example/webhooks/stripe" });
      expect((await doctor({}, { url })).wrong).toContainEqual(matching(`no webhook endpoint at ${address}`));
      const { done, secrets, ok } = await doctor({}, { url, fix: true });
      expect(done).toContainEqual(matching(`made the webhook endpoint ${address}`));
      const [, made] = sandbox.store.all("webhook_endpoint");
      expect(made).toMatchObject({
        url: address,
        status: "enabled",
        enabled_events: eventTypes,
        api_version: Stripe.API_VERSION,
      });
      expect(secrets).toEqual([expect.stringMatching(/^whsec_\w+$/)]);
      expect(ok).toContainEqual(matching(`the webhook endpoint ${address} is on`));
      expect((await doctor({}, { url, fix: true })).done).toEqual([]);
    });

    it("makes it where the settings say that the endpoint is, unless told otherwise", async () => {
      const { done } = await doctor({ ENDPOINT_URL: "https://support.example.org/in/" }, { fix: true });
      expect(done).toContainEqual(matching("https://support.example.org/in/webhooks/stripe"));
    });

    it("makes none where nobody has said at which address", async () => {
      const { done, wrong } = await doctor({}, { fix: true });
      expect(sandbox.store.all("webhook_endpoint")).toEqual([]);
      expect(done).toContainEqual(matching("say where with --url"));
      expect(wrong).toContainEqual(matching("no webhook endpoint"));
    });

    it("says that it is switched off and what it does not listen to, and mends both without another one", async () => {
      const { id } = await makeEndpoint({ enabled_events: ["checkout.session.completed", "charge.expired"] });
      await gifts.stripe.webhookEndpoints.update(id, { disabled: true });
      const { wrong } = await doctor();
      expect(wrong).toContainEqual(matching("is switched off"));
      expect(wrong).toContainEqual(
        matching("does not listen to checkout.session.async_payment_succeeded, invoice.paid"),
      );
      const { done, wrong: left } = await doctor({}, { fix: true });
      expect(done.join("\n")).toMatch(/switched .* on[^]*now listens to .*invoice\.paid/);
      expect(left).toEqual([]);
      expect(sandbox.store.all("webhook_endpoint")).toHaveLength(1);
      expect(sandbox.store.all("webhook_endpoint")[0]?.enabled_events).toEqual(
        expect.arrayContaining([...eventTypes, "charge.expired"]),
      );
    });

    it("of an older API version is replaced by one in ours, and is switched off only after that was said", async () => {
      const old = await makeEndpoint({ api_version: "2024-06-20" as Version });
      expect((await doctor()).wrong).toEqual([matching("speaks API version 2024-06-20, and ours is")]);
      const { done, wrong } = await doctor({}, { fix: true });
      expect(wrong).toEqual([]);
      expect(done.findIndex((line) => line.includes("made the webhook endpoint"))).toBeLessThan(
        done.findIndex((line) => line.includes(`the old one (${old.id}) is switched off now`)),
      );
      expect(
        sandbox.store.all("webhook_endpoint").map(({ status, api_version: version }) => [status, version]),
      ).toEqual([
        ["disabled", "2024-06-20"],
        ["enabled", Stripe.API_VERSION],
      ]);
      expect((await doctor({}, { fix: true })).done).toEqual([]);
    });

    it("of an older API version that speaks our words is left alone", async () => {
      await makeEndpoint({ api_version: "2026-07-29.dahlia" as Version });
      expect((await doctor()).ok).toContainEqual(matching("speaks 2026-07-29.dahlia"));
      await doctor({}, { fix: true });
      expect(sandbox.store.all("webhook_endpoint")).toHaveLength(1);
    });

    it("that speaks the account's own version is judged by what the account's events speak", async () => {
      const params: Stripe.WebhookEndpointCreateParams = { url: address, enabled_events: ["*"] };
      await gifts.stripe.webhookEndpoints.create(params);
      expect((await doctor()).warnings).toContainEqual(matching("which nothing tells yet"));
      await gifts.once(500);
      for (const event of sandbox.store.all("event")) event.api_version = "2019-02-19";
      expect((await doctor()).wrong).toContainEqual(matching("2019-02-19, the account's own"));
    });

    it("can't be mended with a key that may only read", async () => {
      const parts = ["subscription", "payment_intent", "charge", "invoice", "dispute", "event", "webhook"];
      const rights = [...parts.map((part) => `rak_${part}_read`), "rak_checkout_session_write"];
      await control("keys", { key: "rk_test_read", rights });
      const { wrong } = await doctor({ STRIPE_SECRET_KEY: "rk_test_read" }, { url, fix: true });
      expect(wrong).toContainEqual(matching("the key lacks rak_webhook_write"));
    });
  });

  it("sets the customer portal up where there is none, and touches none that is there", async () => {
    expect((await doctor()).warnings).toContainEqual(matching("customer portal is not set up"));
    expect((await doctor({}, { fix: true })).done).toContainEqual(matching("set up Stripe's customer portal"));
    expect((await doctor({}, { fix: true })).done).not.toContainEqual(matching("portal"));
    expect(sandbox.store.all("billing_portal.configuration")).toMatchObject([
      { default_return_url: "https://news.example", features: { subscription_cancel: { enabled: true } } },
    ]);
  });

  describe("about the database", () => {
    it("of the other mode says whose money it holds", async () => {
      await (await anEndpoint({ databaseUrl, stripeApiBase: new URL(sandbox.url) })).close();
      const file = new DatabaseSync(databaseUrl.slice("file:".length));
      file.exec("update setting set value = 'live' where name = 'mode'");
      file.close();
      expect((await doctor()).wrong).toContainEqual(
        "DATABASE_URL holds live money, and STRIPE_SECRET_KEY is a test key",
      );
    });

    it("is not held against a key that is not there", async () => {
      await (await anEndpoint({ databaseUrl, stripeApiBase: new URL(sandbox.url) })).close();
      const file = new DatabaseSync(databaseUrl.slice("file:".length));
      file.exec("update setting set value = 'live' where name = 'mode'");
      file.close();
      const { wrong, ok } = await doctor({ STRIPE_SECRET_KEY: "" });
      expect(wrong).toEqual(["STRIPE_SECRET_KEY is missing"]);
      expect(ok).toContainEqual(matching("holds the ledger of live money"));
    });

    it("that is no database, or of a newer release, says so", async () => {
      const path = databaseUrl.slice("file:".length);
      await writeFile(path, "not a database at all, and long enough to be taken for one".repeat(20));
      expect((await doctor()).wrong).toContainEqual(matching("which can't be used"));
      await rm(path);
      await (await anEndpoint({ databaseUrl, stripeApiBase: new URL(sandbox.url) })).close();
      const file = new DatabaseSync(path);
      file.exec("insert into kysely_migration (name, timestamp) values ('999-later', '')");
      file.close();
      expect((await doctor()).wrong).toContainEqual(matching("of a newer release of support-appeal (999-later)"));
    });

    it("that does not answer says so, and never repeats its password", async () => {
      const { wrong } = await doctor({ DATABASE_URL: "postgres://appeal:pa55word@127.0.0.1:9/appeal" });
      expect(wrong).toContainEqual(matching("PostgreSQL does not answer"));
      expect(wrong.join("")).not.toContain("pa55word");
    });
  });

  describe("about the public address", () => {
    async function answering(status: number, type = "text/html"): Promise<string> {
      const server = createServer((_, response) =>
        response.writeHead(status, { "content-type": type }).end("<p>hello"),
      );
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      onTestFinished(() => {
        server.close();
        server.closeAllConnections();
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }

    it("says that nobody is there", async () => {
      expect((await doctor({}, { url })).wrong).toContainEqual(matching(`${url} can't be reached from here`));
    });

    it.each([
      [404, "it is not the endpoint that answers there"],
      [503, "its database does not answer"],
      [200, "/embed.js is no script"],
    ])("says of one that answers %i: %s", async (status, said) => {
      expect((await doctor({}, { url: await answering(status) })).wrong).toContainEqual(matching(said));
    });

    it("says that the running endpoint has another signing secret", async () => {
      const endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl });
      expect((await doctor({}, { url: endpoint.url })).ok).toContainEqual(matching("takes what is signed with"));
      const { wrong } = await doctor({ STRIPE_WEBHOOK_SECRET: "whsec_another" }, { url: endpoint.url });
      expect(wrong).toContainEqual(matching("refuses what is signed with STRIPE_WEBHOOK_SECRET: it answers 400"));
      await endpoint.close();
    });
  });

  it.each<[Change, DoctorsWord["findings"][number]["mark"], string]>([
    [{ TRUSTED_PROXIES: "0.0.0.0/0" }, "wrong", "TRUSTED_PROXIES trusts everybody"],
    [{ STRIPE_SECRET_KEY: "sk_live_abc", STRIPE_API_BASE: "" }, "warning", "all readers share one limit"],
    [{ STRIPE_SECRET_KEY: "sk_live_abc", STRIPE_API_BASE: "", HOST: "0.0.0.0" }, "warning", "without a proxy"],
    [{ TOKEN_SECRET: "the-same-secret-twice", ADMIN_TOKEN: "the-same-secret-twice" }, "warning", "are the same"],
    [{ DATABASE_URL: "file::memory:" }, "wrong", "a restart forgets all"],
    [{ CONFIG_FILE: "/nowhere/config.json" }, "wrong", "CONFIG_FILE /nowhere/config.json: does not exist"],
    [{ PORT: "http" }, "wrong", "PORT must be a port number"],
  ])("says of %j: %s: %s", async (change, mark, said) => {
    // Nothing of it may reach Stripe itself.
    const settings = change["STRIPE_API_BASE"] === "" ? { ...change, STRIPE_API_BASE: "https://127.0.0.1:9" } : change;
    const { findings } = await doctor(settings);
    expect(findings).toContainEqual({ mark, said: matching(said), next: expect.any(String) as string });
  });
});
