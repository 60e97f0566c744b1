import { IncomingMessage } from "node:http";
import Stripe from "stripe";

type Answer = Stripe.HttpClientResponse;

/**
 * The SDK's own client for Node, with connections that are kept. A body that trickles in is given up when its time is
 * over, not only when it pauses.
 */
export function createStripeHttpClient(): Stripe.HttpClient {
  const client = Stripe.createNodeHttpClient();
  return {
    getClientName: () => client.getClientName(),
    async makeRequest(host, port, path, method, headers, requestData, protocol, timeoutMs) {
      const startedAt = performance.now();
      const answer = await client.makeRequest(host, port, path, method, headers, requestData, protocol, timeoutMs);
      return withDeadline(answer, Math.max(0, timeoutMs - (performance.now() - startedAt)));
    },
  };
}

function withDeadline(answer: Answer, leftMs: number): Answer {
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
        return await answer.toJSON();
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
