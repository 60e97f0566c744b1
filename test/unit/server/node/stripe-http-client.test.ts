import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createStripeHttpClient } from "../../../../src/server/node/stripe-http-client.ts";
import { createStripeGateway } from "../../../../src/server/stripe/create-stripe-gateway.ts";
import { anOrder } from "../stripe/an-order.ts";

const MEGABYTE = "a".repeat(1_048_576);

async function gatewayTo(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return createStripeGateway({
    secretKey: "sk_test_abc123",
    apiBase: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    siteId: "support-appeal",
    now: Date.now,
    httpClient: createStripeHttpClient(),
  });
}

describe("an answer in Stripe's place", () => {
  it("that does not end is given up long before it fills the memory", async () => {
    let sent = 0;
    const gateway = await gatewayTo((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"id":"');
      const pump = (): void => {
        while (sent < 200 && response.writable) {
          sent += 1;
          if (!response.write(MEGABYTE)) return void response.once("drain", pump);
        }
      };
      pump();
    });
    await expect(gateway.createCheckout(anOrder())).rejects.toMatchObject({ name: "StripeUnavailable" });
    expect(sent).toBeGreaterThan(15);
    expect(sent).toBeLessThan(60);
  });

  it("of two megabytes, as a long list of events has, is read", async () => {
    const gateway = await gatewayTo((_request, response) => {
      const session = { id: "cs_test_1", object: "checkout.session", url: "https://checkout.stripe.com/pay" };
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ...session, padding: MEGABYTE + MEGABYTE }));
    });
    expect(await gateway.createCheckout(anOrder())).toMatchObject({ id: "cs_test_1" });
  });
});
