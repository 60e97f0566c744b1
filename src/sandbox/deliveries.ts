import type Stripe from "stripe";
import type { Clock } from "./clock.ts";
import { DeliveryRules } from "./delivery-rules.ts";
import type { Journal } from "./journal.ts";
import { signatureHeader } from "./signature.ts";

export interface WebhookTarget {
  id: string;
  url: string;
  /** One, or while a secret is rolled several: each signs. */
  secrets: string[];
  /** `["*"]` for all. */
  enabledEvents: string[];
  /** Switched off: nothing is sent, and nothing waits for it. */
  disabled?: boolean;
  /** The API version that it was made in: it is told of in its events, the words are always the SDK's. */
  apiVersion?: string | null;
}

interface Delivery {
  event: Stripe.Event;
  body: string;
  target: WebhookTarget;
  /** From 1. */
  attempt: number;
  delayMs: number;
  /** Called after the first attempt. */
  done: (() => void) | undefined;
}

/** Stripe gives up an attempt after about this long. */
const attemptTimeoutMs = 10_000;

/**
 * Seconds of sandbox clock before the second, third, … attempt. Stripe retries with exponential backoff for up to 3
 * days and publishes no table; the first steps here are short so that a receiver that was down for a moment recovers
 * while one watches. All in all 2 days 21 hours.
 */
export const retryAfterSeconds = [1, 60, 300, 1800, 7200, 18_000, 36_000, 57_600, 57_600, 72_000];

function bodyFor(event: Stripe.Event, { apiVersion }: WebhookTarget): string {
  return JSON.stringify({ ...event, api_version: apiVersion ?? event.api_version }, null, 2);
}

/** Signs events and posts them to every registered endpoint: per endpoint in order, one at a time. */
export class Deliveries {
  readonly rules: DeliveryRules;
  readonly targets = new Map<string, WebhookTarget>();
  readonly #clock: Clock;
  readonly #journal: Journal;
  readonly #random: () => number;
  readonly #queues = new Map<string, Delivery[]>();
  readonly #working = new Map<string, Promise<void>>();
  readonly #abort = new AbortController();
  #held: Delivery[] = [];

  constructor(clock: Clock, journal: Journal, random: () => number) {
    this.#clock = clock;
    this.#journal = journal;
    this.#random = random;
    this.rules = new DeliveryRules();
  }

  /** Resolves once each endpoint took the event or failed its first attempt; at once when it is dropped or held. */
  async send(event: Stripe.Event, targets: Iterable<WebhookTarget> = this.targets.values()): Promise<void> {
    const wanted = [...targets].filter(
      ({ enabledEvents, disabled }) =>
        disabled !== true && enabledEvents.some((type) => type === "*" || type === event.type),
    );
    if (wanted.length === 0) return;
    event.pending_webhooks = wanted.length;
    const { mode, delayMs } = this.rules.take(event.type);
    if (mode === "drop") {
      this.#journal.add("delivery", { event: event.id, type: event.type, outcome: "dropped" });
      return;
    }
    const copies = wanted.flatMap((target) => (mode === "duplicate" ? [target, target] : [target]));
    const deliveries = copies.map((target): Delivery => ({
      event,
      body: bodyFor(event, target),
      target,
      attempt: 1,
      delayMs,
      done: undefined,
    }));
    if (mode === "hold") {
      this.#held.push(...deliveries);
      return;
    }
    const attempts = deliveries.map(
      (delivery) => new Promise<void>((done) => this.#enqueue({ ...delivery, done }, mode === "shuffle")),
    );
    await Promise.all(attempts);
  }

  /** Sends what was held, in the order it was held or the reverse. Answers how many. */
  flush(order: "kept" | "reverse" = "kept"): number {
    const held = this.#held;
    this.#held = [];
    for (const delivery of order === "reverse" ? held.toReversed() : held) this.#enqueue(delivery, false);
    return held.length;
  }

  get held(): number {
    return this.#held.length;
  }

  /** Resolves when no delivery is under way or queued; what is held or waits for a retry does not count. */
  async idle(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working.values());
  }

  clear(): void {
    this.#held = [];
    for (const queue of this.#queues.values()) queue.length = 0;
    this.rules.reset();
  }

  close(): void {
    this.clear();
    this.#abort.abort();
  }

  #enqueue(delivery: Delivery, anywhere: boolean): void {
    const { id } = delivery.target;
    let queue = this.#queues.get(id);
    if (queue === undefined) this.#queues.set(id, (queue = []));
    queue.splice(anywhere ? Math.floor(this.#random() * (queue.length + 1)) : queue.length, 0, delivery);
    if (!this.#working.has(id)) {
      // A turn later, so that all the events of one happening are queued before the first leaves.
      const work = new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#work(id, queue));
      this.#working.set(id, work);
    }
  }

  async #work(id: string, queue: Delivery[]): Promise<void> {
    for (let delivery = queue.shift(); delivery !== undefined; delivery = queue.shift()) await this.#attempt(delivery);
    this.#working.delete(id);
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { event, target, attempt, delayMs } = delivery;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const { status, error } = await this.#post(delivery);
    const delivered = status !== undefined && status >= 200 && status < 300;
    const waitSeconds = delivered ? undefined : retryAfterSeconds[attempt - 1];
    this.#journal.add("delivery", {
      event: event.id,
      type: event.type,
      url: target.url,
      attempt,
      outcome: delivered ? "delivered" : "failed",
      status,
      error,
      retryInSeconds: waitSeconds,
    });
    if (delivered) event.pending_webhooks = Math.max(0, event.pending_webhooks - 1);
    else if (waitSeconds !== undefined && !this.#abort.signal.aborted) this.#retryIn(waitSeconds, delivery);
    delivery.done?.();
  }

  #retryIn(seconds: number, delivery: Delivery): void {
    this.#clock.at(this.#clock.now() + seconds, () => {
      // An endpoint taken away meanwhile gets nothing more; one whose secret changed is signed with the new one.
      const target = this.targets.get(delivery.target.id);
      if (target !== undefined)
        this.#enqueue({ ...delivery, target, attempt: delivery.attempt + 1, done: undefined }, false);
    });
  }

  async #post({ body, target }: Delivery): Promise<{ status?: number; error?: string }> {
    try {
      const response = await fetch(target.url, {
        method: "POST",
        redirect: "manual",
        headers: {
          "content-type": "application/json; charset=utf-8",
          "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
          "stripe-signature": signatureHeader(body, target.secrets, Math.floor(Date.now() / 1000)),
        },
        body,
        signal: AbortSignal.any([AbortSignal.timeout(attemptTimeoutMs), this.#abort.signal]),
      });
      await response.arrayBuffer();
      return { status: response.status };
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return { error: cause instanceof Error ? cause.message || cause.name : String(cause) };
    }
  }
}
