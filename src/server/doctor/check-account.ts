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
  const found: Finding[] = [];
  if (!details)
    found.push(
      unlessTest(
        `Stripe does not know yet whose account it is (${whose})`,
        "fill in what Stripe asks for in its dashboard, under Settings → Business",
      ),
    );
  else if (!charges) {
    const due = account.requirements?.currently_due ?? [];
    found.push(
      unlessTest(
        `the account may take no money (${whose})`,
        `see what Stripe asks for in its dashboard${due.length === 0 ? "" : `: ${due.join(", ")}`}`,
      ),
    );
  } else found.push(ok(`the account may take money: ${whose}`));
  if (name === null)
    found.push(
      warning(
        "the account has no business name: readers see none on Stripe's page and on their receipts",
        "give it one under Settings → Business → Public details",
      ),
    );
  return found;
}
