import type Stripe from "stripe";
import { heal, type Comparison } from "./heal.ts";
import { retrieveIfAny } from "./retrieve-if-any.ts";
import { nextOf, PAGE, type ReconcileStep, type Workshop } from "./reconcile-step.ts";
import { stripeNow } from "./stripe-now.ts";
import { closedDisputes } from "../../core/ledger/merge.ts";

type Reference = string | { readonly id: string } | null;

/** The refunds made since then, as far as they are of gifts of ours: they carry no mark. */
export function refundStep(workshop: Workshop, since: number): ReconcileStep {
  const { stripe, ask, ledger } = workshop;
  const comparison: Comparison<Stripe.Refund> = {
    async differing(items) {
      const known = new Map((await ledger.records.refunds(items.map(({ id }) => id))).map((each) => [each.id, each]));
      const differing = [];
      for (const item of items) {
        const isKnown = known.get(item.id)?.failed === hasFailed(item);
        // One that is known and whose invoice is not counts nowhere.
        if (!isKnown || !(await isLinked(workshop, item.payment_intent))) differing.push(item);
      }
      return differing;
    },
    told: (item) => ({
      id: `reconcile:${item.id}:${item.status ?? "made"}`,
      type: "refund.updated",
      created: item.created,
      object: item,
    }),
  };
  return {
    name: "refunds",
    async run(after) {
      const page = await ask(() =>
        stripe.refunds.list({
          created: { gte: since },
          limit: PAGE,
          ...(after === undefined ? {} : { starting_after: after }),
        }),
      );
      const ours = await ofGiftsOfOurs(workshop, page.data);
      return { found: { events: 0, differences: await heal(workshop, comparison, ours) }, next: nextOf(page) };
    },
  };
}

/** The disputes opened since then, as far as they are of gifts of ours: they carry no mark. */
export function disputeStep(workshop: Workshop, since: number): ReconcileStep {
  const { stripe, ask } = workshop;
  return {
    name: "disputes",
    async run(after) {
      const now = await stripeNow(workshop);
      const page = await ask(() =>
        stripe.disputes.list({
          created: { gte: since },
          limit: PAGE,
          ...(after === undefined ? {} : { starting_after: after }),
        }),
      );
      const ours = await ofGiftsOfOurs(workshop, page.data);
      const differences = await heal(workshop, disputes(workshop, now), ours);
      return { found: { events: 0, differences }, next: nextOf(page) };
    },
  };
}

/** Those that the ledger holds to be open, however old: they take months to close. */
export function openDisputeStep(workshop: Workshop): ReconcileStep {
  const { stripe, ask, ledger } = workshop;
  return {
    name: "open disputes in the ledger",
    async run(after) {
      const now = await stripeNow(workshop);
      const page = await ledger.records.allDisputes({ after: after ?? "", limit: PAGE });
      const found = [];
      for (const { id, status } of page) {
        if (closedDisputes.has(status)) continue;
        const dispute = await ask(() => retrieveIfAny(() => stripe.disputes.retrieve(id)));
        if (dispute !== undefined) found.push(dispute);
      }
      // Events of disputes carry no mark, so the ledger has those of others on the account, too.
      const ours = await ofGiftsOfOurs(workshop, found);
      const differences = await heal(workshop, disputes(workshop, now), ours);
      return { found: { events: 0, differences }, next: page.length < PAGE ? undefined : page.at(-1)?.id };
    },
  };
}

/** @param now on Stripe's clock, before the disputes were fetched */
function disputes(workshop: Workshop, now: number): Comparison<Stripe.Dispute> {
  return {
    async differing(items) {
      const records = await workshop.ledger.records.disputes(items.map(({ id }) => id));
      const known = new Map(records.map((each) => [each.id, each]));
      const differing = [];
      for (const item of items) {
        const record = known.get(item.id);
        const isSame = record?.status === item.status && record.amount === item.amount;
        if (!isSame || !(await isLinked(workshop, item.payment_intent))) differing.push(item);
      }
      return differing;
    },
    told: (item) => ({
      id: `reconcile:${item.id}:${item.status}:${now}`,
      type: "charge.dispute.updated",
      created: Math.max(now, item.created),
      object: item,
    }),
  };
}

function hasFailed({ status }: Stripe.Refund): boolean {
  return status === "failed" || status === "canceled";
}

async function isLinked({ ledger }: Workshop, payment: Reference): Promise<boolean> {
  const id = idOf(payment);
  return id === undefined || (await ledger.knowsPayment(id));
}

async function ofGiftsOfOurs<Item extends { readonly payment_intent: Reference }>(
  workshop: Workshop,
  items: readonly Item[],
): Promise<Item[]> {
  const ours = [];
  for (const item of items) if (await isOfOurs(workshop, item.payment_intent)) ours.push(item);
  return ours;
}

async function isOfOurs({ stripe, ask, ledger }: Workshop, payment: Reference): Promise<boolean> {
  const id = idOf(payment);
  if (id === undefined) return false;
  if (await ledger.knowsPayment(id)) return true;
  const { data } = await ask(() =>
    stripe.invoicePayments.list({ payment: { type: "payment_intent", payment_intent: id }, limit: 1 }),
  );
  const invoice = idOf(data[0]?.invoice ?? null);
  return invoice !== undefined && (await ledger.records.gifts([invoice])).length > 0;
}

function idOf(reference: Reference): string | undefined {
  return typeof reference === "string" ? reference : reference?.id;
}
