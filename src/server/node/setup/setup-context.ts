import type Stripe from "stripe";
import { endpointSettingReaders } from "../../settings/endpoint-settings.ts";
import { withKeptSettings, type KeptName, type KeptSettings } from "../../settings/kept-settings.ts";
import { givenIn, type Environment } from "../../settings/read-all.ts";
import type { SetBy, SetupProblem, StepAnswer } from "../../../core/desk/setup-answers.ts";
import { createStripeClient } from "../../stripe/create-stripe-client.ts";
import { createStripeHttpClient } from "../stripe-http-client.ts";

/** What every step stands on. */
export interface SetupContext {
  readonly phase: "setting-up" | "running";
  /** The operator's own. */
  readonly environment: Environment;
  /** What was made at the desk so far. */
  readonly kept: () => Promise<KeptSettings>;
  /** Keeps it, and says what comes of that. */
  readonly keep: (change: KeptSettings, answer?: Partial<StepAnswer>) => Promise<StepAnswer>;
  /** Of this process, as its own `/health` says it while it is set up. */
  readonly instance: string | undefined;
}

/** One try of one call, in milliseconds. */
const TIMEOUT_MS = 10_000;

export function setBy(environment: Environment, kept: KeptSettings, name: KeptName): SetBy {
  if (givenIn(environment, name) !== undefined) return "environment";
  return kept[name] === undefined ? "nobody" : "file";
}

export function refused(problem: SetupProblem, more: Partial<StepAnswer> = {}): StepAnswer {
  return { taken: false, problem, findings: [], done: [], restarts: false, ...more };
}

/** All settings as they are now, readable one by one. */
export async function settingsNow({ environment, kept }: SetupContext) {
  const all = withKeptSettings(environment, await kept());
  return { all, readers: endpointSettingReaders(all), given: (name: KeptName) => givenIn(all, name) };
}

/** Stripe, as the doctor asks it. */
export function stripeOf(secretKey: string, apiBase: URL | undefined): Stripe {
  const httpClient = createStripeHttpClient();
  return createStripeClient({ secretKey, apiBase, httpClient, timeoutMs: TIMEOUT_MS, retries: 1 });
}
