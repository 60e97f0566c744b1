import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { verifyToken } from "../../src/verify-token.ts";
import { readLedger, TOKEN_SECRET, WEBHOOK_SECRET } from "../unit/server/support/an-endpoint.ts";
import { postCheckout } from "../unit/server/support/post-checkout.ts";
import { rawRequest } from "../unit/server/support/raw-request.ts";
import { deliverSequence } from "../unit/server/support/deliver-sequence.ts";
import { startStripeStub, type StripeStub } from "../unit/server/support/stripe-stub.ts";
import { answerFrom, deliver, ordersOf, sequences, sign, SITE_ID } from "../unit/server/support/webhook-sequences.ts";
import { environmentFor, type StartedEndpoint, type StartEndpoint } from "./support/start-endpoint.ts";

const origin = "https://news.example";
const OTHER_SECRET = "whsec_while_it_is_rolled";

/** From a reader's choice to the publisher's ledger, with the sandbox in Stripe's place. */
export function describeEndpointMoney(start: StartEndpoint): void {
  describe("money", () => {
    let sandbox: Sandbox;
    let endpoint: StartedEndpoint;
    beforeAll(async () => {
      sandbox = await startSandbox({ port: 0, seed: 1 });
      endpoint = await start({
        ...environmentFor(sandbox.url),
        STRIPE_WEBHOOK_SECRET: `${WEBHOOK_SECRET},${OTHER_SECRET}`,
      });
      sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
    });
    afterAll(async () => {
      await endpoint.close();
      await sandbox.close();
    });

    async function give(interval: string, amount: number): Promise<string> {
      const { status, body } = await postCheckout(endpoint.url, { interval, amount });
      expect(status).toBe(200);
      const { id, url } = body as { id: string; url: string };
      const paid = await fetch(url, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams({
          email: "ann@reader.example",
          method: "card",
          cardNumber: "4242424242424242",
          expiration: "12 / 34",
          cvc: "123",
          cardName: "Ann Reader",
        }),
      });
      expect(paid.headers.get("location")).toContain(id);
      await sandbox.advance(5);
      return id;
    }
    const control = async (path: string, command: object): Promise<void> => {
      const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, { method: "POST", body: JSON.stringify(command) });
      expect(answer.status).toBe(200);
    };
    const statusOf = async (id: string): Promise<Record<string, unknown>> =>
      (await (await fetch(`${endpoint.url}/checkout/${id}`, { headers: { origin } })).json()) as Record<
        string,
        unknown
      >;

    it("given once is paid, thanked with a token, in the ledger, and given back", async () => {
      const id = await give("once", 500);
      const status = await statusOf(id);
      expect(status).toMatchObject({ status: "paid", interval: "once", amount: 500, currency: "usd" });
      const token = await verifyToken(String(status["supporterToken"]), {
        secret: TOKEN_SECRET,
        siteId: "support-appeal",
        mode: "test",
      });
      expect(token).toMatchObject({ ok: true });
      expect(await readLedger(endpoint.url)).toMatchObject({
        money: { usd: { gross: 500, refunded: 0, disputed: 0, net: 500 } },
        contributions: 1,
        onceSupporters: 1,
      });
      const [charge] = sandbox.store.all("charge");
      await control("refunds", { charge: charge?.id, amount: 200 });
      await sandbox.advance(5);
      expect(await readLedger(endpoint.url)).toMatchObject({ money: { usd: { gross: 500, refunded: 200, net: 300 } } });
    });

    it("given every month makes a supporter, and comes again with the next month", async () => {
      await give("month", 700);
      await sandbox.advance(32 * 86_400);
      expect(await readLedger(endpoint.url)).toMatchObject({ contributions: 3, activeSupporters: 1 });
    });
  });

  describe("webhooks", () => {
    const nowSeconds = (): number => Math.floor(Date.now() / 1000);
    let stripe: StripeStub;
    let endpoint: StartedEndpoint;
    beforeAll(async () => {
      stripe = await startStripeStub();
      const secrets = `${WEBHOOK_SECRET},${OTHER_SECRET}`;
      endpoint = await start({ ...environmentFor(stripe.url), STRIPE_WEBHOOK_SECRET: secrets });
    });
    afterAll(async () => {
      await endpoint.close();
      await stripe.close();
    });
    const unknown = { id: "evt_unknown", object: "event", type: "customer.created", created: 1_790_000_000 };
    const body = JSON.stringify({ ...unknown, livemode: false, data: { object: { id: "cus_1", object: "customer" } } });
    const send = async (signature: string, sent = body): Promise<number> =>
      (
        await rawRequest(`${endpoint.url}/webhooks/stripe`, {
          method: "POST",
          headers: { "stripe-signature": signature },
          body: sent,
        })
      ).status;

    it("are believed with either secret while one is rolled", async () => {
      expect(await send(sign(body, nowSeconds(), WEBHOOK_SECRET))).toBe(200);
      expect(await send(sign(body, nowSeconds(), OTHER_SECRET))).toBe(200);
    });

    it("are refused with another secret, another body, a time that is long past, or no form of Stripe's", async () => {
      expect(await send(sign(body, nowSeconds(), "whsec_other"))).toBe(400);
      expect(await send(sign(body, nowSeconds()), `${body} `)).toBe(400);
      expect(await send(sign(body, nowSeconds() - 3600))).toBe(400);
      expect(await send(`t=${nowSeconds()},v1=${"0".repeat(63)}`)).toBe(400);
      expect(await send("é".repeat(10))).toBe(400);
    });

    it("in the words of an older API version are fetched in ours", async () => {
      const invoice = {
        id: "in_old",
        object: "invoice",
        amount_paid: 700,
        currency: "usd",
        parent: { subscription_details: { metadata: { app: "support-appeal" } } },
      };
      stripe.answer(answerFrom([invoice]));
      const event = { ...unknown, id: "evt_old", type: "invoice.paid", api_version: "2019-02-19", livemode: false };
      const bare = { id: "in_old", object: "invoice", amount_paid: 700, currency: "usd", subscription: "sub_1" };
      expect(await deliver(endpoint.url, { ...event, data: { object: bare } })).toBe(200);
      expect(stripe.requests.map(({ path }) => path)).toContain("/v1/invoices/in_old");
      expect(await readLedger(endpoint.url)).toMatchObject({ money: { usd: { gross: 700 } } });
    });
  });

  describe("every kind of sequence ends in its ledger", () => {
    const chosen = ["S18", "S41", "M02", "M04", "M07", "M14", "M27"];
    const named = sequences
      .filter(({ id }) => chosen.includes(id))
      .map((each) => [`${each.id} ${each.why}`, each] as const);
    it.each(named)("%s", async (_name, sequence) => {
      const stripe = await startStripeStub();
      stripe.answer(answerFrom(sequence.stripeState));
      const endpoint = await start({ ...environmentFor(stripe.url), SITE_ID });
      try {
        await deliverSequence(
          { send: (event) => deliver(endpoint.url, event), ledger: () => readLedger(endpoint.url) },
          sequence,
          ordersOf(sequence).at(-1) ?? [],
        );
      } finally {
        await endpoint.close();
        await stripe.close();
      }
    });
  });
}
