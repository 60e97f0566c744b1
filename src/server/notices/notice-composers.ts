import type { Composers } from "../mail/compose.ts";
import type { ComposersDeps } from "../mail/composers.ts";
import { composeChanged } from "./compose-changed.ts";
import { composeDebitFailed, composeFailed } from "./compose-failed.ts";
import { composeNotice, composeReminder } from "./compose-notice.ts";
import { CHANGED_MAIL, DEBIT_FAILED_MAIL, FAILED_MAIL, NOTICE_MAIL, REMINDER_MAIL } from "./notice-mails.ts";

/** Mail that tells givers of the gifts that they have. */
export function noticeComposers({ config, gateway, settings, loadEndpointWords, now }: ComposersDeps): Composers {
  const deps = {
    config,
    endpointUrl: () => settings.endpointUrl,
    loadEndpointWords,
    now,
    fetchGiver: (subscription: string) => gateway.fetchGiver(subscription),
    fetchObject: (named: Parameters<typeof gateway.fetchObject>[0]) => gateway.fetchObject(named),
  };
  return {
    [NOTICE_MAIL]: composeNotice(deps),
    [REMINDER_MAIL]: composeReminder(deps),
    [CHANGED_MAIL]: composeChanged(deps),
    [FAILED_MAIL]: composeFailed(deps),
    [DEBIT_FAILED_MAIL]: composeDebitFailed(deps),
  };
}
