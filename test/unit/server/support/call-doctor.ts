import Stripe from "stripe";
import { webhookEventTypes } from "../../../../src/server/stripe/webhook-event-types.ts";
import type { Finding } from "../../../../src/server/doctor/finding.ts";
import { runDoctor } from "../../../../src/server/node/run-doctor.ts";
import { childEnvironment } from "./child-server.ts";

export interface CallDoctorOptions {
  readonly url?: string;
  readonly fix?: boolean;
}

/** What it found, what it did, and what it said under each mark. */
export interface DoctorsWord {
  readonly findings: readonly Finding[];
  readonly done: readonly string[];
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
  const findings: Finding[] = [];
  const done: string[] = [];
  await runDoctor({
    environment: { ...childEnvironment, ...change },
    url,
    fix,
    onFinding: (finding) => void findings.push(finding),
    tell: (line) => void done.push(line),
  });
  const of = (mark: Finding["mark"]): string[] => findings.flatMap((each) => (each.mark === mark ? [each.said] : []));
  return { findings, done, wrong: of("wrong"), warnings: of("warning"), ok: of("ok"), look: of("look") };
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
