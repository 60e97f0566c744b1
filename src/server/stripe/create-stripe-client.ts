import Stripe from "stripe";
import { guardHttpClient } from "./guard-http-client.ts";

export interface StripeClientOptions {
  readonly secretKey: string;
  /** Stripe's own where undefined. */
  readonly apiBase: URL | undefined;
  /** How Stripe is reached; by default through `fetch`, which every runtime has. */
  readonly httpClient?: Stripe.HttpClient | undefined;
  /** Of one try. */
  readonly timeoutMs: number;
  /** Tries after the first, by the SDK itself: after no answer, 409 and 5xx, and not after 429. */
  readonly retries: number;
}

/** Stripe's SDK as all of the endpoint uses it. */
export function createStripeClient({
  secretKey,
  apiBase,
  httpClient = Stripe.createFetchHttpClient(),
  timeoutMs,
  retries,
}: StripeClientOptions): Stripe {
  return new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: retries,
    telemetry: false,
    httpClient: guardHttpClient(httpClient),
    appInfo: { name: "support-appeal" },
    ...(apiBase === undefined ? {} : toHost(apiBase)),
  });
}

function toHost({ protocol, hostname, port }: URL): Stripe.StripeConfig {
  return { protocol: protocol === "http:" ? "http" : "https", host: hostname, ...(port === "" ? {} : { port }) };
}
