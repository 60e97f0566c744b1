import { StripeUnavailable } from "../stripe/stripe-gateway.ts";
import type { SupporterGateway } from "../stripe/supporters/supporter-gateway.ts";
import type { Reminder, ReminderStore } from "./reminder-store.ts";

export interface GivesByNowOptions {
  readonly reminders: Pick<ReminderStore, "gives">;
  readonly supporters: Pick<SupporterGateway, "find" | "gifts">;
  /** Stripe's customers of a person that the ledger knows: see `LedgerStore`. */
  readonly customersOf: (person: string) => Promise<readonly string[]>;
}

/**
 * Whether one who is to be reminded gives by now: as the ledger knows, or else Stripe, which also has what earlier
 * releases did not write down. Where Stripe does not answer it is asked again later; where it will never show it to
 * our key, the ledger has to do.
 */
export function createGivesByNow({ reminders, supporters, customersOf }: GivesByNowOptions) {
  return async ({ person, email, at }: Reminder): Promise<boolean> =>
    (await reminders.gives(person, at)) || (await givesAtStripe(email, person));

  async function givesAtStripe(email: string, person: string): Promise<boolean> {
    try {
      const { customers } = await supporters.find(email, await customersOf(person));
      if (customers.length === 0) return false;
      return (await supporters.gifts(customers)).some(({ state }) => state !== "over");
    } catch (error) {
      if (error instanceof StripeUnavailable && error.reason === "refused") return false;
      throw error;
    }
  }
}
