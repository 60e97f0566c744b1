import type { Config } from "../../core/campaign/config.ts";
import type { LoadWords } from "../contribute/words.ts";
import { createHashAddress } from "../hash-address.ts";
import type { Route, RouteName } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Log } from "../log.ts";
import type { Mailer } from "../mail/mailer.ts";
import { createPostLink } from "../manage/post-link.ts";
import { measured } from "../metrics/measured.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { changedMail, type Change } from "../notices/notice-mails.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { SupporterGateway } from "../stripe/supporters/supporter-gateway.ts";
import { createManageSessions } from "../tokens/manage-sessions.ts";
import { createReminderTokens } from "../tokens/reminder-tokens.ts";
import type { SignSupporterToken } from "../tokens/sign-token.ts";
import { loadEndpointWords } from "../words/load-words.ts";
import { links } from "./links.ts";
import { manage } from "./manage.ts";
import { reminderCalendarFile } from "./reminder-calendar.ts";
import { reminders } from "./reminders.ts";

export interface AfterTheGiftOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly siteId: string;
  readonly livemode: boolean;
  readonly tokenSecrets: readonly string[];
  readonly pageOrigins: ReadonlySet<string>;
  readonly returnOrigins: ReadonlySet<string>;
  readonly endpointUrl: string | undefined;
  readonly limits: CheckoutLimits;
  readonly store: LedgerStore;
  readonly supporters: SupporterGateway;
  readonly signToken: SignSupporterToken;
  /** Undefined where no mail is sent: the routes say so. */
  readonly mailer: Mailer | undefined;
  readonly loadWords: LoadWords;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a route is served under, and called in logs and metrics. */
export type NamedRoute = readonly [path: RouteName, route: Route];

/** What readers do after they gave, or in place of it: see and change a gift, be recognised, be reminded. */
export function afterTheGift(options: AfterTheGiftOptions): readonly NamedRoute[] {
  const { siteId, livemode, tokenSecrets, store, mailer, metrics, now } = options;
  const hashAddress = createHashAddress(store.addressKey);
  const postLink = mailer === undefined ? undefined : createPostLink({ mailer, hashAddress, now });
  const confirm = mailer === undefined ? undefined : (change: Change) => mailer.post(changedMail(change));
  const sessions = createManageSessions({ siteId, livemode }, tokenSecrets, now);
  const kept = {
    links: measured(store.links, "store", metrics),
    consents: measured(store.consents, "store", metrics),
    givenBy: (...given: Parameters<LedgerStore["givenBy"]>) => store.givenBy(...given),
  };
  const reminding = {
    ...options,
    addressKey: store.addressKey,
    reminders: measured(store.reminders, "store", metrics),
    tokens: createReminderTokens(siteId, tokenSecrets),
    loadEndpointWords,
  };
  return [
    ["/links", links({ ...options, postLink })],
    ["/manage", manage({ ...options, store: kept, postLink, confirm, sessions, loadEndpointWords })],
    ["/reminders", reminders(reminding)],
    ["/reminders.ics", reminderCalendarFile(reminding)],
  ];
}
