import { readFileSync } from "node:fs";

export interface Expectation {
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

/** A body and what must come of it. */
export interface CheckoutCase {
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
  readonly cases: readonly CheckoutCase[];
}

/** The shared cases for `POST /checkout`, hostile and ordinary, and the settings that they assume. */
export const checkoutCases = JSON.parse(
  readFileSync(new URL("../../fixtures/checkout-requests.json", import.meta.url), "utf8"),
) as Fixture;

export function headersOf({ headers }: CheckoutCase): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value.repeat.repeat(value.times),
    ]),
  );
}

export function bodyOf({
  body,
  bodyText,
  bodyBase64,
  bodyGenerate: generate,
}: CheckoutCase): string | Buffer | undefined {
  if (bodyText !== undefined) return bodyText;
  if (bodyBase64 !== undefined) return Buffer.from(bodyBase64, "base64");
  if (generate === undefined) return body === undefined ? undefined : JSON.stringify(body);
  if (generate.kind === "whitespace-pad") return JSON.stringify(generate.base).padEnd(generate.totalBytes);
  return generate.open.repeat(generate.times) + generate.middle + generate.close.repeat(generate.times);
}
