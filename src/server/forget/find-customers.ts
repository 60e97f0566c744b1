import Stripe from "stripe";
import { finalStatuses } from "../../core/ledger/merge-subscription.ts";

/** What Stripe knows of one whom the publisher wants to forget. */
export interface StripeCustomer {
  readonly id: string;
  /** Recurring gifts that are not over. */
  readonly running: readonly {
    readonly subscription: string;
    /** Minor units of `currency`, each `interval`; as Stripe says it. */
    readonly amount: number | null;
    readonly currency: string;
    readonly interval: string | undefined;
  }[];
  /** Checkouts of ours. */
  readonly sessions: readonly string[];
  /** Whether something on this account has to do with them that is none of ours, such as a shop's. */
  readonly hasOthers: boolean;
}

export interface FindCustomersOptions {
  readonly stripe: Stripe;
  readonly siteId: string;
}

/** Customers by their address, in whatever case it stands, or by their ids. Those that were deleted are not among them. */
export type FindCustomers = (forms: readonly string[], ids: readonly string[]) => Promise<readonly StripeCustomer[]>;

export function createFindCustomers({ stripe, siteId }: FindCustomersOptions): FindCustomers {
  const isOurs = ({ metadata }: { readonly metadata: Stripe.Metadata | null }): boolean => metadata?.["app"] === siteId;

  return async (forms, ids) => {
    const found = new Set<string>();
    // Stripe tells A from a here, though mail servers do not.
    for (const email of forms)
      for await (const { id, email: own } of stripe.customers.list({ email, limit: 100 }))
        if (own?.toLowerCase() === email.toLowerCase()) found.add(id);
    for (const id of ids) if (await isThere(id)) found.add(id);
    const customers: StripeCustomer[] = [];
    for (const id of found) customers.push(await look(id));
    return customers;
  };

  async function isThere(id: string): Promise<boolean> {
    try {
      return (await stripe.customers.retrieve(id)).deleted !== true;
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing") return false;
      throw error;
    }
  }

  async function look(customer: string): Promise<StripeCustomer> {
    const running: StripeCustomer["running"][number][] = [];
    const sessions: string[] = [];
    let hasOthers = false;
    for await (const subscription of stripe.subscriptions.list({ customer, status: "all", limit: 100 })) {
      if (!isOurs(subscription)) hasOthers = true;
      else if (!finalStatuses.has(subscription.status)) {
        const [item] = subscription.items.data;
        running.push({
          subscription: subscription.id,
          amount: item?.price.unit_amount ?? null,
          currency: subscription.currency,
          interval: item?.price.recurring?.interval,
        });
      }
    }
    for await (const session of stripe.checkout.sessions.list({ customer, limit: 100 }))
      if (isOurs(session)) sessions.push(session.id);
      else hasOthers = true;
    return { id: customer, running, sessions, hasOthers };
  }
}
