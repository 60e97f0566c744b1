import { IncomingMessage } from "node:http";
import Stripe from "stripe";

type Answer = Stripe.HttpClientResponse;

/**
 * The SDK's own client, held to what the SDK takes for granted. JSON that is no object (a proxy's `null` or `"busy"`)
 * makes the SDK throw outside its promise, which would never settle: here it is a failed answer like any other. And a
 * body that trickles in is given up when its time is over, not only when it pauses.
 */
export function createStripeHttpClient(): Stripe.HttpClient {
  const client = Stripe.createNodeHttpClient();
  return {
    getClientName: () => client.getClientName(),
    async makeRequest(host, port, path, method, headers, requestData, protocol, timeoutMs) {
      const startedAt = performance.now();
      const answer = await client.makeRequest(host, port, path, method, headers, requestData, protocol, timeoutMs);
      return guard(answer, Math.max(0, timeoutMs - (performance.now() - startedAt)));
    },
  };
}

function guard(answer: Answer, leftMs: number): Answer {
  const dispose = (): void => {
    const raw = answer.getRawResponse();
    if (raw instanceof IncomingMessage) raw.destroy();
  };
  return {
    getStatusCode: () => answer.getStatusCode(),
    getHeaders: () => answer.getHeaders(),
    getRawResponse: () => answer.getRawResponse(),
    toStream: (done) => answer.toStream(done),
    dispose,
    async toJSON() {
      const timer = setTimeout(dispose, leftMs);
      try {
        return checked(await answer.toJSON());
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Throws where the SDK would: what it gets must take properties, and so must an error inside. */
function checked(body: unknown): object {
  if (!isObject(body)) throw new Error("the answer is JSON, but no object");
  const error: unknown = "error" in body ? body.error : undefined;
  if (Boolean(error) && typeof error !== "string" && !isObject(error))
    throw new Error("the answer's error is no object");
  return body;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
