import type { Config } from "../../core/campaign/config.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Log } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { Change } from "../notices/notice-mails.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { SupporterGateway } from "../stripe/supporters/supporter-gateway.ts";
import type { ManageSessions } from "../tokens/manage-sessions.ts";
import type { SignSupporterToken } from "../tokens/sign-token.ts";
import type { PostLink } from "./post-link.ts";
import type { ReaderPageOptions } from "./reader-page.ts";

/** What the pages behind `/manage` work with. */
export interface ManageOptions extends ReaderPageOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly returnOrigins: ReadonlySet<string>;
  readonly endpointUrl: string | undefined;
  readonly store: Pick<LedgerStore, "links" | "givenBy" | "consents">;
  readonly supporters: SupporterGateway;
  readonly sessions: ManageSessions;
  readonly signToken: SignSupporterToken;
  /** Says by mail what was changed; undefined where no mail is sent. */
  readonly confirm: ((change: Change) => Promise<void>) | undefined;
  /** Undefined where no mail is sent. */
  readonly postLink: PostLink | undefined;
  readonly limits: CheckoutLimits;
  readonly log: Log;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
