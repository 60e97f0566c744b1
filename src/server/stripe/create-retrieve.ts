import type Stripe from "stripe";
import type { ObjectKind } from "../../core/ledger/read-event.ts";

type Retrieve = (
  id: string,
  options?: Stripe.RequestOptions,
) => Promise<{ readonly id?: string; readonly object: string }>;

/** How each kind of object that the ledger reads is fetched by its id. */
export function createRetrieve(stripe: Stripe): Readonly<Record<ObjectKind, Retrieve>> {
  return {
    charge: (id, options) => stripe.charges.retrieve(id, undefined, options),
    "checkout.session": (id, options) => stripe.checkout.sessions.retrieve(id, undefined, options),
    dispute: (id, options) => stripe.disputes.retrieve(id, undefined, options),
    invoice: (id, options) => stripe.invoices.retrieve(id, undefined, options),
    invoice_payment: (id, options) => stripe.invoicePayments.retrieve(id, undefined, options),
    refund: (id, options) => stripe.refunds.retrieve(id, undefined, options),
    subscription: (id, options) => stripe.subscriptions.retrieve(id, undefined, options),
  };
}
