import type { HouseFindings } from "./house-findings.ts";
import type { StripeFindings } from "./stripe-findings.ts";

/**
 * - `ok`: as it should be
 * - `look`: can't be seen from here; the operator has to look
 * - `warning`: works, and may not be what was meant
 * - `wrong`: does not work, or will not
 */
export type Mark = "ok" | "look" | "warning" | "wrong";

/**
 * What is told with each thing that the doctor finds or does. A name that ends in `At` is a time in milliseconds since
 * 1970. What a machine says of itself (`error`) is passed on as it is.
 */
export type FindingValues = HouseFindings & StripeFindings;
export type FindingCode = keyof FindingValues;

/** In minor units. */
export interface FoundMoney {
  readonly amount: number;
  readonly currency: string;
}

export type FoundValue = string | number | readonly string[] | readonly FoundMoney[];

/** What was found or done, as data: whoever tells of it has the words. */
export interface Told {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, FoundValue>>;
}

/** What one check came to. */
export interface Finding extends Told {
  readonly mark: Mark;
}

export function tell<Code extends FindingCode>(code: Code, values: FindingValues[Code]): Told {
  return { code, values: { ...values } };
}
