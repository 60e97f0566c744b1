import type { Finding, Told } from "./doctor/finding.ts";

/** What is set one after the other; each can be looked at again at any time. */
export type SetupStep = "key" | "webhook" | "origins";

/**
 * Why a step was not taken. The desk has words for each; what the doctor said of it stands beside them.
 * - `environment`: the operator's environment says it, and always wins
 * - `not-written`: the file of the settings can't be written
 */
export type SetupProblem =
  | "environment"
  | "not-written"
  | "key-malformed"
  | "key-publishable"
  | "key-at-sandbox"
  | "key-refused"
  | "key-expired"
  | "key-lacks-rights"
  | "key-first"
  | "stripe-unreachable"
  | "stripe-failed"
  | "database"
  | "address-malformed"
  | "address-unreachable"
  | "address-elsewhere"
  | "webhook-lacks-right"
  | "webhook-refused"
  | "secret-malformed"
  | "origins-empty"
  | "origins-malformed"
  | "origins-http";

/** What became of a step. */
export interface StepAnswer {
  readonly taken: boolean;
  readonly problem?: SetupProblem;
  /** What the problem is about: an address, an origin. */
  readonly about?: string;
  readonly findings: readonly Finding[];
  /** What was done at Stripe. */
  readonly done: readonly Told[];
  /** Whether the endpoint now starts, or starts again, with what was set. */
  readonly restarts: boolean;
}

/** Where a setting comes from. */
export type SetBy = "environment" | "file" | "nobody";

/** What may be told of the settings: of a secret no more than its last four characters. */
export interface SetupState {
  readonly phase: "setting-up" | "running";
  /** Where what is set here is kept. */
  readonly file: string;
  readonly database: "sqlite" | "postgres";
  /** Why what was set was not taken up, in the words of the start. */
  readonly failure?: string;
  readonly key: {
    readonly by: SetBy;
    readonly endsIn?: string;
    readonly kind?: "secret" | "restricted";
    readonly livemode?: boolean;
  };
  readonly webhook: { readonly by: SetBy; readonly endsIn?: string };
  readonly address: { readonly by: SetBy; readonly url?: string };
  readonly origins: { readonly by: SetBy; readonly list: readonly string[] };
}

/** What the doctor finds now, step by step; `rest` for all else. */
export type Verified = Readonly<Record<SetupStep | "rest", readonly Finding[]>>;

/**
 * - `found`: the tag is there, and names this endpoint
 * - `other`: there is a tag, which names another one
 * - `none`: the page has no tag
 * - `not-yours`: the page is of none of the origins
 * - `unreachable`, `not-html`: nothing that could be looked at; `detail` is a status or a cause
 */
export interface LookedAt {
  readonly outcome: "found" | "other" | "none" | "not-yours" | "unreachable" | "not-html";
  readonly detail?: string;
}

/** `live`: the key takes real money. `address`: nobody has said where the endpoint is. `stripe`: it did not answer, or refused. */
export type OpenedGift =
  | { readonly outcome: "opened"; readonly id: string; readonly url: string }
  | { readonly outcome: "live" | "address" | "stripe" };

/** What is known of a test gift: what Stripe says of it, and when what it sends of it has arrived here. */
export interface TestGift {
  readonly status: "open" | "processing" | "paid" | "expired" | "failed" | "unknown";
  /** ISO 8601. */
  readonly arrivedAt?: string;
}
