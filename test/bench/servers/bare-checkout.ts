/**
 * The least that a publisher could run: asks Stripe for the same session, by the same SDK with the same
 * options, and checks nothing that it is sent.
 */
import Stripe from "stripe";
import { listen, readBody } from "./listen.ts";

const { protocol, hostname, port } = new URL(process.env["STRIPE_API_BASE"] ?? "");
const stripe = new Stripe(process.env["STRIPE_SECRET_KEY"] ?? "", {
  timeout: 10_000,
  maxNetworkRetries: 2,
  telemetry: false,
  appInfo: { name: "bare" },
  protocol: protocol === "http:" ? "http" : "https",
  host: hostname,
  port,
});

interface Wanted {
  readonly amount: number;
  readonly currency: string;
  readonly returnUrl: string;
  readonly attemptId: string;
}

async function create(body: Buffer): Promise<string> {
  const { amount, currency, returnUrl, attemptId } = JSON.parse(body.toString()) as Wanted;
  const metadata = {
    app: "support-appeal-bench",
    interval: "once",
    campaign: "autumn",
    variant: "letter",
    placement: "inline",
    attempt: attemptId,
  };
  const { id, url } = await stripe.checkout.sessions.create(
    {
      mode: "payment",
      payment_intent_data: { metadata },
      submit_type: "donate",
      adaptive_pricing: { enabled: false },
      line_items: [
        {
          quantity: 1,
          price_data: { currency, unit_amount: amount, product_data: { name: "Support The Example Times" } },
        },
      ],
      metadata,
      success_url: `${returnUrl}?support_appeal_session={CHECKOUT_SESSION_ID}`,
      cancel_url: `${returnUrl}?support_appeal_cancelled=1`,
      locale: "en",
      expires_at: Math.floor(Date.now() / 1000) + 3600,
      after_expiration: { recovery: { enabled: true } },
      client_reference_id: attemptId,
    },
    { idempotencyKey: attemptId },
  );
  return JSON.stringify({ id, url });
}

listen((incoming, outgoing) =>
  readBody(incoming, (body) => {
    create(body).then(
      (answer) =>
        outgoing
          .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) })
          .end(answer),
      (error: unknown) => {
        console.error(error);
        outgoing.writeHead(500, { "content-length": 0 }).end();
      },
    );
  }),
);
