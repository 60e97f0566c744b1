import type { Config } from "../../core/campaign/config.ts";
import type { Log } from "../log.ts";
import { createComposers, kindsOnAsking } from "../mail/composers.ts";
import type { Composers } from "../mail/compose.ts";
import { createMailer } from "../mail/create-mailer.ts";
import type { RunningMailer } from "../mail/mailer.ts";
import { renderLetter } from "../mail/render-letter.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import { loadEndpointWords } from "../words/load-words.ts";
import type { Settings } from "./settings.ts";
import { createSmtpTransport } from "./smtp-transport.ts";

export interface OpenMailerOptions {
  /** As it is now: it may change while the endpoint runs. */
  readonly config: () => Config;
  readonly settings: Settings;
  readonly store: LedgerStore;
  readonly gateway: StripeGateway;
  readonly log: Log;
  readonly sparing: SparingLog;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Between two looks at what others have left, in milliseconds. */
  readonly pollMs?: number | undefined;
  /** Kinds of mail besides ours, for tests. */
  readonly composers?: Composers | undefined;
}

/** Sends mail where there is a server that takes it. */
export function openMailer({ settings, pollMs, composers, ...rest }: OpenMailerOptions): RunningMailer | undefined {
  const { mail } = settings;
  if (mail === undefined) return undefined;
  const { config, store, log, sparing, metrics, gateway, now } = rest;
  return createMailer({
    store: store.mail,
    transport: createSmtpTransport(mail),
    composers: { ...createComposers({ config, store, gateway, settings, loadEndpointWords, now }), ...composers },
    onAsking: kindsOnAsking,
    render: async (letter) => renderLetter(letter, config().publication, (await loadEndpointWords(letter.locale)).mail),
    log,
    sparing,
    metrics,
    now,
    ...(pollMs === undefined ? {} : { pollMs }),
  });
}
