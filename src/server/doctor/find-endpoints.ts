import type Stripe from "stripe";

/** Where the endpoint takes Stripe's events. */
export const WEBHOOK_PATH = "/webhooks/stripe";

/**
 * The webhook endpoints at Stripe that are the publisher's own: those at their address, or, where that is not said, all
 * whose path is ours. One that is switched off beside another at the same address was replaced by it, and is left out.
 *
 * @param url of the endpoint, without a slash at the end
 */
export async function findEndpoints(stripe: Stripe, url: string | undefined): Promise<Stripe.WebhookEndpoint[]> {
  const found: Stripe.WebhookEndpoint[] = [];
  for await (const each of stripe.webhookEndpoints.list({ limit: 100 }))
    if (url === undefined ? pathOf(each.url).endsWith(WEBHOOK_PATH) : isSame(each.url, `${url}${WEBHOOK_PATH}`))
      found.push(each);
  const isOn = ({ status }: Stripe.WebhookEndpoint): boolean => status !== "disabled";
  return found.filter((each) => isOn(each) || !found.some((other) => isOn(other) && isSame(other.url, each.url)));
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, "") : "";
}

function isSame(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).href.replace(/\/+$/, "") === new URL(other).href.replace(/\/+$/, "");
}
