import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadMessages } from "../src/element/messages/load-messages.ts";
import { startSandbox, type Sandbox } from "../src/sandbox/index.ts";
import { createLog, type Log } from "../src/server/log.ts";
import { serve, type ServeOptions } from "../src/server/node/serve.ts";
import { readSettings, SettingsError, type Settings } from "../src/server/node/settings.ts";
import { createStripeGateway } from "../src/server/stripe/create-stripe-gateway.ts";
import { historyClock, writeHistory } from "./history/write-history.ts";
import { startMailbox, type Mailbox } from "./mailbox.ts";
import { startNewspaper } from "./newspaper-server.ts";
import { publishConfig } from "./publish-config.ts";

export interface DemoOptions {
  /** 0, and where not said: any that is free. */
  readonly newspaperPort?: number;
  readonly endpointPort?: number;
  readonly sandboxPort?: number;
  /** Stripe itself in place of the sandbox. */
  readonly stripe?: { readonly secretKey: string; readonly webhookSecret: string };
  /** By default a database that is removed in the end. */
  readonly databaseUrl?: string | undefined;
  /**
   * A year of readers before the demo starts, for the desk: see `writeHistory`. Only with the sandbox, and into a
   * database that nobody has used.
   */
  readonly history?: boolean;
  /** Where its config is kept: at the desk, as by default, or in the file that it begins with. */
  readonly configIn?: "desk" | "file";
  /** By default only what does not go well, on standard error. */
  readonly log?: Log;
  /** Puts a proxy before the endpoint, whose word is taken for where readers come from; resolves with its address. */
  readonly behindProxy?: (endpointUrl: string) => Promise<string>;
}

export interface Demo {
  readonly newspaperUrl: string;
  readonly endpointUrl: string;
  readonly sandboxUrl: string | undefined;
  /** Opens the endpoint's /ledger. */
  readonly adminToken: string;
  /** For tests: its journal, its clock. Absent with Stripe itself. */
  readonly sandbox: Sandbox | undefined;
  /** What the endpoint has mailed; shown at `/mailbox/` of the newspaper. */
  readonly mailbox: Mailbox;
  close(): Promise<void>;
}

/** Whoever moves the clock waits for what comes of it, in milliseconds. */
const MAIL_POLL_MS = 500;

/** One of the demo's ports is taken; names the variable that moves it. */
export class PortBusyError extends Error {
  override readonly name = "PortBusyError";

  constructor(port: number, variable: string, cause: unknown) {
    super(`port ${port} is busy: set ${variable} to another one`, { cause });
  }
}

/** Starts the newspaper, the sandbox and the endpoint. Where one can't start, none is left running. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { newspaperPort = 0, endpointPort = 0, sandboxPort = 0, stripe, history = false } = options;
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const newspaper = await onPort(newspaperPort, "DEMO_PORT", () => startNewspaper(newspaperPort));
    undo.push(() => newspaper.close());
    const sandbox =
      stripe === undefined
        ? await onPort(sandboxPort, "SANDBOX_PORT", () =>
            startSandbox({ port: sandboxPort, ...(history ? historyClock(Date.now()) : {}) }),
          )
        : undefined;
    if (sandbox !== undefined) undo.push(() => sandbox.close());

    const mailbox = await startMailbox();
    undo.push(() => mailbox.close());

    const databaseUrl = options.databaseUrl ?? (await temporaryDatabase(undo));
    const webhookSecret = stripe?.webhookSecret ?? `whsec_${randomBytes(24).toString("hex")}`;
    const adminToken = randomBytes(24).toString("hex");
    let endpointUrl: string | undefined;
    const read = await readSettings({
      STRIPE_SECRET_KEY: stripe?.secretKey ?? `sk_test_${randomBytes(24).toString("hex")}`,
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_API_BASE: sandbox?.url,
      DATABASE_URL: databaseUrl,
      PAGE_ORIGINS: `${newspaper.url},${newspaper.url.replace("127.0.0.1", "localhost")}`,
      SITE_ID: "support-appeal-demo",
      TOKEN_SECRET: randomBytes(32).toString("hex"),
      ADMIN_TOKEN: adminToken,
      TRUSTED_PROXIES: options.behindProxy === undefined ? "" : "127.0.0.1",
      CONFIG_FILE: fileURLToPath(new URL("support-appeal.json", import.meta.url)),
      PORT: String(endpointPort),
      SMTP_URL: mailbox.smtpUrl,
      DUNNING: "ours",
      // The newsroom's, beside the readers' in the demo's one mailbox.
      DESK_LETTER_TO: history ? "editor@example-times.example" : undefined,
      MAIL_FROM: "The Example Times <readers@example-times.example>",
    });
    const settings: Settings = {
      ...read,
      // From its first version on the desk has the word, and nobody need edit a file.
      ...(options.configIn === "file" ? {} : { configFile: undefined, configWarnings: [] }),
      // Known when it listens: its port may be any that is free.
      get endpointUrl() {
        return endpointUrl;
      },
    };
    if (history && sandbox !== undefined) await writeHistory(sandbox, read, loadMessages);
    if (options.configIn !== "file")
      await publishConfig(databaseUrl, read.configWritten, sandbox?.clock.nowMs() ?? Date.now());
    const endpoint = await onPort(endpointPort, "PORT", () =>
      serve(settings, {
        loadWords: loadMessages,
        log: options.log ?? quietLog(),
        mailPollMs: MAIL_POLL_MS,
        jobs: true,
        jobPollMs: MAIL_POLL_MS,
        configPollMs: MAIL_POLL_MS,
        ...(sandbox === undefined ? {} : inSandboxTime(settings, sandbox)),
      }),
    );
    undo.push(() => endpoint.close());
    sandbox?.setWebhook(`${endpoint.url}/webhooks/stripe`, webhookSecret);

    endpointUrl = (await options.behindProxy?.(endpoint.url)) ?? endpoint.url;
    const addresses = { endpointUrl, sandboxUrl: sandbox?.url, adminToken, mailbox };
    await newspaper.open(addresses);
    return { ...addresses, newspaperUrl: newspaper.url, sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Moving the sandbox's clock moves the endpoint's as well: else a session would expire before it began, and a reminder
 * would stay where it is. Only what the sandbox signs it signs now, and readers' devices have clocks of their own.
 */
function inSandboxTime(
  { stripeSecretKey: secretKey, stripeApiBase: apiBase, siteId }: Settings,
  { clock }: Sandbox,
): Pick<ServeOptions, "gateway" | "now" | "webhookNow" | "deviceNow"> {
  const now = (): number => clock.nowMs();
  const gateway = createStripeGateway({ secretKey, apiBase, siteId, now });
  return { gateway, now, webhookNow: Date.now, deviceNow: Date.now };
}

/** What goes well is not worth a line between the addresses and Ctrl-C. */
function quietLog(): Log {
  return { ...createLog((line) => process.stderr.write(line)), info() {} };
}

async function temporaryDatabase(undo: (() => Promise<void>)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "support-appeal-demo-"));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return `file:${join(folder, "support-appeal.db")}`;
}

async function onPort<Started>(port: number, variable: string, start: () => Promise<Started>): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    // The endpoint names its own setting; what came of the socket is the cause.
    const cause = error instanceof SettingsError ? error.cause : error;
    if (cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE")
      throw new PortBusyError(port, variable, error);
    throw error;
  }
}
