import type { IncomingRequest } from "../incoming-request.ts";
import { StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { checkRights, masked } from "./key-rights.ts";

function sentKey(authorization: string): string {
  const [scheme = "", value = ""] = authorization.split(/\s+/, 2);
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return Buffer.from(value, "base64").toString("utf8").split(":", 1)[0] ?? "";
  return "";
}

/** Any test key will do: secret or restricted. A live key is refused: it would be meant for real money. */
export function checkKey(world: World, { method, path, headers }: IncomingRequest): void {
  const key = sentKey(headers["authorization"] ?? "");
  if (/^(sk|rk)_test_\w+$/.test(key)) {
    checkRights(key, world.keys.get(key), method, path);
    return;
  }
  if (key === "") {
    throw new StripeError(
      401,
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.",
      { headers: { "www-authenticate": 'Basic realm="Stripe"' } },
    );
  }
  throw new StripeError(401, `Invalid API Key provided: ${masked(key)}`);
}
