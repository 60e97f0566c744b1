import type Stripe from "stripe";
import type { SessionPlan } from "./objects/session-plan.ts";
import type { KeyRights } from "./api/key-rights.ts";
import { Clock } from "./clock.ts";
import { Deliveries } from "./deliveries.ts";
import { Faults } from "./faults.ts";
import { IdempotencyKeys } from "./idempotency.ts";
import { idMaker, type MakeId } from "./ids.ts";
import { Journal } from "./journal.ts";
import { seededRandom } from "./random.ts";
import { Store } from "./store.ts";
import type { TestMethod } from "./test-methods.ts";

/** The parts of one sandbox, handed to all that answers a request. */
export interface World {
  clock: Clock;
  journal: Journal;
  store: Store;
  deliveries: Deliveries;
  faults: Faults;
  idempotency: IdempotencyKeys;
  id: MakeId;
  /** The sandbox's own address, known once it listens. */
  origin: string;
  /** The name on pages and invoices. */
  merchant: string;
  /** What was said of the publisher's account: laid over its usual answer. */
  account: Record<string, unknown>;
  /** What each API key may do, as far as it was said. */
  keys: Map<string, KeyRights>;
  /** The API request being carried out, for the events it causes. */
  request: Stripe.Event.Request | undefined;
  /** Events whose first delivery attempt is under way, by id. */
  sending: Map<string, Promise<void>>;
  /** What a Checkout Session will do when paid, by its id: Stripe does not show this on the session. */
  plans: Map<string, SessionPlan>;
  /** How each payment method behaves, by its id. */
  methods: Map<string, TestMethod>;
  /** Calls off the next renewal of a subscription, by its id. */
  renewals: Map<string, () => void>;
  reset(): void;
}

export interface WorldOptions {
  now: () => number;
  seed: number | undefined;
  merchant: string;
  /** Of its clock in the beginning, in milliseconds beside `now`. */
  offsetMs: number;
}

export function createWorld({ now, seed, merchant, offsetMs }: WorldOptions): World {
  const random = seed === undefined ? Math.random : seededRandom(seed);
  const clock: Clock = new Clock(
    now,
    () => deliveries.idle(),
    (error) => journal.add("error", { message: error instanceof Error ? error.stack : String(error) }),
    offsetMs,
  );
  const nowMs = (): number => clock.nowMs();
  const journal = new Journal(nowMs);
  const deliveries = new Deliveries(clock, journal, random);
  const world: World = {
    clock,
    journal,
    store: new Store(),
    deliveries,
    faults: new Faults(),
    idempotency: new IdempotencyKeys(nowMs),
    id: idMaker(random),
    origin: "",
    merchant,
    account: {},
    keys: new Map(),
    request: undefined,
    sending: new Map(),
    plans: new Map(),
    methods: new Map(),
    renewals: new Map(),
    reset() {
      const endpoints = world.store.all("webhook_endpoint");
      clock.reset();
      deliveries.clear();
      journal.clear();
      world.account = {};
      const { store, faults, idempotency, keys, plans, methods, renewals } = world;
      for (const part of [store, faults, idempotency, keys, plans, methods, renewals]) part.clear();
      for (const endpoint of endpoints) store.add(endpoint);
    },
  };
  return world;
}
