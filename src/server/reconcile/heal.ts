import { toDifference } from "./to-difference.ts";
import type { Difference } from "./difference.ts";
import type { ToldObject, Workshop } from "./reconcile-step.ts";

/** How objects of one kind are compared with what the ledger holds of them. */
export interface Comparison<Item> {
  /** Of these, the ones that the ledger holds otherwise than Stripe, or not at all. */
  readonly differing: (items: readonly Item[]) => Promise<readonly Item[]>;
  /** What Stripe would have sent. Its id says the state, so that a later one is another event. */
  readonly told: (item: Item) => ToldObject;
}

/** Takes what differs, looks again, and says what does so even then. */
export async function heal<Item extends { readonly id: string }>(
  { take, toEvent }: Workshop,
  { differing, told }: Comparison<Item>,
  items: readonly Item[],
): Promise<Difference[]> {
  const found: { readonly item: Item; readonly difference: Difference }[] = [];
  for (const item of await differing(items)) {
    const event = told(item);
    const taken = await take(toEvent(event), { askedAt: event.askedAt });
    const difference = toDifference({ id: item.id, source: "object", what: event.type }, event.object, taken);
    found.push({ item, difference });
  }
  if (found.length === 0) return [];
  const still = new Set((await differing(found.map(({ item }) => item))).map(({ id }) => id));
  return found.map(({ difference }) =>
    still.has(difference.id)
      ? { ...difference, left: difference.left ?? "the ledger still differs from Stripe: see refold --check" }
      : difference,
  );
}
