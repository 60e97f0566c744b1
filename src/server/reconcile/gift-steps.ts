import type Stripe from "stripe";
import { heal, type Comparison } from "./heal.ts";
import { nextOf, PAGE, type ReconcileStep, type Workshop } from "./reconcile-step.ts";

/** A gift as Stripe has it. */
interface Gift {
  /** The session's, or the invoice's. */
  readonly id: string;
  /** The ledger's key of it. */
  readonly key: string;
  readonly amount: number;
  readonly currency: string;
  readonly type: string;
  /** Seconds since 1970. */
  readonly paidAt: number;
  readonly object: object;
}

/** Single gifts, and what was agreed to where one goes on: the sessions that were made since then and paid. */
export function sessionStep(workshop: Workshop, since: number): ReconcileStep {
  const { stripe, siteId, ask } = workshop;
  return {
    name: "sessions",
    async run(after) {
      const page = await ask(() =>
        stripe.checkout.sessions.list({
          created: { gte: since },
          status: "complete",
          limit: PAGE,
          expand: ["data.payment_intent.latest_charge"],
          ...(after === undefined ? {} : { starting_after: after }),
        }),
      );
      const ours = page.data.filter(
        ({ metadata, payment_status: paid }) => metadata?.["app"] === siteId && paid === "paid",
      );
      const single = ours.filter(({ mode }) => mode === "payment");
      const gifts = await compare(workshop, single.map(ofSession));
      const agreed = await heal(
        workshop,
        agreements(workshop),
        ours.filter(({ mode }) => mode === "subscription"),
      );
      return { found: { ...gifts, differences: [...gifts.differences, ...agreed] }, next: nextOf(page) };
    },
  };
}

/** Recurring gifts: the invoices that were made since then and paid. */
export function invoiceStep(workshop: Workshop, since: number): ReconcileStep {
  const { stripe, siteId, ask } = workshop;
  return {
    name: "invoices",
    async run(after) {
      const page = await ask(() =>
        stripe.invoices.list({
          created: { gte: since },
          status: "paid",
          limit: PAGE,
          ...(after === undefined ? {} : { starting_after: after }),
        }),
      );
      const ours = page.data.filter(
        ({ parent, amount_paid: amount }) => parent?.subscription_details?.metadata?.["app"] === siteId && amount > 0,
      );
      return { found: await compare(workshop, ours.map(ofInvoice)), next: nextOf(page) };
    },
  };
}

function ofSession(session: Stripe.Checkout.Session): Gift {
  const { id, payment_intent: intent } = session;
  const charge = typeof intent === "object" ? intent?.latest_charge : undefined;
  return {
    id,
    key: (typeof intent === "string" ? intent : intent?.id) ?? id,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? "",
    type: "checkout.session.completed",
    // A bank debit is paid days after its session was completed, and a session up to a day after it was made.
    paidAt: typeof charge === "object" && charge !== null ? charge.created : session.created,
    object: session,
  };
}

function ofInvoice(invoice: Stripe.Invoice): Gift {
  const { id, amount_paid: amount, currency } = invoice;
  const paidAt = invoice.status_transitions?.paid_at ?? invoice.created;
  return { id, key: id, amount, currency, type: "invoice.paid", paidAt, object: invoice };
}

/** No money is at stake: a session tells once, and what it tells never changes. */
function agreements({ ledger }: Workshop): Comparison<Stripe.Checkout.Session> {
  return {
    async differing(items) {
      const known = await ledger.records.knownAgreements(items.map(({ id }) => id));
      return items.filter(({ id }) => !known.has(id));
    },
    told: (session) => ({
      id: `reconcile:${session.id}:agreed`,
      type: "checkout.session.completed",
      created: session.created,
      object: session,
    }),
  };
}

async function compare(workshop: Workshop, gifts: readonly Gift[]) {
  for (const { key } of gifts) workshop.seen.add(key);
  const comparison: Comparison<Gift> = {
    async differing(items) {
      const known = new Map(
        (await workshop.ledger.records.gifts(items.map(({ key }) => key))).map((gift) => [gift.key, gift]),
      );
      return items.filter(({ key, amount, currency }) => {
        const gift = known.get(key);
        return gift?.amount !== amount || gift.currency !== currency;
      });
    },
    told: ({ id, type, paidAt: created, object }) => ({ id: `reconcile:${id}:paid`, type, created, object }),
  };
  return { events: 0, differences: await heal(workshop, comparison, gifts) };
}
