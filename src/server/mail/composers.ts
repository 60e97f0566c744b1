import type { Config } from "../../core/campaign/config.ts";
import { CONFIRM_KIND, REMINDER_KIND } from "../reminders/reminder-mail.ts";
import { createComposeDeskLetter } from "../desk/compose-desk-letter.ts";
import { DESK_LETTER } from "../desk/post-desk-letter.ts";
import { createGivesByNow } from "../reminders/gives-by-now.ts";
import type { EndpointSettings } from "../settings/endpoint-settings.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import type { LoadEndpointWords } from "../words/words.ts";
import { createHashAddress } from "../hash-address.ts";
import { LINK_MAIL } from "../manage/post-link.ts";
import { noticeComposers } from "../notices/notice-composers.ts";
import { createComposeLink } from "./compose-link.ts";
import { createReminderTokens } from "../tokens/reminder-tokens.ts";
import type { Composers } from "./compose.ts";
import { composeReminder, composeReminderConfirm } from "./compose-reminder.ts";

export interface ComposersDeps {
  /** As it is now: it may change while the endpoint runs. */
  readonly config: () => Config;
  readonly store: LedgerStore;
  readonly gateway: StripeGateway;
  readonly settings: EndpointSettings;
  readonly loadEndpointWords: LoadEndpointWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Kinds that anybody may have put into the outbox, for any address. */
export const kindsOnAsking: readonly string[] = [LINK_MAIL, CONFIRM_KIND];

/** Every kind of mail that there is. */
export function createComposers(deps: ComposersDeps): Composers {
  const { store, gateway, settings } = deps;
  const { reminders } = store;
  const { supporters } = gateway;
  const reminder = {
    ...deps,
    reminders,
    tokens: createReminderTokens(settings.siteId, settings.tokenSecrets),
    endpointUrl: settings.endpointUrl,
    gives: createGivesByNow({ reminders, supporters, customersOf: (person) => store.customersOf(person) }),
  };
  return {
    ...noticeComposers(deps),
    [DESK_LETTER]: createComposeDeskLetter({ ...deps, livemode: gateway.livemode }),
    [LINK_MAIL]: createComposeLink({ ...deps, supporters, hashAddress: createHashAddress(store.addressKey) }),
    [CONFIRM_KIND]: composeReminderConfirm(reminder),
    [REMINDER_KIND]: composeReminder(reminder),
  };
}
