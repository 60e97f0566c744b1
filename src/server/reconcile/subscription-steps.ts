import type Stripe from "stripe";
import { finalStatuses, isSameState, type SubscriptionState } from "../../core/ledger/merge-subscription.ts";
import { readSubscriptionState } from "../stripe/read-subscription-state.ts";
import type { SubscriptionRecord } from "../store/ledger-records.ts";
import type { Difference } from "./difference.ts";
import { heal, type Comparison } from "./heal.ts";
import { retrieveIfAny } from "./retrieve-if-any.ts";
import { nextOf, PAGE, type PageRun, type ReconcileStep, type Workshop } from "./reconcile-step.ts";
import { stripeNow } from "./stripe-now.ts";

/** All subscriptions of ours, however old: one that has ended while nothing was delivered counts until that is known. */
export function subscriptionStep(workshop: Workshop): ReconcileStep {
  const { stripe, siteId, ask } = workshop;
  return {
    name: "subscriptions",
    async run(after) {
      const now = await stripeNow(workshop);
      const askedAt = workshop.clock();
      const page = await ask(() =>
        stripe.subscriptions.list({
          status: "all",
          limit: PAGE,
          ...(after === undefined ? {} : { starting_after: after }),
        }),
      );
      const ours = page.data.filter(({ metadata }) => metadata["app"] === siteId);
      for (const { id } of ours) workshop.seen.add(id);
      const differences = await heal(workshop, comparison(workshop, now, askedAt), ours);
      return { found: { events: 0, differences }, next: nextOf(page) };
    },
  };
}

/** Those that the ledger has running: each must be one of Stripe's. */
export function runningSubscriptionStep(workshop: Workshop): ReconcileStep {
  const { stripe, ask, ledger, seen } = workshop;
  return {
    name: "subscriptions in the ledger",
    async run(after): Promise<PageRun> {
      const page = await ledger.records.allSubscriptions({ after: after ?? "", limit: PAGE });
      const differences: Difference[] = [];
      for (const { id, status } of page) {
        if (finalStatuses.has(status) || seen.has(id)) continue;
        const found = await ask(() => retrieveIfAny(() => stripe.subscriptions.retrieve(id)));
        if (found !== undefined) continue;
        const left = "Stripe has no such subscription: is the database another account's?";
        differences.push({ id, what: `subscription ${status}`, amount: null, currency: null, source: "object", left });
      }
      return { found: { events: 0, differences }, next: page.length < PAGE ? undefined : page.at(-1)?.id };
    },
  };
}

/**
 * @param now on Stripe's clock, in seconds, before the subscriptions were listed
 * @param askedAt on ours, in milliseconds
 */
function comparison({ ledger }: Workshop, now: number, askedAt: number): Comparison<Stripe.Subscription> {
  return {
    async differing(items) {
      const known = new Map(
        (await ledger.records.subscriptions(items.map(({ id }) => id))).map((record) => [record.id, record]),
      );
      return items.filter((item) => !isSame(readSubscriptionState(item), known.get(item.id)));
    },
    told(item) {
      const { id, created } = item;
      const { status, cancelAtPeriodEnd } = readSubscriptionState(item);
      const state = `${status}${cancelAtPeriodEnd ? "-ending" : ""}`;
      return {
        id: `reconcile:${id}:${state}:${now}`,
        type: "customer.subscription.updated",
        created: Math.max(now, created),
        object: item,
        askedAt,
      };
    },
  };
}

/** How one that is over had ended makes no difference. */
function isSame(one: SubscriptionState, other: SubscriptionRecord | undefined): boolean {
  if (other === undefined) return false;
  if (finalStatuses.has(one.status) && finalStatuses.has(other.status)) return true;
  return isSameState(one, other);
}
