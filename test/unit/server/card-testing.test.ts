import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { solveChallenge } from "../../../src/client/solve-challenge.ts";
import { parseAddressRange } from "../../../src/server/limits/address-range.ts";
import { anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { openContribute, sendForm } from "./support/contribute.ts";
import { postCheckout } from "./support/post-checkout.ts";
import { startStripeStub, type StripeStub } from "./support/stripe-stub.ts";
import { deliver } from "./support/webhook-sequences.ts";

describe("while somebody tests stolen cards", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  const loopback = ["127.0.0.1"].map(parseAddressRange).filter((range) => range !== undefined);
  const start = () => anEndpoint({ stripeApiBase: new URL(stripe.url), trustedProxies: loopback });

  beforeEach(async () => {
    stripe = await startStripeStub();
    endpoint = await start();
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });

  const from = (address: string) => ({ "x-forwarded-for": address });
  const decline = (each: number) =>
    deliver(endpoint.url, {
      id: `evt_${each}`,
      object: "event",
      type: "charge.failed",
      created: Math.floor(Date.now() / 1000),
      livemode: false,
      data: { object: { id: `ch_${each}`, object: "charge", metadata: { app: "support-appeal" } } },
    });
  const attack = async () => {
    for (let each = 0; each < 10; each++) expect(await decline(each)).toBe(200);
  };

  it("a session is made for a proof of work, once for each", async () => {
    await attack();
    const asked = await postCheckout(endpoint.url, {}, from("203.0.113.9"));
    expect(asked).toMatchObject({
      status: 403,
      body: { code: "challenge", challenge: { signature: expect.any(String) as string } },
    });
    expect(asked.headers.get("content-type")).toBe("application/problem+json");
    expect(asked.headers.get("access-control-allow-origin")).toBe("https://news.example");
    expect(stripe.requests).toHaveLength(0);

    const proof = { "support-appeal-solution": await solveChallenge(asked.body["challenge"]) };
    expect((await postCheckout(endpoint.url, {}, { ...from("203.0.113.9"), ...proof })).status).toBe(200);
    const again = await postCheckout(endpoint.url, {}, { ...from("203.0.113.10"), ...proof });
    expect(again).toMatchObject({ status: 403, body: { code: "challenge" } });
    expect(stripe.requests).toHaveLength(1);
    expect(endpoint.lines.filter((line) => line.includes("testing cards"))).toHaveLength(1);
  });

  it("ten sessions in ten minutes are enough for one address, proven or not", async () => {
    for (let each = 0; each < 10; each++) await postCheckout(endpoint.url, {}, from("203.0.113.9"));
    await attack();
    const asked = await postCheckout(endpoint.url, {}, from("203.0.113.9"));
    const proof = { "support-appeal-solution": await solveChallenge(asked.body["challenge"]) };
    expect((await postCheckout(endpoint.url, {}, { ...from("203.0.113.9"), ...proof })).status).toBe(429);
  });

  it("a wrong request is told what is wrong with it, without a proof", async () => {
    await attack();
    expect((await postCheckout(endpoint.url, { amount: 1 }, from("203.0.113.9"))).status).toBe(400);
  });

  it("a page may send the proof along: the preflight says so", async () => {
    const answer = await fetch(`${endpoint.url}/checkout`, {
      method: "OPTIONS",
      headers: { origin: "https://news.example", "access-control-request-method": "POST" },
    });
    expect(answer.headers.get("access-control-allow-headers")).toBe("content-type, support-appeal-solution");
  });

  it("the page without JavaScript lets few through, and says what else there is to do", async () => {
    await attack();
    const form = { interval: "once", currency: "usd", "amount-once": "500" };
    const statuses: number[] = [];
    for (let each = 0; each < 3; each++)
      statuses.push((await sendForm(endpoint.url, form, from("203.0.113.9"))).status);
    expect(statuses).toEqual([303, 303, 429]);
    const page = await sendForm(endpoint.url, form, from("203.0.113.9"));
    expect(page.headers.get("retry-after")).toMatch(/^(600|59\d)$/);
    expect(page.html).toContain("Please press Continue again in ten minutes, or give in a browser with JavaScript");
    expect(page.chosen("amount-once")).toBe("500");
    expect((await openContribute(endpoint.url, "", from("203.0.113.9"))).status).toBe(200);
  });

  it("who develops on this machine is asked for nothing", async () => {
    await attack();
    expect((await postCheckout(endpoint.url)).status).toBe(200);
  });

  it("declines of another site on the same account are not ours to brake for", async () => {
    for (let each = 0; each < 50; each++)
      await deliver(endpoint.url, {
        id: `evt_${each}`,
        object: "event",
        type: "charge.failed",
        created: Math.floor(Date.now() / 1000),
        livemode: false,
        data: { object: { id: `ch_${each}`, object: "charge", metadata: { app: "another" } } },
      });
    expect((await postCheckout(endpoint.url, {}, from("203.0.113.9"))).status).toBe(200);
  });
});

describe("an ordinary day", () => {
  it("asks nobody for a proof", async () => {
    const stripe = await startStripeStub();
    const endpoint = await anEndpoint({
      stripeApiBase: new URL(stripe.url),
      trustedProxies: ["127.0.0.1"].map(parseAddressRange).filter((range) => range !== undefined),
    });
    const statuses = new Set<number>();
    for (let each = 0; each < 50; each++)
      statuses.add((await postCheckout(endpoint.url, {}, { "x-forwarded-for": `203.0.113.${each}` })).status);
    expect([...statuses]).toEqual([200]);
    await endpoint.close();
    await stripe.close();
  });
});
