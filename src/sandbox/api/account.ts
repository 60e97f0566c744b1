import { apiRoute } from "./api-route.ts";

/** The publisher's account: enough to see whether it may take money, and whose it is. */
export const accountRoutes = [
  apiRoute("GET /v1/account", "retrieve", ({ world }) => ({
    id: "acct_sandbox",
    object: "account",
    business_profile: { name: world.merchant, support_email: null, url: null },
    charges_enabled: true,
    country: "US",
    default_currency: "usd",
    details_submitted: true,
    email: "publisher@example.org",
    payouts_enabled: true,
    requirements: { currently_due: [], disabled_reason: null, past_due: [] },
    settings: { dashboard: { display_name: world.merchant, timezone: "Etc/UTC" } },
    type: "standard",
    ...world.account,
  })),
  apiRoute("GET /v1/balance", "retrieve", () => ({
    object: "balance",
    available: [{ amount: 0, currency: "usd", source_types: { card: 0 } }],
    livemode: false,
    pending: [{ amount: 0, currency: "usd", source_types: { card: 0 } }],
  })),
];
