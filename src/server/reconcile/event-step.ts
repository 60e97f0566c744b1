import type Stripe from "stripe";
import type { Taken } from "../stripe/take-event.ts";
import { toDifference } from "./to-difference.ts";
import { nextOf, PAGE, type NotReadable, type ReconcileStep, type Workshop } from "./reconcile-step.ts";
import type { Difference } from "./difference.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";

/** Taken side by side, so that the database commits them together. */
const AT_ONCE = 10;

/** Seconds since 1970. */
export interface Window {
  readonly from: number;
  /** Not included; undefined where it is open. */
  readonly until: number | undefined;
}

/**
 * Looks at the events of one stretch of time. Stripe lists the newest first, so a day at a time is as near to the order
 * in which they came as it need be: the ledger ends the same in any.
 */
export function eventStep(
  { stripe, ledger, ask, take }: Workshop,
  types: readonly string[],
  { from, until }: Window,
): ReconcileStep {
  const created = { gte: from, ...(until === undefined ? {} : { lt: until }) };

  async function takeOne(event: Stripe.Event): Promise<Difference[]> {
    const taken = await take(event);
    const isNew = taken.outcome !== "ignored" && !isDuplicate(taken);
    return isNew ? [toDifference({ id: event.id, source: "event", what: event.type }, event.data.object, taken)] : [];
  }

  return {
    name: `events of ${dayOfTime(from * 1000)}`,
    async run(after) {
      const page = await ask(() =>
        stripe.events.list({
          types: [...types],
          created,
          limit: PAGE,
          ...(after === undefined ? {} : { starting_after: after }),
        }),
      );
      const known = await ledger.records.knownEvents(page.data.map(({ id }) => id));
      const missing = page.data.filter(({ id }) => !known.has(id)).toReversed();
      const differences: Difference[] = [];
      for (let at = 0; at < missing.length; at += AT_ONCE) {
        const taken = await Promise.all(missing.slice(at, at + AT_ONCE).map(takeOne));
        differences.push(...taken.flat());
      }
      return { found: { events: page.data.length, differences }, next: nextOf(page) };
    },
  };
}

/** The events since the work was begun; counted are only those that nobody had looked at. */
export function lateEventStep(workshop: Workshop, types: readonly string[], begun: number): ReconcileStep {
  const step = eventStep(workshop, types, { from: begun, until: undefined });
  return {
    name: "events since the beginning",
    async run(after) {
      const { found, next } = await step.run(after);
      return { found: { ...found, events: found.differences.length }, next };
    },
  };
}

/** It was delivered in between. */
function isDuplicate(taken: Taken | NotReadable): boolean {
  return taken.outcome === "stored" && taken.recorded === "duplicate";
}
