import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { daysBefore } from "../../../src/core/law/renewal-notices.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { startMailServer, type MailServer, type ReceivedMail } from "../../support/mail-server.ts";
import { days, idOf, stripeAt, submit } from "../sandbox/a-sandbox.ts";
import { aConfig, anEndpoint, WEBHOOK_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";

const start = Date.parse("2026-12-15T12:00:00Z");

interface GiverWishes {
  readonly interval: "month" | "year";
  readonly country: string;
  readonly state?: string;
  readonly locale?: string;
}

describe("over two years", () => {
  let directory: string;
  let sandbox: Sandbox;
  let stripe: Stripe;
  let server: MailServer;
  let store: LedgerStore;
  let endpoint: AnEndpoint;
  /** Days of the sandbox that the job has looked at. */
  let looks = 0;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-notices-"));
    sandbox = await startSandbox({ port: 0, seed: 1, now: () => start });
    stripe = stripeAt(sandbox);
    server = await startMailServer();
    store = await openLedgerStore(`file:${join(directory, "ledger.db")}`, () => undefined);
    const renewals = {
      ...store.renewals,
      // The last that the job asks.
      async firstMonthly() {
        const first = await store.renewals.firstMonthly();
        looks += 1;
        return first;
      },
    };
    endpoint = await anEndpoint(
      {
        stripeApiBase: new URL(sandbox.url),
        config: aConfig({
          publication: { name: "The Example Times", contact: "hello@times.example", kind: "company" },
        }),
        mail: { server: new URL(server.url), from: { name: "The Example Times", address: "news@times.example" } },
        endpointUrl: "https://support.times.example",
      },
      {
        store: new Proxy(store, {
          get: (target, name) => {
            const value: unknown = name === "renewals" ? renewals : Reflect.get(target, name, target);
            return typeof value === "function" ? value.bind(target) : value;
          },
        }),
        now: () => sandbox.clock.nowMs(),
        webhookNow: Date.now,
        jobs: true,
        jobPollMs: 5,
        mailPollMs: 5,
      },
    );
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
  });
  afterEach(async () => {
    await endpoint.close();
    await sandbox.close();
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** Through the endpoint, as the widget would have it; the sandbox asks nobody where they live, so that is added. */
  async function give(email: string, { interval, country, state, locale = "en" }: GiverWishes): Promise<string> {
    const answer = await fetch(`${endpoint.url}/checkout`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://news.example" },
      body: JSON.stringify({
        interval,
        amount: interval === "year" ? 6000 : 500,
        currency: "usd",
        returnUrl: "https://news.example/harbour",
        locale,
      }),
    });
    const { id, url } = (await answer.json()) as { id: string; url: string };
    const card = { method: "card", cardNumber: "4242424242424242", expiration: "12 / 34", cvc: "123", cardName: "A" };
    await submit(url, { email, ...card });
    const session = await stripe.checkout.sessions.retrieve(id);
    const customer = sandbox.store.get("customer", idOf(session.customer));
    Reflect.set(customer, "address", {
      city: null,
      line1: null,
      line2: null,
      postal_code: null,
      country,
      state: state ?? null,
    });
    await sandbox.deliveries.idle();
    return idOf(session.subscription);
  }

  /** Moves the clock, and waits until the day's work is done and its mail sent. */
  async function pass(seconds: number): Promise<void> {
    await sandbox.advance(seconds);
    await sandbox.deliveries.idle();
    const before = looks;
    await expect.poll(() => looks, { interval: 2, timeout: 5000 }).toBeGreaterThan(before);
    await expect
      .poll(async () => (await store.mail.outlook()).nextAt ?? Infinity, { interval: 2, timeout: 5000 })
      .toBeGreaterThan(sandbox.clock.now());
  }

  /** By whole days where a mail may be due, by weeks elsewhere; at nine in the morning by UTC. */
  async function passUntil(day: string, onDay: () => void = () => undefined): Promise<void> {
    const until = Date.parse(`${day}T09:00:00Z`) / 1000;
    const first = daysBefore(sandbox.clock.now(), -1) + 3600 - sandbox.clock.now();
    await pass(first);
    while (sandbox.clock.now() < until) {
      const date = new Date(sandbox.clock.nowMs());
      const isNear = date.getUTCMonth() === 11 || (date.getUTCMonth() === 10 && date.getUTCDate() > 4);
      await pass(days(isNear ? 1 : 5));
      onDay();
    }
  }

  const to = (email: string): readonly ReceivedMail[] => server.mails.filter((mail) => mail.to === email);
  const dayOf = (mail: ReceivedMail): string | undefined => mail.parsed.date?.toISOString().slice(0, 10);

  it("each giver is told when the law asks for it, once, and nobody who has ended", { timeout: 240_000 }, async () => {
    const california = await give("california@example.test", { interval: "year", country: "US", state: "CA" });
    await give("monthly@example.test", { interval: "month", country: "US", state: "CA" });
    await give("germany@example.test", { interval: "year", country: "DE", locale: "de" });
    await give("germany-monthly@example.test", { interval: "month", country: "DE" });
    await give("france@example.test", { interval: "year", country: "FR" });
    await give("britain@example.test", { interval: "month", country: "GB" });
    const ended = await give("ended@example.test", { interval: "year", country: "US", state: "CA" });
    const paused = await give("paused@example.test", { interval: "year", country: "US", state: "CA" });
    await stripe.subscriptions.update(ended, { cancel_at_period_end: true });
    await stripe.subscriptions.update(paused, { pause_collection: { behavior: "void" } });
    // As the page of gifts has it: one charge is left out, and the pause ends a day before the next.
    const skips = await give("skips@example.test", { interval: "year", country: "US", state: "CA" });
    const resumesAt = Date.parse("2028-12-14T12:00:00Z") / 1000;
    await stripe.subscriptions.update(skips, { pause_collection: { behavior: "void", resumes_at: resumesAt } });

    await passUntil("2028-12-20");
    const told = (email: string) => to(email).map(dayOf);
    expect(told("california@example.test")).toEqual(["2027-11-15", "2028-11-15"]);
    expect(told("skips@example.test")).toEqual(["2028-11-15"]);
    expect(told("germany@example.test")).toEqual(["2027-11-15", "2028-11-15"]);
    expect(told("france@example.test")).toEqual(["2027-11-07", "2027-12-01", "2028-11-07", "2028-12-01"]);
    expect(told("monthly@example.test")).toEqual(["2027-12-05", "2028-12-05"]);
    expect(told("britain@example.test")).toHaveLength(4);
    for (const nobody of ["germany-monthly", "ended", "paused"]) expect(told(`${nobody}@example.test`)).toEqual([]);

    const [notice] = to("california@example.test");
    expect(notice?.subject).toBe("Your gift to The Example Times goes on: the next charge is on December 15, 2027");
    expect(notice?.text).toContain("You support The Example Times with $60 each year.");
    expect(notice?.text).toContain("Your gift is not tax-deductible.");
    expect(notice?.text).toContain("hello@times.example");
    expect(notice?.links).toContain("https://support.times.example/manage");
    const [reminder] = to("monthly@example.test");
    expect(reminder?.subject).toBe("You support The Example Times each month");
    expect(reminder?.text).toContain("The next $5 will be charged on December 15, 2027");

    const [agreed] = await store.consents.of(california);
    expect(agreed).toMatchObject({
      kind: "gift",
      text: "$60 today, then $60 on December 15 each year. Cancel any time.",
      amount: 6000,
      currency: "usd",
      interval: "year",
      locale: "en",
      at: Date.parse("2026-12-15T12:00:00Z") / 1000,
    });
    // The one that was ended ran until December 2027: kept until December 2029, as long as three years after the start.
    expect(await store.consents.of(ended)).toHaveLength(1);
    await pass(days(340));
    expect(await store.consents.of(ended)).toHaveLength(1);
    await pass(days(30));
    expect(await store.consents.of(ended)).toEqual([]);
    expect(await store.consents.of(california)).toHaveLength(1);
  });
});
