import type { FindCustomers, StripeCustomer } from "./find-customers.ts";
import type { ForgetStore, ForgottenRows } from "./forget-store.ts";

/** A recurring gift that is not over; amount and interval are known where Stripe was asked. */
export interface RunsStill {
  readonly subscription: string;
  readonly customer: string;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly interval?: string | undefined;
}

export interface ForgetAnswer {
  /**
   * - `done`: whatever was held is gone, and it may have been nothing
   * - `tried`: nothing was changed, as was wished
   * - `runs`: nothing was changed, because gifts go on and Stripe would name them again
   */
  readonly outcome: "done" | "tried" | "runs";
  readonly rows: readonly ForgottenRows[];
  readonly running: readonly RunsStill[];
  /** Who is still to be deleted at Stripe. */
  readonly atStripe: readonly StripeCustomer[];
  /** Every customer that was looked for here. */
  readonly customers: readonly string[];
}

export interface ForgetOptions {
  readonly store: ForgetStore;
  /** Undefined where Stripe can't be asked. */
  readonly findCustomers: FindCustomers | undefined;
  /** As it was given. */
  readonly address: string | undefined;
  /** Customers that the publisher knows to be theirs. */
  readonly customers: readonly string[];
  readonly isDryRun: boolean;
  /** Also while a gift goes on. */
  readonly evenSo: boolean;
}

/** Forgets one person: see {@link ForgetStore.forget}. */
export async function forget(options: ForgetOptions): Promise<ForgetAnswer> {
  const { store, findCustomers, isDryRun, evenSo } = options;
  const typed = options.address?.trim();
  const address = typed?.toLowerCase();
  const forms = typed === undefined || address === undefined ? [] : [...new Set([typed, address])];
  const known = [...options.customers, ...(address === undefined ? [] : await store.customersOf(address))];
  const atStripe = (await findCustomers?.(forms, known)) ?? [];
  const customers = [...new Set([...known, ...atStripe.map(({ id }) => id)])];
  const running = await runningOf(store, customers, atStripe);
  const person = { address, customers, sessions: atStripe.flatMap(({ sessions }) => sessions) };
  const isHeldUp = running.length > 0 && !evenSo;
  const rows = await store.forget(person, isDryRun || isHeldUp);
  return { outcome: isHeldUp ? "runs" : isDryRun ? "tried" : "done", rows, running, atStripe, customers };
}

/** As Stripe says, where it was asked of that customer; else as the ledger knows. */
async function runningOf(
  store: ForgetStore,
  customers: readonly string[],
  atStripe: readonly StripeCustomer[],
): Promise<readonly RunsStill[]> {
  const told = atStripe.flatMap(({ id: customer, running }) =>
    running.map(({ subscription, amount, currency, interval }) => ({
      subscription,
      customer,
      amount: amount ?? undefined,
      currency,
      interval,
    })),
  );
  const asked = new Set(atStripe.map(({ id }) => id));
  const others = await store.running(customers.filter((id) => !asked.has(id)));
  return [...told, ...others];
}
