import Stripe from "stripe";
import { webhookEventTypes } from "../stripe/webhook-event-types.ts";
import { findEndpoints, WEBHOOK_PATH } from "./find-endpoints.ts";
import { ok, warning, wrong, type Finding } from "./finding.ts";
import { webhookState } from "./webhook-state.ts";

/**
 * Whether Stripe sends its events to the publisher's endpoint, all of them, in words that we read.
 *
 * @param url of the endpoint, without a slash at the end, where the operator has said it
 * @param spoken the account's own API version, as far as it is known
 */
export async function checkWebhook(
  stripe: Stripe,
  url: string | undefined,
  spoken: string | undefined,
): Promise<Finding[]> {
  const endpoints = await findEndpoints(stripe, url);
  if (endpoints.length === 0) {
    const address =
      url === undefined
        ? `no webhook endpoint that ends in ${WEBHOOK_PATH}`
        : `no webhook endpoint at ${url}${WEBHOOK_PATH}`;
    return [
      wrong(
        `Stripe has ${address}: no gift will be counted`,
        `support-appeal doctor --fix --url ${url ?? "https://support.example.org"} makes it, in API version ${Stripe.API_VERSION}`,
      ),
    ];
  }
  const several =
    endpoints.length === 1
      ? []
      : [
          warning(
            `Stripe has ${endpoints.length} webhook endpoints of ours: ${endpoints.map((each) => each.url).join(", ")}`,
            "say which is meant with --url; one that is left from an earlier address can be deleted in the dashboard",
          ),
        ];
  return [...several, ...endpoints.flatMap((endpoint) => checkOne(endpoint, spoken))];
}

function checkOne(endpoint: Stripe.WebhookEndpoint, spoken: string | undefined): Finding[] {
  const { isDisabled, missing, version, isReadable } = webhookState(endpoint, spoken);
  const name = `the webhook endpoint ${endpoint.url}`;
  const fix = `support-appeal doctor --fix --url ${endpoint.url.replace(/\/webhooks\/stripe\/*$/, "")}`;
  const found: Finding[] = [];
  if (isDisabled) found.push(wrong(`${name} is switched off`, `${fix} switches it on`));
  if (missing.length > 0)
    found.push(wrong(`${name} does not listen to ${missing.join(", ")}`, `${fix} adds what is missing`));
  if (isReadable === false)
    found.push(
      wrong(
        `${name} speaks API version ${version ?? `${spoken}, the account's own`}, and ours is ${Stripe.API_VERSION}: each event costs a call of Stripe`,
        `Stripe changes the version of none: ${fix} makes another in ours and switches this one off`,
      ),
    );
  else if (isReadable === undefined)
    found.push(
      warning(
        `${name} speaks the account's own API version, which nothing tells yet; ours is ${Stripe.API_VERSION}`,
        "call doctor again after the first gift",
      ),
    );
  return found.length > 0
    ? found
    : [
        ok(
          `${name} is on, listens to all ${webhookEventTypes.length} types of event, and speaks ${version ?? spoken} (ours is ${Stripe.API_VERSION})`,
        ),
      ];
}
