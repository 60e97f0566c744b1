import type Stripe from "stripe";
import { ok, warning, wrong, type Finding } from "./finding.ts";

/** Whether the account may take money, and what readers will call it. */
export async function checkAccount(stripe: Stripe, isLive: boolean): Promise<Finding[]> {
  const account = await stripe.accounts.retrieveCurrent();
  const { charges_enabled: charges, details_submitted: details, country, default_currency: currency } = account;
  const name = account.business_profile?.name ?? account.settings?.dashboard.display_name ?? null;
  const whose = [name ?? account.id, country, currency].filter(Boolean).join(", ");
  // In test mode an account takes test cards before Stripe knows whose it is.
  const unlessTest = isLive ? wrong : warning;
  const due = account.requirements?.currently_due ?? [];
  const found: Finding[] = [];
  if (!details) found.push(unlessTest("account-unknown", { account: whose }));
  else if (charges) found.push(ok("account-open", { account: whose }));
  else if (due.length === 0) found.push(unlessTest("account-closed", { account: whose }));
  else found.push(unlessTest("account-asked", { account: whose, due }));
  if (name === null) found.push(warning("account-nameless", {}));
  return found;
}
