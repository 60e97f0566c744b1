import type Stripe from "stripe";

type Answer = Stripe.HttpClientResponse;
type Headers = ReturnType<Answer["getHeaders"]>;

/**
 * A client held to what the SDK takes for granted. JSON that is no object (a proxy's `null` or `"busy"`) makes the SDK
 * throw outside its promise, which would never settle: here it is a failed answer like any other.
 */
export function guardHttpClient(client: Stripe.HttpClient): Stripe.HttpClient {
  return {
    getClientName: () => client.getClientName(),
    async makeRequest(...request) {
      return guard(await client.makeRequest(...request));
    },
  };
}

function guard(answer: Answer): Answer {
  const getHeaders = (): Headers => told(answer.getHeaders());
  return {
    getStatusCode: () => answer.getStatusCode(),
    getHeaders,
    // Becomes `lastResponse`: of the client over `fetch` it would have headers that can't be read by their names, by
    // which a replayed answer is told.
    getRawResponse: () => ({ statusCode: answer.getStatusCode(), headers: getHeaders() }),
    toStream: (done) => answer.toStream(done),
    dispose: () => answer.dispose?.(),
    toJSON: async () => checked(await answer.toJSON(), answer.getStatusCode()),
  };
}

/** What Stripe gives again, it gives again for a day: the SDK would only wait between tries, while a reader does. */
function told(headers: Headers): Headers {
  return headers["idempotent-replayed"] === "true" ? { ...headers, "stripe-should-retry": "false" } : headers;
}

/**
 * Throws where the SDK would: what it gets must take properties, and so must an error inside. And where it would not: to
 * the SDK a failure without one, such as a proxy's `{}` with 502, is what was asked for.
 */
function checked(body: unknown, status: number): object {
  if (!isObject(body)) throw new Error("the answer is JSON, but no object");
  const error: unknown = "error" in body ? body.error : undefined;
  const saysError = Boolean(error);
  if (!saysError && (status < 200 || status > 299)) throw new Error(`the answer is ${status}, and says no error`);
  if (saysError && typeof error !== "string" && !isObject(error)) throw new Error("the answer's error is no object");
  return body;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
