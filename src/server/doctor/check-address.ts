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
  if (health instanceof Error)
    return [
      wrong(
        `${url} can't be reached from here: ${errorText(health)}`,
        "see its name (DNS), its certificate, the firewall, and that the proxy hands requests on to HOST and PORT",
      ),
    ];
  if (health.status === 503)
    return [
      wrong(
        `${url}/health answers 503: the endpoint runs, and its database does not answer`,
        "see its log, and the database's findings here",
      ),
    ];
  if (health.status !== 200)
    return [
      wrong(
        `${url}/health answers ${health.status}: it is not the endpoint that answers there`,
        "let the proxy hand the whole host on to it, with path and body as they come",
      ),
    ];
  return [
    ok(`${url} is reached, and the endpoint there is healthy`),
    ...(await checkWidget(options)),
    ...(await checkSecret(options)),
  ];
}

async function checkWidget({ url, pageOrigin }: CheckAddressOptions): Promise<Finding[]> {
  const script = await get(`${url}/embed.js`);
  const isScript = !(script instanceof Error) && /javascript/.test(script.headers.get("content-type") ?? "");
  if (script instanceof Error || script.status !== 200 || !isScript)
    return [
      wrong(
        `${url}/embed.js is no script: pages show no appeal`,
        "run npm run build where the endpoint runs from a clone, and let the proxy hand every path on",
      ),
    ];
  const config = await get(`${url}/config`, pageOrigin);
  const allowed = config instanceof Error ? null : config.headers.get("access-control-allow-origin");
  if (allowed === null)
    return [
      wrong(
        `${url}/config may not be read by your pages: the proxy takes the CORS headers away, or the running endpoint has other PAGE_ORIGINS`,
        "hand headers on as they come, and restart the endpoint with these settings",
      ),
    ];
  return [ok(`${url}/embed.js is the widget, and your pages may read its config`)];
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
  const answer = await reach(`${url}${WEBHOOK_PATH}`, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", "stripe-signature": `t=${seconds},v1=${signature}` },
    body,
  });
  if (answer instanceof Error || answer.status >= 500)
    return [
      warning(
        `${url}${WEBHOOK_PATH} takes no events now: ${answer instanceof Error ? errorText(answer) : `it answers ${answer.status}`}`,
        "see the endpoint's log",
      ),
    ];
  return answer.status === 200
    ? [ok(`${url}${WEBHOOK_PATH} takes what is signed with STRIPE_WEBHOOK_SECRET`)]
    : [
        wrong(
          `${url}${WEBHOOK_PATH} refuses what is signed with STRIPE_WEBHOOK_SECRET: it answers ${answer.status}`,
          "restart the endpoint with these settings; if it stays, the proxy changes bodies, or its machine's clock is off",
        ),
      ];
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
