import { performance } from "node:perf_hooks";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import {
  callOutcomes,
  challengeOutcomes,
  seams,
  webhookOutcomes,
  type Exposition,
  type Metrics,
} from "../metrics/metrics.ts";

/** In seconds: from what a cached file takes to what Stripe may take in all. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** A registry of its own: two endpoints in one process count apart. */
export function createPrometheusMetrics(now: () => number): Metrics & Exposition {
  const registry = new Registry();
  const registers = [registry];
  const named = (name: string, help: string) => ({ name: `support_appeal_${name}`, help, registers });

  const requests = new Counter({
    ...named("requests_total", "Requests answered, by route, method and class of the status"),
    labelNames: ["route", "method", "status"],
  });
  const durations = new Histogram({
    ...named("request_duration_seconds", "From a request's head to its answer"),
    labelNames: ["route"],
    buckets: BUCKETS,
  });
  const limited = new Counter({
    ...named("limited_total", "Requests answered 429, because an address or all of them asked too often"),
    labelNames: ["route"],
  });
  const webhooks = new Counter({
    ...named("webhooks_total", "Deliveries of Stripe's, by what became of them"),
    labelNames: ["outcome"],
  });
  const created = new Counter(named("checkouts_created_total", "Checkouts that readers were sent on to"));
  const challenges = new Counter({
    ...named("challenges_total", "Proofs of work, asked of senders who behave as no reader does"),
    labelNames: ["outcome"],
  });
  const mails = new Counter({
    ...named("mails_total", "Mails whose time had come, by what became of them"),
    labelNames: ["kind", "outcome"],
  });
  const calls = new Counter({
    ...named("calls_total", "Calls of Stripe and of the store, by operation and outcome"),
    labelNames: ["seam", "operation", "outcome"],
  });
  const callDurations = new Histogram({
    ...named("call_duration_seconds", "How long they took, with all tries"),
    labelNames: ["seam", "operation"],
    buckets: BUCKETS,
  });
  const pending = new Map(seams.map((seam) => [seam, 0]));
  const waiting = new Gauge({
    ...named("calls_pending", "Calls begun and not ended: what waits for Stripe or for the store"),
    registers: [],
    labelNames: ["seam"],
    collect() {
      for (const [seam, count] of pending) this.set({ seam }, count);
    },
  });

  // From the start on, so that a rate is known with the first that happens.
  for (const outcome of webhookOutcomes) webhooks.inc({ outcome }, 0);
  for (const outcome of challengeOutcomes) challenges.inc({ outcome }, 0);

  const startedAt = now();
  let takenAt = startedAt;
  const age = new Gauge({
    ...named("last_event_age_seconds", "Since the last event of Stripe's was taken, or since the start where none was"),
    registers: [],
    collect() {
      this.set(Math.max(0, now() - takenAt) / 1000);
    },
  });
  let oldestDueAt: number | undefined;
  const outboxAge = new Gauge({
    ...named("outbox_age_seconds", "For how long the mail that waits longest has been due; 0 where none is"),
    registers: [],
    collect() {
      this.set(oldestDueAt === undefined ? 0 : Math.max(0, now() / 1000 - oldestDueAt));
    },
  });
  for (const gauge of [waiting, age, outboxAge]) registry.registerMetric(gauge);
  observeProcess(registry);

  return {
    request(route, method, status, seconds) {
      const known = methods.has(method) ? method : "other";
      requests.inc({ route, method: known, status: `${Math.floor(status / 100)}xx` });
      durations.observe({ route }, seconds);
      if (status === 429) limited.inc({ route });
    },
    webhook(outcome) {
      webhooks.inc({ outcome });
      if (outcome === "stored" || outcome === "duplicate" || outcome === "ignored") takenAt = now();
    },
    checkoutCreated: () => created.inc(),
    challenge: (outcome) => challenges.inc({ outcome }),
    mail: (kind, outcome) => mails.inc({ kind, outcome }),
    outbox: (since) => void (oldestDueAt = since),
    call(seam, operation) {
      const begun = performance.now();
      pending.set(seam, (pending.get(seam) ?? 0) + 1);
      return (outcome) => {
        pending.set(seam, (pending.get(seam) ?? 0) - 1);
        calls.inc({ seam, operation, outcome: callOutcomes.includes(outcome) ? outcome : "failed" });
        callDurations.observe({ seam, operation }, (performance.now() - begun) / 1000);
      };
    },
    contentType: registry.contentType,
    expose: () => registry.metrics(),
  };
}

/** Under the names that dashboards of Prometheus know; read when asked for, so that they cost nothing in between. */
function observeProcess(registry: Registry): void {
  const registers: Registry[] = [];
  const started = new Gauge({
    name: "process_start_time_seconds",
    help: "Start of the process, in seconds since 1970",
    registers,
  });
  started.set(Math.round(performance.timeOrigin / 1000));
  const memory = new Gauge({
    name: "process_resident_memory_bytes",
    help: "Memory in use",
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  let before = performance.eventLoopUtilization();
  const busy = new Gauge({
    name: "support_appeal_event_loop_utilization",
    help: "Share of the time since the last scrape in which the event loop was busy: at 1 everybody waits",
    registers,
    collect() {
      this.set(performance.eventLoopUtilization(before).utilization);
      before = performance.eventLoopUtilization();
    },
  });
  for (const gauge of [started, memory, busy]) registry.registerMetric(gauge);
}
