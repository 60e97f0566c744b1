import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { EndpointError } from "../../../src/core/checkout/endpoint-error.ts";
import { httpCheckoutClient } from "../../../src/client/http-checkout-client.ts";
import type { CheckoutRequest } from "../../../src/core/checkout/checkout.ts";
import { anEndpoint, json, text } from "./an-endpoint.ts";

const request: CheckoutRequest = {
  interval: "month",
  amount: 500,
  currency: "usd",
  returnUrl: "https://news.example/harbour",
};
const session = { id: "cs_1", url: "https://checkout.stripe.com/c/pay/cs_1" };
const status = { status: "open", interval: "month", amount: 500, currency: "usd" };

async function aClient(answer: (response: ServerResponse) => void, timeoutMs = 5000) {
  const endpoint = await anEndpoint(answer);
  return { client: httpCheckoutClient({ endpoint: endpoint.address, timeoutMs }), received: endpoint.received };
}

/** What a call was rejected with; it must be an EndpointError and nothing else. */
async function failure(call: Promise<unknown>): Promise<EndpointError> {
  const error: unknown = await call.then(
    (value) => new Error(`it answered ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof EndpointError)) throw error;
  return error;
}

describe("a checkout", () => {
  it("is asked for with the choice and nothing else", async () => {
    const { client, received } = await aClient(json(200, session));
    expect(await client.create(request)).toEqual(session);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      method: "POST",
      path: "/checkout",
      headers: { "content-type": "application/json" },
    });
    expect(JSON.parse(received[0]?.body ?? "")).toEqual(request);
    expect(received[0]?.headers).not.toHaveProperty("cookie");
    expect(received[0]?.headers).not.toHaveProperty("referer");
  });

  it("is asked about by its id, whatever that holds", async () => {
    const { client, received } = await aClient(json(200, status));
    expect(await client.status("cs_1/../../config?x#y")).toEqual(status);
    expect(received[0]).toMatchObject({ method: "GET", path: "/checkout/cs_1%2F..%2F..%2Fconfig%3Fx%23y" });
  });

  it("brings what is wrong with a gift that goes on", async () => {
    const checkAgainFrom = "2026-07-15T00:00:00Z";
    const troubled = {
      ...status,
      status: "paid",
      supporterUntil: checkAgainFrom,
      checkAgainFrom,
      trouble: "card-expires",
    };
    const { client } = await aClient(json(200, troubled));
    expect(await client.status("cs_1")).toEqual(troubled);
  });

  it("may stand behind an address that ends in slashes", async () => {
    const { address, received } = await anEndpoint(json(200, session));
    await httpCheckoutClient({ endpoint: `${address}/support//` }).create(request);
    expect(received[0]?.path).toBe("/support/checkout");
  });

  it("brings what a supporter gets, once paid", async () => {
    const paid = { ...status, status: "paid", supporterToken: "t", supporterUntil: "2026-07-15T00:00:00Z" };
    const { client } = await aClient(json(200, { ...paid, more: 1 }));
    expect(await client.status("cs_1")).toEqual(paid);
  });
});

describe("mail", () => {
  const link = { email: "ada@example.test", purpose: "recognise", returnUrl: "https://news.example/harbour" } as const;
  const reminder = { email: "ada@example.test", on: "2027-03-01", consent: "Yes, one letter." };

  it("is asked for with what the reader wrote and nothing else; whatever the answer says, it was taken", async () => {
    const { client, received } = await aClient(json(202, {}));
    expect([await client.askForLink(link), await client.remind(reminder)]).toEqual([undefined, undefined]);
    expect(received.map(({ method, path, body }) => [method, path, JSON.parse(body)])).toEqual([
      ["POST", "/links", link],
      ["POST", "/reminders", reminder],
    ]);
  });

  it("that an endpoint does not send is refused for good, an address that it does not take by its name", async () => {
    const without = await aClient(json(501, {}, "application/problem+json"));
    expect(await failure(without.client.askForLink(link))).toMatchObject({ code: "refused", field: undefined });
    const strict = await aClient(json(400, { errors: [{ path: "email", message: "" }] }, "application/problem+json"));
    expect(await failure(strict.client.remind(reminder))).toMatchObject({ code: "refused", field: "email" });
  });
});

describe("an endpoint that refuses", () => {
  const problem = (errors?: unknown) => ({
    type: "about:blank",
    title: "Bad Request",
    status: 400,
    ...(errors === undefined ? {} : { errors }),
  });
  it.each([
    [
      "names the field at fault",
      400,
      problem([{ path: "amount", message: "must be at least 100" }]),
      "refused",
      "amount",
    ],
    [
      "names the first of several",
      422,
      problem([
        { path: "email", message: "" },
        { path: "locale", message: "" },
      ]),
      "refused",
      "email",
    ],
    ["may name none", 403, problem(), "refused", undefined],
    ["may name them in a shape that we don't know", 400, problem("amount"), "refused", undefined],
    ["knows no such checkout", 404, problem(), "refused", undefined],
    ["has that attempt for another choice", 409, problem(), "attempt-used", undefined],
    ["asks to wait", 429, problem(), "busy", undefined],
    ["is broken", 500, problem(), "busy", undefined],
    ["is without Stripe", 502, problem(), "busy", undefined],
    ["says that Stripe will never take it", 502, { ...problem(), code: "stripe" }, "refused", undefined],
    ["is without its store", 503, problem([{ path: "amount" }]), "busy", undefined],
  ])("%s: %i", async (_, code, body, expected, field) => {
    const { client } = await aClient(json(code, body, "application/problem+json"));
    expect(await failure(client.create(request))).toMatchObject({ name: "EndpointError", code: expected, field });
    expect(await failure(client.status("cs_1"))).toMatchObject({ code: expected, field });
  });

  it.each([
    [403, "refused"],
    [409, "attempt-used"],
    [502, "busy"],
  ])("through a proxy's page: %i is %s", async (code, expected) => {
    const { client } = await aClient(text(code, "<h1>Sorry</h1>"));
    expect(await failure(client.create(request))).toMatchObject({ code: expected, field: undefined });
  });
});

describe("the domain that the publisher has from Stripe for its Checkout", () => {
  const going = async (url: string) => {
    const { address } = await anEndpoint(json(200, { id: "cs_1", url }));
    return httpCheckoutClient({ endpoint: address, checkoutDomain: "pay.news.example" }).create(request);
  };

  it.each(["https://pay.news.example/c/pay/cs_1#fid", "https://checkout.stripe.com/c/pay/cs_1"])(
    "is a place to pay, beside Stripe's own: %s",
    async (url) => expect((await going(url)).url).toBe(url),
  );

  it.each([
    "http://pay.news.example/c/pay/cs_1",
    "https://pay.news.example:8443/c/pay/cs_1",
    "https://pay.news.example./c/pay/cs_1",
    "https://pay.news.example@evil.example/",
    "https://evil.pay.news.example/",
    "https://news.example/",
    "https://pay.news.example.evil.example/",
    "https://checkout.stripe.com:8443/",
    "http://checkout.stripe.com/",
  ])("leads nowhere else: %s", async (url) => {
    expect(await failure(going(url))).toMatchObject({ code: "bad-answer" });
  });
});

describe("an answer that breaks the contract", () => {
  it.each<readonly [what: string, answer: (response: ServerResponse) => void]>([
    ["is no JSON", text(200, "<!doctype html>")],
    ["is empty", text(200, "")],
    ["is null", json(200, null)],
    ["lacks the id", json(200, { url: session.url })],
    ["lacks the address", json(200, { id: session.id })],
    ["sends the reader into a script", json(200, { ...session, url: "javascript:alert(document.domain)" })],
    ["sends the reader into a data address", json(200, { ...session, url: "data:text/html,<script>1</script>" })],
    ["sends the reader over plain http", json(200, { ...session, url: "http://checkout.example/pay" })],
    ["sends the reader to a domain that no config names", json(200, { ...session, url: "https://pay.news.example/" })],
    ["sends the reader to a path of the page", json(200, { ...session, url: "/pay" })],
  ])("%s", async (_, answer) => {
    const { client } = await aClient(answer);
    expect(await failure(client.create(request))).toMatchObject({ code: "bad-answer" });
  });

  it.each([
    ["state", { status: "complete" }],
    ["interval", { interval: "week" }],
    ["amount", { amount: "500" }],
    ["currency", { currency: null }],
    ["token", { supporterToken: 1 }],
  ])("has an unknown %s", async (_, change) => {
    const { client } = await aClient(json(200, { ...status, ...change }));
    expect(await failure(client.status("cs_1"))).toMatchObject({ code: "bad-answer" });
  });
});

describe("an endpoint that does not answer", () => {
  it.each<readonly [what: string, answer: (response: ServerResponse) => void]>([
    ["at all", () => undefined],
    ["to its end", (response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"id":')],
  ])("%s is given up in time", async (_, answer) => {
    const { client } = await aClient(answer, 100);
    expect(await failure(client.create(request))).toMatchObject({ code: "offline", cause: { name: "TimeoutError" } });
  });

  it("because it hangs up, is offline", async () => {
    const { client } = await aClient((response) => response.destroy());
    expect(await failure(client.status("cs_1"))).toMatchObject({ code: "offline" });
  });

  it("because nobody listens, is offline", async () => {
    const client = httpCheckoutClient({ endpoint: "http://127.0.0.1:1" });
    expect(await failure(client.create(request))).toMatchObject({ code: "offline" });
  });

  it("because its address is none, is offline", async () => {
    expect(await failure(httpCheckoutClient({ endpoint: "not an address" }).create(request))).toMatchObject({
      code: "offline",
    });
  });

  it("is let go of when the reader leaves", async () => {
    const leaving = new AbortController();
    const { client } = await aClient(() => leaving.abort());
    expect(await failure(client.create(request, leaving.signal))).toMatchObject({
      code: "offline",
      cause: { name: "AbortError" },
    });
  });
});

describe("an endpoint that asks for a proof of work", () => {
  const challenge = { parameters: { nonce: "1" }, signature: "s" };
  const asks = json(403, { code: "challenge", challenge }, "application/problem+json");
  const refuse = json(403, { code: "origin" }, "application/problem+json");
  /** Answers in turn, the last one again and again. */
  const inTurn = (...answers: readonly ReturnType<typeof json>[]) => {
    let turn = 0;
    return (response: ServerResponse) => answers[Math.min(turn++, answers.length - 1)]?.(response);
  };
  const ask = async (answer: (response: ServerResponse) => void, solve?: (given: unknown) => Promise<string>) => {
    const { address, received } = await anEndpoint(answer);
    const loader = solve === undefined ? {} : { loadSolver: async () => ({ solveChallenge: solve }) };
    return { client: httpCheckoutClient({ endpoint: address, ...loader }), received };
  };

  it("gets it with the same request again", async () => {
    const given: unknown[] = [];
    const { client, received } = await ask(inTurn(asks, json(200, session)), async (each) => {
      given.push(each);
      return "proof";
    });
    expect(await client.create(request)).toEqual(session);
    expect(given).toEqual([challenge]);
    expect(received.map(({ headers }) => headers["support-appeal-solution"])).toEqual([undefined, "proof"]);
    expect(received[1]?.body).toBe(received[0]?.body);
  });

  it("may ask twice, where the first ran out on its way, and is busy after that", async () => {
    const { client } = await ask(inTurn(asks, asks, json(200, session)), async () => "proof");
    expect(await client.create(request)).toEqual(session);
    const { client: other, received } = await ask(asks, async () => "proof");
    expect(await failure(other.create(request))).toMatchObject({ code: "busy" });
    expect(received).toHaveLength(3);
  });

  it("is busy to one that can't solve it, or has nothing to solve it with", async () => {
    const { client } = await ask(asks, () => Promise.reject(new Error("not solved in time")));
    expect(await failure(client.create(request))).toMatchObject({ code: "busy" });
    const { client: bare } = await ask(asks);
    expect(await failure(bare.create(request))).toMatchObject({ code: "busy" });
  });

  it("is not mistaken for one that refuses", async () => {
    const { client } = await ask(refuse, async () => "proof");
    expect(await failure(client.create(request))).toMatchObject({ code: "refused" });
  });
});
