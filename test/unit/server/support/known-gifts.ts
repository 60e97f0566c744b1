import type { Consent } from "../../../../src/server/store/consent-store.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import type { Browser, ManageWorld } from "./manage-world.ts";

export interface Subscription {
  readonly id: string;
  readonly customer: string;
  readonly status: string;
  readonly cancel_at_period_end: boolean;
  readonly pause_collection: { readonly behavior: string; readonly resumes_at: number } | null;
  readonly items: {
    readonly data: readonly { readonly price: { readonly unit_amount: number }; readonly current_period_end: number }[];
  };
}

export const amountOf = (subscription: Subscription): number | undefined =>
  subscription.items.data[0]?.price.unit_amount;
export const endOf = (subscription: Subscription): number => subscription.items.data[0]?.current_period_end ?? 0;
/** @param at seconds since 1970 */
export const day = (at: number): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(at * 1000);
/** The page's text, without the space that a mark-up leaves before a full stop. */
export const said = (reader: Browser): string => reader.text.replace(/ ([.,])/g, "$1");

/** What became of a gift, at Stripe and in the ledger. */
export interface KnownGifts {
  /** @param session of the checkout that it was made with */
  readonly subscriptionOf: (session: string) => Promise<Subscription>;
  /** But for what was agreed to when it was given. */
  readonly consentsOf: (gift: Subscription) => Promise<readonly Consent[]>;
  /** Minor units, the newest first. */
  readonly paidInvoices: (gift: Subscription) => Promise<readonly number[]>;
}

export function knownGifts(world: ManageWorld, store: LedgerStore): KnownGifts {
  return {
    async subscriptionOf(session) {
      const { subscription } = await world.stripe<{ subscription: string }>(`checkout/sessions/${session}`);
      return await world.stripe<Subscription>(`subscriptions/${subscription}`);
    },
    consentsOf: async ({ id }) => (await store.consents.of(id)).filter(({ kind }) => kind !== "gift"),
    async paidInvoices({ customer }) {
      const paid = `invoices?customer=${customer}&status=paid`;
      const { data } = await world.stripe<{ data: { amount_paid: number }[] }>(paid);
      return data.map(({ amount_paid: amount }) => amount);
    },
  };
}
