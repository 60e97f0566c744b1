import { ADMIN_TOKEN, TOKEN_SECRET, WEBHOOK_SECRET } from "../../unit/server/support/an-endpoint.ts";

export interface StartedEndpoint {
  /** Without a slash at the end. */
  readonly url: string;
  /** What it has printed so far. */
  readonly lines: readonly string[];
  /** Where it is another one than was asked for. */
  readonly databaseUrl?: string;
  close(): Promise<void>;
}

export interface StartOptions {
  /** What stands in `support-appeal.json`; null where there is none, and what is published at the desk serves. */
  readonly config?: unknown;
  /** A directory with the widget's files. */
  readonly assets?: string;
}

/** Starts the endpoint on some runtime, with the variables that an operator would set. */
export type StartEndpoint = (
  environment: Readonly<Record<string, string>>,
  options?: StartOptions,
) => Promise<StartedEndpoint>;

/** All that has to be set, with the endpoint's Stripe at this address and a database in memory. */
export function environmentFor(stripeUrl: string): Record<string, string> {
  return {
    STRIPE_SECRET_KEY: "sk_test_abc123",
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_BASE: stripeUrl,
    PAGE_ORIGINS: "https://news.example",
    TOKEN_SECRET,
    ADMIN_TOKEN,
    DATABASE_URL: "file::memory:",
  };
}
