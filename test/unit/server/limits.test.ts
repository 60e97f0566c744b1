import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acceptsCoding, isJson } from "../../../src/server/http/media-type.ts";
import { createRecentKeys } from "../../../src/server/limits/recent-keys.ts";
import { parseAddressRange } from "../../../src/server/limits/address-range.ts";
import { anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { postCheckout } from "./support/post-checkout.ts";
import { aStripeError, startStripeStub, type StripeStub } from "./support/stripe-stub.ts";

describe("what may be asked of Stripe", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  let now: number;
  const loopback = ["127.0.0.0/8"].map(parseAddressRange).filter((range) => range !== undefined);

  beforeEach(async () => {
    now = 1_790_000_000_000;
    stripe = await startStripeStub();
    stripe.answer(() => ({ status: 404, body: aStripeError("invalid_request_error", "No such session") }));
    endpoint = await anEndpoint({ stripeApiBase: new URL(stripe.url), trustedProxies: loopback }, { now: () => now });
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });

  const look = async (id: string, address?: string): Promise<number> => {
    const headers = address === undefined ? {} : { "x-forwarded-for": address };
    const answer = await fetch(`${endpoint.url}/checkout/cs_test_${id}`, { headers });
    await answer.arrayBuffer();
    return answer.status;
  };
  const times = async (count: number, ask: (each: number) => Promise<number>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let each = 0; each < count; each++) statuses.push(await ask(each));
    return statuses;
  };

  it("is asked once about an id that it does not know, and again a while later", async () => {
    expect(await times(5, () => look("madeup"))).toEqual([404, 404, 404, 404, 404]);
    expect(stripe.requests).toHaveLength(1);
    now += 11_000;
    await look("madeup");
    expect(stripe.requests).toHaveLength(2);
  });

  it("is limited for one address that makes ids up, and for no other", async () => {
    const statuses = await times(40, (each) => look(`a${each}`, "203.0.113.9"));
    expect(statuses).toEqual([...Array<number>(30).fill(404), ...Array<number>(10).fill(429)]);
    expect(stripe.requests).toHaveLength(30);
    expect(await look("b", "203.0.113.10")).toBe(404);
  });

  it("is limited in all, whoever asks", async () => {
    await times(120, (each) => look(`a${each}`, `203.0.113.${each}`));
    expect(stripe.requests).toHaveLength(100);
  });

  it("is limited for this machine, too", async () => {
    await times(120, (each) => look(`a${each}`));
    expect(stripe.requests).toHaveLength(100);
  });

  it("counts a request of one address before anything of it is read", async () => {
    const post = () => postCheckout(endpoint.url, { amount: "x" }, { "x-forwarded-for": "203.0.113.9" });
    const statuses = await times(65, async () => (await post()).status);
    expect(statuses).toEqual([...Array<number>(60).fill(400), ...Array<number>(5).fill(429)]);
    expect((await post()).headers.get("retry-after")).toBe("1");
  });
});

describe("keys remembered for a while", () => {
  it("are no more than ten thousand, the oldest forgotten first", () => {
    const keys = createRecentKeys(1000, () => 0);
    for (let key = 0; key <= 10_000; key++) keys.add(String(key));
    expect(["0", "1000", "10000"].map((key) => keys.has(key))).toEqual([false, true, true]);
  });
});

describe("a header", () => {
  it.each([
    "application/json",
    "Application/JSON; Charset=UTF-8",
    'application/json;charset="utf-8"',
    "application/json ; charset = utf-8 ;",
    "application/json;",
  ])("says JSON: %s", (type) => {
    expect(isJson(type)).toBe(true);
  });

  it.each([
    null,
    "",
    "text/json",
    "application/json, text/plain",
    "application/json; charset=latin1",
    "application/json; charset=utf-8; charset=utf-8",
    "application/json; boundary=x",
    `application/json${" ".repeat(15_500)}x`,
    `application/json;${" ;".repeat(7000)}charset=utf-7`,
  ])("does not say JSON: %s", (type) => {
    expect(isJson(type)).toBe(false);
  });

  it.each([
    ["br", true],
    ["gzip, BR", true],
    ["gzip,br ; q=0.5", true],
    ["br;q=0", false],
    ["br; q=0.000, gzip", false],
    ["brotli", false],
    ["", false],
  ])("takes br: %s is %s", (header, expected) => {
    expect(acceptsCoding(header, "br")).toBe(expected);
  });
});
