import { withKeptSettings, type KeptSettings } from "./kept-settings.ts";
import { givenIn, type Environment } from "./read-all.ts";

/** What the endpoint can't start without, and the desk can set. */
const needed = ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "PAGE_ORIGINS", "TOKEN_SECRET"] as const;
/** As for `ADMIN_TOKEN` itself. */
const LEAST_TOKEN_LENGTH = 8;

/**
 * Whether the first start is to lead through the settings: somebody can sign in at the desk, the environment has
 * nothing of Stripe, and what was made at the desk so far is not all. Who has configured anything of Stripe is told
 * what is missing instead, and nothing starts.
 */
export function needsSetup(environment: Environment, kept: KeptSettings): boolean {
  const canSignIn = (givenIn(environment, "ADMIN_TOKEN") ?? "").length >= LEAST_TOKEN_LENGTH;
  const isOperators = ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"].some(
    (name) => givenIn(environment, name) !== undefined,
  );
  const all = withKeptSettings(environment, kept);
  return canSignIn && !isOperators && needed.some((name) => givenIn(all, name) === undefined);
}
