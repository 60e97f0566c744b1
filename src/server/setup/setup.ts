import type { LookedAt, SetupState, StepAnswer, Verified } from "../../core/desk/setup-answers.ts";

export interface WebhookWish {
  /** Where the world reaches the endpoint. */
  readonly url: string;
  /** Of a webhook endpoint that somebody made by hand; without one it is made. */
  readonly secret?: string | undefined;
  /** Also where the endpoint can't reach itself there, as in some networks. */
  readonly evenSo?: boolean | undefined;
}

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
