import type { WebhookTarget } from "../deliveries.ts";
import { badParameter } from "../stripe-error.ts";
import type { World } from "../world.ts";

/** Sends events there too; an address that is known gets the new secret. Several secrets, comma-separated, all sign. */
export function addWebhook(world: World, url: string, secret: string): WebhookTarget {
  if (!URL.canParse(url)) throw badParameter("Not a valid URL", "url", "url_invalid");
  const known = [...world.deliveries.targets.values()].find((target) => target.url === url);
  const target: WebhookTarget = {
    id: known?.id ?? world.id("we_"),
    url,
    secrets: secret.split(",").map((one) => one.trim()),
    enabledEvents: known?.enabledEvents ?? ["*"],
  };
  world.deliveries.targets.set(target.id, target);
  return target;
}
