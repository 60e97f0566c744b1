import type { GiftRecord } from "../store/ledger-records.ts";
import type { Difference } from "./difference.ts";
import { retrieveIfAny } from "./retrieve-if-any.ts";
import { PAGE, type ReconcileStep, type Workshop } from "./reconcile-step.ts";

/** The other way round: each gift that the ledger has counted since then is one of Stripe's. */
export function ledgerGiftStep(workshop: Workshop, since: number): ReconcileStep {
  const { ask, ledger, seen } = workshop;
  return {
    name: "gifts in the ledger",
    async run(after) {
      const page = await ledger.records.giftsSince(since, { after: after ?? "", limit: PAGE });
      const differences: Difference[] = [];
      for (const { key, amount, currency } of page) {
        // Most were listed; this one was made before the days asked for, or is not there.
        if (seen.has(key) || (await ask(() => isThere(workshop, key)))) continue;
        const left = "Stripe has no such gift: is the database another account's?";
        differences.push({ id: key, what: "gift in the ledger", amount, currency, source: "object", left });
      }
      return { found: { events: 0, differences }, next: page.length < PAGE ? undefined : page.at(-1)?.key };
    },
  };
}

async function isThere({ stripe }: Workshop, key: GiftRecord["key"]): Promise<boolean> {
  const found = await retrieveIfAny<object>(() =>
    key.startsWith("in_")
      ? stripe.invoices.retrieve(key)
      : key.startsWith("cs_")
        ? stripe.checkout.sessions.retrieve(key)
        : stripe.paymentIntents.retrieve(key),
  );
  return found !== undefined;
}
