import Stripe from "stripe";
import { webhookEventTypes } from "../../../../src/server/stripe/webhook-event-types.ts";
import { sayInEnglish, type Said } from "../../../../src/core/desk/doctor/say-in-english.ts";
import type { Told } from "../../../../src/core/desk/doctor/finding.ts";
import type { Mark } from "../../../../src/server/doctor/finding.ts";
import { runDoctor } from "../../../../src/server/node/run-doctor.ts";
import { childEnvironment } from "./child-server.ts";

export interface CallDoctorOptions {
  readonly url?: string;
  readonly fix?: boolean;
}

/** As the command line prints it. */
export interface SaidFinding extends Said {
  readonly mark: Mark;
}

/** What it found, what it did, and what it said under each mark. */
export interface DoctorsWord {
  readonly findings: readonly SaidFinding[];
  readonly done: readonly string[];
  /** Of the webhook endpoints that it made. */
  readonly secrets: readonly string[];
  readonly wrong: readonly string[];
  readonly warnings: readonly string[];
  readonly ok: readonly string[];
  readonly look: readonly string[];
}

/** Calls the doctor with settings that are right but for what is changed. */
export async function callDoctor(
  change: Readonly<Record<string, string>>,
  { url, fix = false }: CallDoctorOptions = {},
): Promise<DoctorsWord> {
  const findings: SaidFinding[] = [];
  const done: string[] = [];
  const secrets: string[] = [];
  await runDoctor({
    environment: { ...childEnvironment, ...change },
    url,
    fix,
    onFinding: (finding) => void findings.push({ mark: finding.mark, ...wholly(finding) }),
    onDone: (told) => void done.push(wholly(told).said),
    onSecret: (secret) => void secrets.push(secret),
  });
  const of = (mark: Mark): string[] => findings.flatMap((each) => (each.mark === mark ? [each.said] : []));
  return { findings, done, secrets, wrong: of("wrong"), warnings: of("warning"), ok: of("ok"), look: of("look") };
}

/** A sentence that nothing is left to fill in. */
function wholly(told: Told): Said {
  const said = sayInEnglish(told);
  if (/\{\w+\}/.test(`${said.said} ${said.next}`)) throw new Error(`${told.code} leaves a gap: ${said.said}`);
  return said;
}

/** A webhook endpoint at Stripe that is as it should be but for what is changed. */
export async function makeWebhookEndpoint(
  stripe: Stripe,
  params: Partial<Stripe.WebhookEndpointCreateParams> & { readonly url: string },
): Promise<Stripe.WebhookEndpoint> {
  return await stripe.webhookEndpoints.create({
    enabled_events: webhookEventTypes as Stripe.WebhookEndpointCreateParams.EnabledEvent[],
    api_version: Stripe.API_VERSION,
    ...params,
  });
}
