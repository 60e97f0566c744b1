import Stripe from "stripe";
import { eventTypes } from "../../core/ledger/read-event.ts";
import type { ReconcileNote } from "../../core/desk/today/answer-health.ts";
import type { Money } from "../../core/ledger/totals.ts";
import { RECONCILED } from "../store/sql-health-figures.ts";
import { NotTaken, UnreadableWords, type TakeEvent } from "../stripe/take-event.ts";
import { newCursor, readCursor, type Cursor } from "./cursor.ts";
import type { Difference, Found } from "./difference.ts";
import { eventStep, lateEventStep } from "./event-step.ts";
import { invoiceStep, sessionStep } from "./gift-steps.ts";
import { ledgerGiftStep } from "./ledger-gift-step.ts";
import { patiently, type Patience } from "./patiently.ts";
import type { PageRun, ReconcileLedger, ReconcileStep, Workshop } from "./reconcile-step.ts";
import { runningSubscriptionStep, subscriptionStep } from "./subscription-steps.ts";
import { disputeStep, openDisputeStep, refundStep } from "./taken-back-steps.ts";

export interface ReconcileOptions extends Patience {
  readonly stripe: Stripe;
  readonly siteId: string;
  /** The key's mode. */
  readonly livemode: boolean;
  readonly ledger: ReconcileLedger;
  readonly takeEvent: TakeEvent;
  /** Without it a run that was interrupted goes on; else thirty. */
  readonly days: number | undefined;
  /** Told of each thing that differed, as soon as it is known. */
  readonly onDifference: (difference: Difference) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Reconciled {
  /** How many events were looked at, and how many of them were missing and are taken now. */
  readonly events: number;
  readonly missing: number;
  /** Objects that no event told of, and that the ledger has right now. */
  readonly healed: number;
  /** What differs even now. */
  readonly left: number;
  readonly before: Readonly<Record<string, Money>>;
  readonly after: Readonly<Record<string, Money>>;
}

/** The most that Stripe keeps its events. */
export const DEFAULT_DAYS = 30;
const DAY = 86_400;
/** The setting that the cursor is kept under. */
const CURSOR = "reconcile";
/** How many types Stripe lists at once. */
const MAX_TYPES = 20;
/** Between two lines of progress, in milliseconds. */
const PROGRESS_MS = 2000;

/**
 * Brings the ledger to what Stripe says: first by the events that were missed, under their own ids, so that one that is
 * delivered after all is a duplicate; then by Stripe's objects, for what no event shows any more. May run beside
 * the endpoint, and be ended at any time: it goes on after the last page.
 */
export async function reconcile(options: ReconcileOptions): Promise<Reconciled> {
  const { ledger, days, onDifference, now, tell } = options;
  const cursor = await begin();
  const workshop = createWorkshop(options);
  const steps = stepsOf(workshop, cursor);
  /** Ids that could not be healed: some are looked at twice. */
  const left = new Set<string>();
  let toldAt = now();

  while (cursor.step < steps.length) {
    const step = steps[cursor.step];
    if (step === undefined) break;
    const { found, next } = await runPage(step, cursor.after ?? undefined);
    count(found);
    cursor.after = next ?? null;
    if (next === undefined) cursor.step += 1;
    await ledger.records.writeNote(CURSOR, JSON.stringify(cursor));
    if (now() - toldAt < PROGRESS_MS) continue;
    toldAt = now();
    tell(`${step.name}: ${cursor.events} events looked at, ${cursor.missing} were missing`);
  }
  await ledger.records.writeNote(CURSOR, undefined);
  const { events, missing, healed, before } = cursor;
  const note: ReconcileNote = { at: Math.floor(now() / 1000), mended: missing + healed, left: cursor.left };
  await ledger.records.writeNote(RECONCILED, JSON.stringify(note));
  return { events, missing, healed, left: cursor.left, before, after: (await ledger.totals()).money };

  async function begin(): Promise<Cursor> {
    const kept = days === undefined ? readCursor(await ledger.records.readNote(CURSOR)) : undefined;
    if (kept !== undefined) {
      tell(`going on where the run of ${new Date(kept.begun * 1000).toISOString()} was interrupted`);
      return kept;
    }
    return newCursor(Math.floor(now() / 1000), days ?? DEFAULT_DAYS, (await ledger.totals()).money);
  }

  function count({ events, differences }: Found): void {
    cursor.events += events;
    for (const difference of differences) {
      if (difference.left !== null && left.has(difference.id)) continue;
      onDifference(difference);
      if (difference.left !== null) {
        left.add(difference.id);
        cursor.left += 1;
      } else if (difference.source === "event") cursor.missing += 1;
      else cursor.healed += 1;
    }
  }
}

/** What a restricted key may not list is left and said; the rest can be done all the same. */
async function runPage(step: ReconcileStep, after: string | undefined): Promise<PageRun> {
  try {
    return await step.run(after);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripePermissionError)) throw error;
    const left = "Stripe refuses to list them to this key: doctor says which right it lacks";
    const difference: Difference = { id: "-", what: step.name, amount: null, currency: null, source: "object", left };
    return { found: { events: 0, differences: [difference] }, next: undefined };
  }
}

function stepsOf(workshop: Workshop, { begun, since }: Cursor): ReconcileStep[] {
  const steps: ReconcileStep[] = [];
  for (let from = Math.max(since, begun - DEFAULT_DAYS * DAY); from < begun; from += DAY)
    for (let at = 0; at < eventTypes.length; at += MAX_TYPES) {
      // The last one is open: what happens meanwhile, or by a clock before ours, belongs to it.
      const until = from + DAY < begun ? from + DAY : undefined;
      steps.push(eventStep(workshop, eventTypes.slice(at, at + MAX_TYPES), { from, until }));
    }
  // What money names gifts of ours comes before what was taken back of them.
  steps.push(
    sessionStep(workshop, since),
    invoiceStep(workshop, since),
    refundStep(workshop, since),
    disputeStep(workshop, since),
    openDisputeStep(workshop),
    subscriptionStep(workshop),
    runningSubscriptionStep(workshop),
    ledgerGiftStep(workshop, since),
  );
  // Once more from the beginning on: it may have been interrupted for days.
  for (let at = 0; at < eventTypes.length; at += MAX_TYPES)
    steps.push(lateEventStep(workshop, eventTypes.slice(at, at + MAX_TYPES), begun));
  return steps;
}

function createWorkshop({ stripe, siteId, livemode, ledger, takeEvent, wait, tell, now }: ReconcileOptions): Workshop {
  return {
    stripe,
    siteId,
    ledger,
    seen: new Set(),
    clock: now,
    ask: (call) => patiently(call, { wait, tell }),
    async take(event, how) {
      try {
        return await patiently(() => takeEvent(event, how), { wait, tell });
      } catch (error) {
        if (!(error instanceof NotTaken) || !(error.cause instanceof UnreadableWords)) throw error;
        return { outcome: "not-readable", why: error.cause.message };
      }
    },
    toEvent: ({ id, type, created, object }) => ({
      id,
      object: "event",
      type,
      created,
      livemode,
      api_version: Stripe.API_VERSION,
      data: { object },
    }),
  };
}
