import type { RouteName } from "../http/route.ts";

/**
 * What became of a delivery:
 * - `stored`, `duplicate`, `ignored`: taken, and answered 200
 * - `refused_…`: answered 400, by what was wrong with it; `refused_body` could not be read at all
 * - `not_stored`: answered 503, and Stripe sends it again
 */
export const webhookOutcomes = [
  "stored",
  "duplicate",
  "ignored",
  "refused_signature",
  "refused_time",
  "refused_body",
  "refused_malformed",
  "not_stored",
] as const;
export type WebhookOutcome = (typeof webhookOutcomes)[number];

/** Of a proof of work, asked of a sender who behaves as no reader does. */
export const challengeOutcomes = ["asked", "solved", "failed"] as const;
export type ChallengeOutcome = (typeof challengeOutcomes)[number];

/**
 * Of a mail, when its time had come:
 * - `sent`: the mail server has it
 * - `unneeded`: there was nothing to say any more, or nobody to say it to
 * - `dropped`: it was refused for good, or for three days
 * - `failed`: it was not taken this time, and is tried again
 */
export const mailOutcomes = ["sent", "unneeded", "dropped", "failed"] as const;
export type MailOutcome = (typeof mailOutcomes)[number];

/** What the endpoint stands on, and calls. */
export const seams = ["stripe", "store"] as const;
export type Seam = (typeof seams)[number];

/** `busy`, `out` and `refused` are Stripe's, see `StripeUnavailable`; anything else that fails has `failed`. */
export const callOutcomes = ["ok", "busy", "out", "refused", "failed"] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** One call of a seam, from its beginning; ended once. */
export type EndCall = (outcome: CallOutcome) => void;

/**
 * Counts what happens, for whoever watches over the endpoint. What names a thing is chosen from closed lists, never
 * from what was sent; and nothing of it tells of a reader or of money.
 */
export interface Metrics {
  /** @param status of the answer; 429 counts as limited besides */
  request(route: RouteName, method: string, status: number, seconds: number): void;
  webhook(outcome: WebhookOutcome): void;
  checkoutCreated(): void;
  challenge(outcome: ChallengeOutcome): void;
  /** @param kind one that there is a composer for, or `other` */
  mail(kind: string, outcome: MailOutcome): void;
  /** @param oldestDueAt since when the mail that waits longest has been due, in seconds since 1970 */
  outbox(oldestDueAt: number | undefined): void;
  /** @param operation a method's name */
  call(seam: Seam, operation: string): EndCall;
}

/** Counts nothing. */
export const noMetrics: Metrics = {
  request: () => undefined,
  webhook: () => undefined,
  checkoutCreated: () => undefined,
  challenge: () => undefined,
  mail: () => undefined,
  outbox: () => undefined,
  call: () => () => undefined,
};

/** As Prometheus reads them. */
export interface Exposition {
  readonly contentType: string;
  /** What `GET /metrics` answers. */
  readonly expose: () => Promise<string>;
}
