import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawRequest } from "../unit/server/support/raw-request.ts";
import { startStripeStub, type StripeStub, type StubRequest } from "../unit/server/support/stripe-stub.ts";
import { bodyOf, checkoutCases, headersOf, type Expectation } from "./support/checkout-cases.ts";
import { environmentFor, type StartedEndpoint, type StartEndpoint } from "./support/start-endpoint.ts";

/** Where the fixture leaves two safe outcomes, this endpoint takes the stricter one; these are its exceptions. */
const takesAlternative = new Set(["accept-034"]);

/**
 * Every shared case, sent to an endpoint over HTTP.
 *
 * @param isFor which cases a runtime's own server lets through to the endpoint
 */
export function describeCheckoutRequests(start: StartEndpoint, isFor: (id: string) => boolean = () => true): void {
  describe("POST /checkout, every shared case", () => {
    let stripe: StripeStub;
    let endpoint: StartedEndpoint;

    beforeAll(async () => {
      stripe = await startStripeStub();
      const amounts = Object.fromEntries(
        Object.entries(checkoutCases.policy.currencies).map(([currency, { min, max }]) => [currency, { min, max }]),
      );
      const { pageOrigins, returnOrigins } = checkoutCases.policy;
      const environment = {
        ...environmentFor(stripe.url),
        PAGE_ORIGINS: pageOrigins.join(),
        RETURN_ORIGINS: returnOrigins.join(),
      };
      endpoint = await start(environment, { config: { amounts } });
    });
    afterAll(async () => {
      await endpoint.close();
      await stripe.close();
    });

    it.each(checkoutCases.cases.filter(({ id }) => isFor(id)).map((each) => [`${each.id} ${each.why}`, each] as const))(
      "%s",
      async (_name, each) => {
        const expected: Expectation = takesAlternative.has(each.id)
          ? { ...each.expect, ...each.expectAlternative }
          : each.expect;
        stripe.requests.length = 0;
        const body = bodyOf(each);
        const answer = await rawRequest(`${endpoint.url}/checkout`, {
          method: each.method,
          headers: headersOf(each),
          ...(body === undefined ? {} : { body }),
        });

        expect(answer.status, answer.text).toBe(expected.status);
        for (const [name, value] of Object.entries(expected.headers ?? {})) expect(answer.headers[name]).toBe(value);
        for (const name of expected.noHeader ?? []) expect(answer.headers).not.toHaveProperty(name);
        for (const [name, value] of Object.entries(expected.headerLacks ?? {}))
          expect(answer.headers[name] ?? "").not.toContain(value);
        expect(stripe.requests).toHaveLength(expected.status === 200 ? 1 : 0);
        if (expected.status === 400) {
          expect(answer.headers["content-type"]).toBe("application/problem+json");
          const { errors } = JSON.parse(answer.text) as { errors: { path: string }[] };
          if (expected.field !== undefined) expect(errors[0]?.path).toBe(expected.field);
        }
        const [sent] = stripe.requests;
        if (sent !== undefined) checkSent(sent, expected);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect((await rawRequest(`${endpoint.url}/health`)).status).toBe(200);
      },
    );
  });
}

function checkSent({ parameters }: StubRequest, expected: Expectation): void {
  const price = (name: string): string | undefined => parameters.get(`line_items[0][price_data][${name}]`);
  const { unit_amount: amount, currency, recurring, ...rest } = expected.sentToStripe ?? {};
  if (amount !== undefined) expect(Number(price("unit_amount"))).toBe(amount);
  if (currency !== undefined) expect(price("currency")).toBe(currency);
  if (recurring !== undefined)
    expect(parameters.get("line_items[0][price_data][recurring][interval]")).toBe(
      (recurring as { interval: string }).interval,
    );
  for (const [name, value] of Object.entries(rest)) expect(parameters.get(name), name).toBe(value);
  if (expected.returnUrlSentStartsWith !== undefined) {
    expect(parameters.get("success_url")?.startsWith(expected.returnUrlSentStartsWith)).toBe(true);
    expect(parameters.get("cancel_url")?.startsWith(expected.returnUrlSentStartsWith)).toBe(true);
  }
  if (expected.unitAmountAtLeast !== undefined)
    expect(Number(price("unit_amount"))).toBeGreaterThanOrEqual(expected.unitAmountAtLeast);
  if (expected.unitAmountMultipleOf !== undefined)
    expect(Number(price("unit_amount")) % expected.unitAmountMultipleOf).toBe(0);
}
