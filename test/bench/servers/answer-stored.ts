import type { RequestListener } from "node:http";
import Stripe from "stripe";
import { readBody } from "./listen.ts";

const received = '{"received":true}';

/** Verifies each delivery with the SDK, and answers 200 once it is stored. */
export function answerStored(secret: string, store: (event: Stripe.Event) => Promise<void>): RequestListener {
  return (incoming, outgoing) =>
    readBody(incoming, (body) => {
      const refuse = (error: unknown): void => {
        console.error(error);
        outgoing.writeHead(400, { "content-length": 0 }).end();
      };
      try {
        store(Stripe.webhooks.constructEvent(body, String(incoming.headers["stripe-signature"]), secret)).then(
          () =>
            outgoing
              .writeHead(200, { "content-type": "application/json", "content-length": received.length })
              .end(received),
          refuse,
        );
      } catch (error) {
        refuse(error);
      }
    });
}
