import type Stripe from "stripe";
import type { Told } from "../../../core/desk/doctor/finding.ts";
import { mendPortal } from "../../doctor/mend-portal.ts";
import { mendWebhook } from "../../doctor/mend-webhook.ts";
import { missingRight } from "../../doctor/stripe-trouble.ts";
import { accountVersion } from "../../doctor/webhook-state.ts";

export interface MadeWebhook {
  readonly secret: string;
  /** What was done. */
  readonly done: readonly Told[];
}

/**
 * Makes the webhook endpoint, in the place of one whose secret nobody knows, and the customer portal where there is
 * none. The secret goes from Stripe into the settings: no human sees it.
 *
 * @param url of the endpoint, without a slash at the end
 */
export async function makeWebhook(stripe: Stripe, url: string, siteId: string): Promise<MadeWebhook> {
  const done: Told[] = [];
  const onDone = (each: Told): void => void done.push(each);
  let secret: string | undefined;
  const spoken = await accountVersion(stripe).catch(() => undefined);
  const onSecret = (made: string): void => void (secret = made);
  await mendWebhook({ stripe, url, spoken, siteId, onDone, onSecret, isSecretLost: true });
  if (secret === undefined) throw new Error("Stripe made a webhook endpoint and did not say its secret");
  await mendPortal({ stripe, privacyPolicy: undefined, returnUrl: undefined, onDone }).catch((error: unknown) => {
    // Gifts are counted without it; the doctor says what it is needed for.
    if (missingRight(error) === undefined) throw error;
  });
  return { secret, done };
}
