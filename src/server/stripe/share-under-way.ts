import type { CheckoutOrder, CreatedCheckout } from "./stripe-gateway.ts";

/**
 * A second press while Stripe still works on the first waits for the first one's session: Stripe would refuse it,
 * because its idempotency key is in use. Only within this process; another replica's press waits in the gateway.
 */
export function shareUnderWay(
  create: (order: CheckoutOrder) => Promise<CreatedCheckout>,
): (order: CheckoutOrder) => Promise<CreatedCheckout> {
  const underWay = new Map<string, Promise<CreatedCheckout>>();
  return (order) => {
    if (order.attemptId === undefined) return create(order);
    // The whole order: the same attempt for another choice has a session of its own.
    const key = JSON.stringify(order);
    const first = underWay.get(key);
    if (first !== undefined) return first;
    const created = create(order).finally(() => underWay.delete(key));
    underWay.set(key, created);
    return created;
  };
}
