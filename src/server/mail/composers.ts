import type { Config } from "../../core/campaign/config.ts";
import type { EndpointSettings } from "../settings/endpoint-settings.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import type { LoadEndpointWords } from "../words/words.ts";
import { createHashAddress } from "../hash-address.ts";
import { LINK_MAIL } from "../manage/post-link.ts";
import { noticeComposers } from "../notices/notice-composers.ts";
import type { Composers } from "./compose.ts";
import { createComposeLink } from "./compose-link.ts";

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

/** Every kind of mail that there is. */
export function createComposers(deps: ComposersDeps): Composers {
  const { store, gateway } = deps;
  return {
    [LINK_MAIL]: createComposeLink({
      ...deps,
      supporters: gateway.supporters,
      hashAddress: createHashAddress(store.addressKey),
    }),
    ...noticeComposers(deps),
  };
}
