import type Stripe from "stripe";
import { eventTypes, readEvent } from "../../core/ledger/read-event.ts";
import type { LedgerRecords } from "../store/ledger-records.ts";
import { ok, warning, wrong, type Finding } from "./finding.ts";

export interface CheckDeliveriesOptions {
  readonly siteId: string;
  readonly livemode: boolean;
  /** Seconds since 1970. */
  readonly now: number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** As long as Stripe tries to deliver an event. */
const DAYS = 3;
/** A delivery takes seconds: so long one that is missing may be on its way, in looks and milliseconds between them. */
const LOOKS = 8;
const PAUSE_MS = 1000;

/**
 * Whether what Stripe sends arrives. A signing secret can't be read from Stripe, but events that were taken prove it: the
 * newest of ours must be in the ledger.
 */
export async function checkDeliveries(
  stripe: Stripe,
  records: LedgerRecords,
  { siteId, livemode, now, wait }: CheckDeliveriesOptions,
): Promise<Finding[]> {
  const { data } = await stripe.events.list({
    types: eventTypes.slice(0, 20),
    created: { gte: now - DAYS * 86_400 },
    limit: 100,
  });
  const context = { siteId, livemode, hashAddress: () => "" };
  // Refunds and disputes carry no mark: those of others would pass for ours.
  const ours = data.filter((event) => {
    const read = readEvent(event, context);
    // In the words of another API version, a subscription still shows its mark.
    if (read.outcome === "other-words") return read.object.kind === "subscription";
    return read.outcome === "fact" && ["contribution", "subscription"].includes(read.fact.entity);
  });
  const [newest] = ours;
  if (newest === undefined) return [warning("deliveries-untold", { days: DAYS })];
  let late = await missingOf(records, ours);
  for (let look = 1; look < LOOKS && late.length > 0; look++) {
    await wait(PAUSE_MS);
    late = await missingOf(records, late);
  }
  const [newestLate] = late;
  if (newestLate === undefined) return [ok("deliveries-arrive", { newestAt: newest.created * 1000 })];
  return [
    wrong(late.length === ours.length ? "deliveries-none" : "deliveries-missing", {
      count: ours.length,
      missing: late.length,
      newestAt: newestLate.created * 1000,
    }),
  ];
}

async function missingOf(records: LedgerRecords, events: readonly Stripe.Event[]): Promise<Stripe.Event[]> {
  const known = await records.knownEvents(events.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
}
