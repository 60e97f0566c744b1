import { parseConfig, type Config } from "../../../../src/core/campaign/config.ts";
import { loadMessages } from "../../../../src/element/messages/load-messages.ts";
import { createLog } from "../../../../src/server/log.ts";
import { serve, type RunningServer, type ServeOptions } from "../../../../src/server/node/serve.ts";
import { watchLog } from "../../../support/watch-log.ts";
import type { Settings } from "../../../../src/server/node/settings.ts";

export const ADMIN_TOKEN = "test-admin-token-0123456789";
export const WEBHOOK_SECRET = "whsec_test_0123456789abcdef";
export const TOKEN_SECRET = "test-token-secret-0123456789abcdef0123456789";

export interface AnEndpoint extends RunningServer {
  /** What was logged, as JSON lines. */
  readonly lines: string[];
}

export function aConfig(input: unknown = {}): Config {
  const parsed = parseConfig(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export function someSettings(change: Partial<Settings> = {}): Settings {
  return {
    stripeSecretKey: "sk_test_abc123",
    stripeWebhookSecrets: [WEBHOOK_SECRET],
    stripeApiBase: undefined,
    databaseUrl: "file::memory:",
    pageOrigins: ["https://news.example"],
    returnOrigins: ["https://news.example"],
    siteId: "support-appeal",
    tokenSecrets: [TOKEN_SECRET],
    adminToken: ADMIN_TOKEN,
    deskReadToken: undefined,
    deskLetter: undefined,
    config: aConfig(),
    configFile: undefined,
    configWritten: {},
    configWarnings: [],
    trustedProxies: [],
    countryHeader: undefined,
    mail: undefined,
    dunning: "stripe",
    endpointUrl: undefined,
    host: "127.0.0.1",
    port: 0,
    ...change,
  };
}

/** Starts the endpoint on a free port, on a database in memory unless told otherwise. */
export async function anEndpoint(
  change: Partial<Settings> = {},
  options: Partial<ServeOptions> = {},
): Promise<AnEndpoint> {
  const lines: string[] = [];
  const log = createLog((line) => {
    lines.push(line);
    watchLog(line);
  });
  const running = await serve(someSettings(change), { loadWords: loadMessages, log, ...options });
  return { ...running, lines };
}

export async function readLedger(url: string): Promise<unknown> {
  const answer = await fetch(`${url}/ledger`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
  if (answer.status !== 200) throw new Error(`the ledger answered ${answer.status}`);
  return await answer.json();
}
