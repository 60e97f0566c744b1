import { createHmac, randomBytes } from "node:crypto";
import Stripe from "stripe";
import { aPost } from "./connection.ts";

/** Has a gift paid at the sandbox, and makes of its event as many others as are wanted: each with ids of its own, signed when it is made. */
export async function createSignedEvents(
  sandboxUrl: string,
  siteId: string,
  secret: string,
): Promise<(count: number) => Buffer[]> {
  const template = JSON.stringify(await aPaidGift(sandboxUrl, siteId));
  return (count) => {
    const time = Math.floor(Date.now() / 1000);
    return Array.from({ length: count }, () => {
      // As Stripe's own: they begin with the time, so an index is added to near its end, and end by chance.
      const id = `1${time.toString(36).padStart(7, "0")}${randomBytes(8).toString("hex")}`;
      const body = template.replaceAll(/\b(evt|pi|cs_test)_\w+/g, `$1_${id}`);
      const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
      return aPost("/webhooks/stripe", { "stripe-signature": `t=${time},v1=${signature}` }, body);
    });
  };
}

async function aPaidGift(sandboxUrl: string, siteId: string): Promise<Stripe.Event> {
  const { hostname, port } = new URL(sandboxUrl);
  const stripe = new Stripe("sk_test_bench", { host: hostname, port, protocol: "http" });
  const metadata = { app: siteId, interval: "once", campaign: "autumn", variant: "letter", placement: "inline" };
  const { url } = await stripe.checkout.sessions.create({
    mode: "payment",
    payment_intent_data: { metadata },
    submit_type: "donate",
    line_items: [
      {
        quantity: 1,
        price_data: { currency: "usd", unit_amount: 1500, product_data: { name: "Support The Example Times" } },
      },
    ],
    metadata,
    success_url: "https://news.example/articles/ferry.html?session={CHECKOUT_SESSION_ID}",
    cancel_url: "https://news.example/articles/ferry.html",
  });
  const card = {
    email: "reader@example.org",
    method: "card",
    cardNumber: "4242424242424242",
    expiration: "12 / 34",
    cvc: "123",
    cardName: "A Reader",
  };
  await fetch(url ?? "", { method: "POST", body: new URLSearchParams(card), redirect: "manual" });
  const [event] = (await stripe.events.list({ type: "checkout.session.completed" })).data;
  if (event === undefined) throw new Error("the sandbox took no payment");
  return event;
}
