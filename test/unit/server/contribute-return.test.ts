import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aConfig, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { openContribute } from "./support/contribute.ts";
import { aStripeError, aStripeSession, startStripeStub, type StripeStub } from "./support/stripe-stub.ts";

const now = 1_790_000_000_000;
const choice = "?locale=en&interval=month&amount=750&currency=usd";
const paid = { status: "complete", payment_status: "paid" };
const unpaid = { status: "complete", payment_status: "unpaid" };
const monthly = { mode: "subscription", metadata: { app: "support-appeal", interval: "month" }, amount_total: 750 };
const publication = { name: "The Example Times", contact: "readers@times.example" };

describe("a reader who comes back from Stripe's page to /contribute", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  beforeEach(async () => {
    stripe = await startStripeStub();
    endpoint = await start({ publication });
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });
  const start = (config: object): Promise<AnEndpoint> =>
    anEndpoint({ stripeApiBase: new URL(stripe.url), config: aConfig(config) }, { now: () => now });
  const comesBack = async (session: Record<string, unknown>, query = choice) => {
    stripe.answer(() => ({ body: aStripeSession(session) }));
    const page = await openContribute(endpoint.url, `${query}&support_appeal_session=cs_test_1`);
    return { ...page, text: page.html.replace(/<style>[^]*<\/style>|<[^>]*>/g, "") };
  };

  it.each<[string, Record<string, unknown>, string, string]>([
    ["a single gift", paid, "Thank you", "Your $5 has arrived. You keep The Example Times open to everyone."],
    [
      "a monthly gift",
      { ...paid, ...monthly },
      "Thank you",
      "Your first $7.50 has arrived, and $7.50 will follow each month.",
    ],
    [
      "a bank debit under way",
      { ...unpaid, payment_intent: { id: "pi_1", status: "processing" } },
      "Your contribution is on its way",
      "Your bank needs a few days to settle $5.",
    ],
    [
      "a bank debit that failed",
      { ...unpaid, payment_intent: { id: "pi_1", status: "requires_payment_method" } },
      "Your contribution did not arrive",
      "Your bank did not pay the $5 that was on its way.",
    ],
    [
      "a first debit of a monthly gift that failed, and can be mended",
      {
        ...unpaid,
        ...monthly,
        subscription: {
          id: "sub_1",
          status: "past_due",
          items: { data: [{ current_period_start: now / 1000 - 86_400, current_period_end: now / 1000 }] },
          latest_invoice: { id: "in_1", status: "open" },
        },
      },
      "Your gift could not be collected",
      "To change or end your gift: readers@times.example",
    ],
  ])("is told of %s, again with every reload", async (_, session, title, text) => {
    for (const page of [await comesBack(session), await comesBack(session)]) {
      expect([page.status, page.title]).toEqual([200, `${title} – The Example Times`]);
      expect(page.text).toContain(text);
      expect(page.html).not.toContain("<form");
      expect(page.headers.get("referrer-policy")).toBe("no-referrer");
      expect(page.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("learns how a gift that goes on is ended", async () => {
    expect((await comesBack({ ...paid, ...monthly })).text).toContain(
      "To change or end your gift: readers@times.example",
    );
    expect((await comesBack(paid)).text).not.toContain("To change or end");
    await endpoint.close();
    endpoint = await start({ publication: { ...publication, manage: "https://times.example/manage" } });
    expect((await comesBack({ ...paid, ...monthly })).html).toContain(
      '<a href="https://times.example/manage">Change or end your gift</a>',
    );
  });

  it("is told by a company that the gift is not tax-deductible, and by nobody else", async () => {
    const text = "The Example Times is not a charity. Your gift is not tax-deductible.";
    expect((await comesBack(paid)).text).not.toContain("tax-deductible");
    await endpoint.close();
    endpoint = await start({ publication: { ...publication, kind: "company" } });
    expect((await comesBack(paid)).text).toContain(text);
    await endpoint.close();
    endpoint = await start({ publication: { ...publication, kind: "nonprofit" } });
    expect((await comesBack(paid)).text).not.toContain("tax-deductible");
  });

  it("may choose again where the bank did not pay", async () => {
    const page = await comesBack({ ...unpaid, payment_intent: { id: "pi_1", status: "canceled" } });
    expect(page.html).toContain(
      '<a href="?locale=en&amp;currency=usd&amp;interval=month&amp;amount=750">Choose again</a>',
    );
  });

  it("hears it in the language in which they gave", async () => {
    const page = await comesBack(paid, "?locale=de");
    expect(page.text).toContain("5\u00a0$");
    expect(page.html).toContain('<html lang="de"');
  });

  it("finds nothing there of who they are, or anybody else is", async () => {
    const page = await comesBack({ ...paid, customer_details: { email: "ann@reader.example", name: "Ann" } });
    expect(page.html).not.toMatch(/ann/i);
  });

  it("finds the form with their choice after cancelling, and when the session has expired", async () => {
    const cancelled = await openContribute(endpoint.url, `${choice}&support_appeal_cancelled=1`);
    const expired = await comesBack({ status: "expired" });
    expect(cancelled.html).toContain("You have not been charged. Your choice is still here.");
    expect(expired.html).toContain("That checkout has expired, and you have not been charged.");
    for (const page of [cancelled, expired])
      expect([page.chosen("interval"), page.chosen("amount-month"), page.written("other-month")]).toEqual([
        "month",
        "other",
        "$7.50",
      ]);
    expect(cancelled.title).toBe("You have not been charged. Your choice is still here. – Support The Example Times");
  });

  it("is not asked again while nobody can say, and may look again", async () => {
    const open = await comesBack({ status: "open" });
    expect([open.status, open.html.includes("<form")]).toEqual([200, false]);
    expect(open.text).toContain("We could not confirm your contribution yet.");
    expect(open.html).toContain(
      '<a href="?locale=en&amp;currency=usd&amp;interval=month&amp;amount=750&amp;support_appeal_session=cs_test_1">Check again</a>',
    );
    stripe.answer(() => ({ status: 429, body: aStripeError("rate_limit_error", "slow down") }));
    const busy = await openContribute(endpoint.url, "?support_appeal_session=cs_test_1");
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(busy.html).toContain("We could not confirm your contribution yet.");
  });

  it("finds the plain form where the session is none of ours, which is asked for once", async () => {
    stripe.answer(() => ({ status: 404, body: aStripeError("invalid_request_error", "No such session") }));
    for (const id of ["cs_test_gone", "cs_test_gone", "x", "cs_test_1/../x", '"><script>']) {
      const page = await openContribute(endpoint.url, `?support_appeal_session=${encodeURIComponent(id)}`);
      expect([page.status, page.title]).toEqual([200, "Support The Example Times"]);
      expect(page.html).not.toContain("script");
    }
    expect((await fetch(`${endpoint.url}/checkout/cs_test_gone`)).status).toBe(404);
    expect(stripe.requests).toHaveLength(1);
  });

  it("is limited with those who look at checkouts elsewhere", async () => {
    stripe.answer(() => ({ body: aStripeSession({ status: "open" }) }));
    const statuses: number[] = [];
    for (let each = 0; each < 101; each++)
      statuses.push((await openContribute(endpoint.url, `?support_appeal_session=cs_test_${each}`)).status);
    expect([statuses[0], statuses[99], statuses[100]]).toEqual([200, 200, 429]);
    expect((await fetch(`${endpoint.url}/checkout/cs_test_1`)).status).toBe(429);
  });
});
