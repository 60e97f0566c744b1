import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { rawRequest } from "../unit/server/support/raw-request.ts";
import { startStripeStub, type StripeStub, type StubRequest } from "../unit/server/support/stripe-stub.ts";
import { environmentFor, type StartedEndpoint, type StartEndpoint } from "./support/start-endpoint.ts";

interface Expectation {
  readonly status: number;
  readonly field?: string;
  readonly sentToStripe?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly noHeader?: readonly string[];
  readonly headerLacks?: Readonly<Record<string, string>>;
  readonly returnUrlSentStartsWith?: string;
  readonly unitAmountAtLeast?: number;
  readonly unitAmountMultipleOf?: number;
}

interface Case {
  readonly id: string;
  readonly why: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | { readonly repeat: string; readonly times: number }>>;
  readonly body?: unknown;
  readonly bodyText?: string;
  readonly bodyBase64?: string;
  readonly bodyGenerate?: {
    readonly kind: string;
    readonly base: unknown;
    readonly totalBytes: number;
    readonly open: string;
    readonly middle: string;
    readonly close: string;
    readonly times: number;
  };
  readonly expect: Expectation;
  readonly expectAlternative?: Partial<Expectation>;
}

interface Fixture {
  readonly policy: {
    readonly pageOrigins: readonly string[];
    readonly returnOrigins: readonly string[];
    readonly currencies: Readonly<Record<string, { min: number; max: number }>>;
  };
  readonly cases: readonly Case[];
}

const fixture = JSON.parse(
  readFileSync(new URL("../fixtures/checkout-requests.json", import.meta.url), "utf8"),
) as Fixture;

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
        Object.entries(fixture.policy.currencies).map(([currency, { min, max }]) => [currency, { min, max }]),
      );
      const { pageOrigins, returnOrigins } = fixture.policy;
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

    it.each(fixture.cases.filter(({ id }) => isFor(id)).map((each) => [`${each.id} ${each.why}`, each] as const))(
      "%s",
      async (_name, each) => {
        const expected: Expectation = takesAlternative.has(each.id)
          ? { ...each.expect, ...each.expectAlternative }
          : each.expect;
        stripe.requests.length = 0;
        const body = toBody(each);
        const answer = await rawRequest(`${endpoint.url}/checkout`, {
          method: each.method,
          headers: toHeaders(each),
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

function toHeaders({ headers }: Case): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value.repeat.repeat(value.times),
    ]),
  );
}

function toBody({ body, bodyText, bodyBase64, bodyGenerate: generate }: Case): string | Buffer | undefined {
  if (bodyText !== undefined) return bodyText;
  if (bodyBase64 !== undefined) return Buffer.from(bodyBase64, "base64");
  if (generate === undefined) return body === undefined ? undefined : JSON.stringify(body);
  if (generate.kind === "whitespace-pad") return JSON.stringify(generate.base).padEnd(generate.totalBytes);
  return generate.open.repeat(generate.times) + generate.middle + generate.close.repeat(generate.times);
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
