import { StripeUnavailable } from "./stripe-gateway.ts";

/** Lets so many calls be under way at once. */
export type Lane = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/**
 * Refuses one more at once: while Stripe is slow, readers who wait for nothing would keep their connections, and Stripe
 * would have all of them to answer when it comes back.
 */
export function createLane(atMost: number): Lane {
  let underWay = 0;
  return async (call) => {
    if (underWay >= atMost) throw new StripeUnavailable("busy", `${atMost} calls are under way already`);
    underWay += 1;
    try {
      return await call();
    } finally {
      underWay -= 1;
    }
  };
}

/** Lets one more wait its turn, for what is told again where it is refused: Stripe's own webhooks. */
export function createWaitingLane(atMost: number): Lane {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return async (call) => {
    // Whoever ends hands the place on, so that nobody who comes in between takes it.
    if (underWay >= atMost) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
    try {
      return await call();
    } finally {
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}
