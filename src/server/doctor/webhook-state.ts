import Stripe from "stripe";
import { hasOurWords } from "../../core/ledger/has-our-words.ts";
import { webhookEventTypes } from "../stripe/webhook-event-types.ts";

export interface WebhookState {
  readonly isDisabled: boolean;
  /** Of our types, those that it does not listen to. */
  readonly missing: readonly string[];
  /** As the endpoint says it; null where it speaks the account's own. */
  readonly version: string | null;
  /** Whether what it sends can be read as it comes; undefined where nobody can tell. */
  readonly isReadable: boolean | undefined;
}

/** @param accountVersion the account's own API version, as far as it is known */
export function webhookState(
  { status, enabled_events: enabled, api_version: version }: Stripe.WebhookEndpoint,
  accountVersion: string | undefined,
): WebhookState {
  const spoken = version ?? accountVersion;
  return {
    isDisabled: status === "disabled",
    missing: enabled.includes("*") ? [] : webhookEventTypes.filter((type) => !enabled.includes(type)),
    version,
    isReadable: spoken === undefined ? undefined : hasOurWords(spoken, Stripe.API_VERSION),
  };
}

/** The account's own API version, as its newest event tells it; undefined where there is none yet. */
export async function accountVersion(stripe: Stripe): Promise<string | undefined> {
  const { data } = await stripe.events.list({ limit: 1 });
  return data[0]?.api_version ?? undefined;
}
