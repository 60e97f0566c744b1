import type { WebhookTarget } from "../deliveries.ts";
import { makeWebhookEndpoint } from "../objects/webhook-endpoint.ts";
import { badParameter } from "../stripe-error.ts";
import type { World } from "../world.ts";

/** Sends events there too; an address that is known gets the new secret. Several secrets, comma-separated, all sign. */
export function addWebhook(world: World, url: string, secret: string): WebhookTarget {
  if (!URL.canParse(url)) throw badParameter("Not a valid URL", "url", "url_invalid");
  const known = [...world.deliveries.targets.values()].find((target) => target.url === url);
  const secrets = secret.split(",").map((one) => one.trim());
  const target: WebhookTarget = { id: world.id("we_"), url, enabledEvents: ["*"], ...known, secrets };
  world.deliveries.targets.set(target.id, target);
  if (known === undefined) makeWebhookEndpoint(world, target, null);
  return target;
}
