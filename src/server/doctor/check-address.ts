import { createHmac } from "node:crypto";
import { errorText } from "../log.ts";
import { ok, warning, wrong, type Finding } from "./finding.ts";
import { WEBHOOK_PATH } from "./find-endpoints.ts";

export interface CheckAddressOptions {
  /** Of the endpoint, without a slash at the end. */
  readonly url: string;
  readonly webhookSecret: string | undefined;
  readonly pageOrigin: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const TIMEOUT_MS = 10_000;

/** The endpoint as the world sees it, asked from here: through the proxy, over TLS. */
export async function checkAddress(options: CheckAddressOptions): Promise<Finding[]> {
  const { url } = options;
  const health = await get(`${url}/health`);
  if (health instanceof Error) return [wrong("address-unreached", { url, error: errorText(health) })];
  if (health.status === 503) return [wrong("address-without-database", { url })];
  if (health.status !== 200) return [wrong("address-elsewhere", { url, status: String(health.status) })];
  return [ok("address-reached", { url }), ...(await checkWidget(options)), ...(await checkSecret(options))];
}

async function checkWidget({ url, pageOrigin }: CheckAddressOptions): Promise<Finding[]> {
  const script = await get(`${url}/embed.js`);
  const isScript = !(script instanceof Error) && /javascript/.test(script.headers.get("content-type") ?? "");
  if (script instanceof Error || script.status !== 200 || !isScript) return [wrong("address-no-widget", { url })];
  const config = await get(`${url}/config`, pageOrigin);
  const allowed = config instanceof Error ? null : config.headers.get("access-control-allow-origin");
  return allowed === null ? [wrong("address-no-cors", { url })] : [ok("address-widget", { url })];
}

/** An event that nobody knows, rightly signed: it is acknowledged and changes nothing. */
async function checkSecret({ url, webhookSecret, now }: CheckAddressOptions): Promise<Finding[]> {
  if (webhookSecret === undefined) return [];
  const seconds = Math.floor(now / 1000);
  const body = JSON.stringify({
    id: `evt_doctor_${seconds}`,
    object: "event",
    type: "support_appeal.doctor",
    created: seconds,
    livemode: false,
    api_version: null,
    data: { object: { object: "doctor" } },
  });
  const signature = createHmac("sha256", webhookSecret).update(`${seconds}.${body}`).digest("hex");
  const webhook = `${url}${WEBHOOK_PATH}`;
  const answer = await reach(webhook, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", "stripe-signature": `t=${seconds},v1=${signature}` },
    body,
  });
  if (answer instanceof Error) return [warning("address-no-events", { url: webhook, error: errorText(answer) })];
  const status = String(answer.status);
  if (answer.status >= 500) return [warning("address-no-events", { url: webhook, error: status })];
  return answer.status === 200
    ? [ok("address-secret-fits", { url: webhook })]
    : [wrong("address-secret-other", { url: webhook, status })];
}

function get(url: string, origin?: string): Promise<Response | Error> {
  return reach(url, origin === undefined ? {} : { headers: { origin } });
}

async function reach(url: string, init: RequestInit): Promise<Response | Error> {
  try {
    const response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.arrayBuffer();
    return response;
  } catch (error) {
    // What fetch says of itself is "fetch failed"; the cause is what helps.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}
