import type Stripe from "stripe";
import { ask, ifMissing } from "../ask-stripe.ts";
import { stripesAddress, type PayingPlaces } from "../stripes-address.ts";
import { expanded } from "../expanded.ts";
import { asciiLowerCase } from "./ascii-lower-case.ts";
import { changeGift } from "./change-gift.ts";
import { readRunningGift } from "./read-running-gift.ts";
import type { FoundSupporter, PaidInvoice, PortalVisit, RunningGift, SupporterGateway } from "./supporter-gateway.ts";

export interface SupporterGatewayOptions {
  readonly stripe: Stripe;
  readonly siteId: string;
  readonly places: () => PayingPlaces;
  /** For what a reader waits for, and for what nobody does. */
  readonly readers: <Answer>(call: () => Promise<Answer>) => Promise<Answer>;
  readonly jobs: <Answer>(call: () => Promise<Answer>) => Promise<Answer>;
}

/** The most that Stripe lists at once. */
const PAGE = 100;
/** Nobody looks further back than that; Stripe's own page has the rest. */
const INVOICES = 36;
/** Nobody gave through more of them: who did is looked after by the publisher. */
const MAX_CUSTOMERS = 20;

/** What readers who give may see and change. Nothing that lacks our mark is shown or touched. */
export function createSupporterGateway(options: SupporterGatewayOptions): SupporterGateway {
  const { stripe, siteId, places, readers, jobs } = options;
  const isOurs = ({ metadata }: { readonly metadata: Stripe.Metadata | null }): boolean => metadata?.["app"] === siteId;
  const expand = ["default_payment_method", "latest_invoice"];

  async function find(typed: string, known: readonly string[] = []): Promise<FoundSupporter> {
    const meant = asciiLowerCase(typed.trim());
    // Stripe's filter tells the cases of letters apart.
    const spellings = [...new Set([typed.trim(), meant])];
    const lists = await Promise.all(spellings.map((email) => ask(() => stripe.customers.list({ email, limit: PAGE }))));
    const customers = new Map<string, string>();
    const listed = lists.flatMap(({ data }) => data);
    const unlisted = known.filter((id) => !listed.some((each) => each.id === id)).slice(0, MAX_CUSTOMERS);
    const retrieved = await Promise.all(
      unlisted.map((id) => ask(() => stripe.customers.retrieve(id).catch(ifMissing))),
    );
    const others = retrieved.filter((each) => each !== undefined && each.deleted !== true);
    for (const { id, email } of [...listed, ...others])
      if (typeof email === "string" && asciiLowerCase(email) === meant) customers.set(id, email);
    const ours: string[] = [];
    for (const customer of customers.keys()) {
      if (ours.length === MAX_CUSTOMERS) break;
      const { data } = await ask(() => stripe.subscriptions.list({ customer, status: "all", limit: PAGE }));
      if (data.some((each) => isOurs(each) && !each.status.startsWith("incomplete"))) ours.push(customer);
    }
    return { customers: ours, email: customers.get(ours[0] ?? "") };
  }

  async function addressOf(payment: string): Promise<string | undefined> {
    const { data } = await ask(() => stripe.checkout.sessions.list({ payment_intent: payment, limit: 1 }));
    const [session] = data;
    if (session === undefined || !isOurs(session)) return undefined;
    return session.customer_details?.email ?? session.customer_email ?? undefined;
  }

  async function checkoutOf(subscription: string): Promise<string | undefined> {
    const { data } = await ask(() => stripe.checkout.sessions.list({ subscription, limit: 1 }));
    const [session] = data;
    return session === undefined || !isOurs(session) ? undefined : session.id;
  }

  async function giftsOf(customer: string): Promise<readonly RunningGift[]> {
    const { data } = await ask(() =>
      stripe.subscriptions.list({
        customer,
        status: "all",
        limit: PAGE,
        expand: expand.map((each) => `data.${each}`),
      }),
    );
    const ours = data.filter(isOurs);
    const usual = await usualMethod(customer, ours);
    return ours.map((each) => readRunningGift(each, usual)).filter((each) => each !== undefined);
  }

  /** What the customer pays with, asked for only where a gift does not name it. */
  async function usualMethod(
    customer: string,
    subscriptions: readonly Stripe.Subscription[],
  ): Promise<Stripe.PaymentMethod | undefined> {
    if (subscriptions.every((each) => expanded(each.default_payment_method) !== undefined)) return undefined;
    const found = await ask(() =>
      stripe.customers.retrieve(customer, { expand: ["invoice_settings.default_payment_method"] }),
    );
    return found.deleted === true ? undefined : expanded(found.invoice_settings.default_payment_method);
  }

  async function gift(customers: readonly string[], id: string): Promise<RunningGift | undefined> {
    const found = await ask(() => stripe.subscriptions.retrieve(id, { expand }).catch(ifMissing));
    if (found === undefined || !isOurs(found)) return undefined;
    const customer = typeof found.customer === "string" ? found.customer : found.customer.id;
    return customers.includes(customer) ? readRunningGift(found, await usualMethod(customer, [found])) : undefined;
  }

  async function paidBy(customer: string): Promise<readonly PaidInvoice[]> {
    const { data } = await ask(() => stripe.invoices.list({ customer, status: "paid", limit: INVOICES }));
    return data.flatMap(({ id, parent, amount_paid: amount, currency, created, status_transitions: times }) =>
      parent?.subscription_details?.metadata?.["app"] === siteId && amount > 0
        ? [{ id, amount, currency, at: times.paid_at ?? created }]
        : [],
    );
  }

  async function openPortal({ customer, returnUrl, locale, page }: PortalVisit): Promise<string> {
    const { url } = await ask(() =>
      stripe.billingPortal.sessions.create({
        customer,
        return_url: returnUrl,
        // Hindi is the one that its other pages speak and these do not; what they do not know they refuse.
        locale: locale === "hi-IN" ? "auto" : locale,
        ...(page === "home"
          ? {}
          : {
              flow_data: {
                type: "payment_method_update",
                after_completion: { type: "redirect", redirect: { return_url: returnUrl } },
              },
            }),
      }),
    );
    return stripesAddress(url, places());
  }

  /** For each of them at once, and together the newest first. */
  async function ofEach<Each>(
    customers: readonly string[],
    fetch: (customer: string) => Promise<readonly Each[]>,
    at: (each: Each) => number,
  ): Promise<readonly Each[]> {
    const lists = await Promise.all(customers.map(fetch));
    return lists.flat().sort((one, other) => at(other) - at(one));
  }

  return {
    find: (email, known) => jobs(() => find(email, known)),
    addressOf: (payment) => jobs(() => addressOf(payment)),
    checkoutOf: (subscription) => readers(() => checkoutOf(subscription)),
    gifts: (customers) => readers(() => ofEach(customers, giftsOf, ({ anchor }) => anchor)),
    gift: (customers, id) => readers(() => gift(customers, id)),
    paid: (customers) => readers(() => ofEach(customers, paidBy, ({ at }) => at)),
    change: (found, change, act) => readers(() => ask(() => changeGift(stripe, found, change, act))),
    openPortal: (visit) => readers(() => openPortal(visit)),
  };
}
