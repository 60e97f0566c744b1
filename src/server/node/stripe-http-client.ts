import { IncomingMessage } from "node:http";
import Stripe from "stripe";

type Answer = Stripe.HttpClientResponse;

/** A hundred events of Stripe's are some 2 MB. What says more is not Stripe, and would fill the memory. */
const MAX_ANSWER_LENGTH = 16_777_216;

/**
 * The SDK's own client for Node, with connections that are kept. A body that trickles in is given up when its time is
 * over, not only when it pauses, and one that does not end when it is too long.
 */
export function createStripeHttpClient(): Stripe.HttpClient {
  const client = Stripe.createNodeHttpClient();
  return {
    getClientName: () => client.getClientName(),
    async makeRequest(host, port, path, method, headers, requestData, protocol, timeoutMs) {
      const startedAt = performance.now();
      const answer = await client.makeRequest(host, port, path, method, headers, requestData, protocol, timeoutMs);
      return bounded(answer, Math.max(0, timeoutMs - (performance.now() - startedAt)));
    },
  };
}

function bounded(answer: Answer, leftMs: number): Answer {
  const raw: unknown = answer.getRawResponse();
  const body = raw instanceof IncomingMessage ? raw : undefined;
  const dispose = (): void => void body?.destroy();
  return {
    getStatusCode: () => answer.getStatusCode(),
    getHeaders: () => answer.getHeaders(),
    getRawResponse: () => answer.getRawResponse(),
    toStream: (done) => answer.toStream(done),
    dispose,
    async toJSON() {
      const timer = setTimeout(dispose, leftMs);
      let length = 0;
      body?.on("data", (chunk: string | Buffer) => {
        length += chunk.length;
        if (length > MAX_ANSWER_LENGTH) dispose();
      });
      try {
        return await answer.toJSON();
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
