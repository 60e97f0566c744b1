import type { Finding } from "../doctor/finding.ts";

/** What is set one after the other; each can be looked at again at any time. */
export const setupSteps = ["key", "webhook", "origins"] as const;
export type SetupStep = (typeof setupSteps)[number];

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
  /** In the doctor's words. */
  readonly findings: readonly Finding[];
  /** What was done at Stripe, in the doctor's words. */
  readonly done: readonly string[];
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

export interface WebhookWish {
  /** Where the world reaches the endpoint. */
  readonly url: string;
  /** Of a webhook endpoint that somebody made by hand; without one it is made. */
  readonly secret?: string | undefined;
  /** Also where the endpoint can't reach itself there, as in some networks. */
  readonly evenSo?: boolean | undefined;
}

/** What the doctor finds now, step by step; `rest` for all else. */
export type Verified = Readonly<Record<SetupStep | "rest", readonly Finding[]>>;

/** The settings, as one who has signed in at the desk can make and look at them. */
export interface Setup {
  state(): Promise<SetupState>;
  takeKey(key: string): Promise<StepAnswer>;
  takeWebhook(wish: WebhookWish): Promise<StepAnswer>;
  takeOrigins(text: string): Promise<StepAnswer>;
  verify(): Promise<Verified>;
  /** Whether a page of the publisher's has the tag; see `LookedAt`. */
  lookAt(page: string): Promise<LookedAt>;
}

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
