import { loadMessages } from "../../../../src/element/messages/load-messages.ts";
import { createEndpoint, type Endpoint, type EndpointOptions } from "../../../../src/server/endpoint.ts";
import { createLog, type Log } from "../../../../src/server/log.ts";
import { createSparingLog } from "../../../../src/server/sparing-log.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { createStripeGateway } from "../../../../src/server/stripe/create-stripe-gateway.ts";
import { createTallyFold } from "../../../../src/server/tallies/tally-fold.ts";
import type { Settings } from "../../../../src/server/node/settings.ts";
import { watchLog } from "../../../support/watch-log.ts";
import { ADMIN_TOKEN, someSettings } from "./an-endpoint.ts";
import type { Receiver } from "./deliver-sequence.ts";
import { signed } from "./webhook-sequences.ts";

/** The endpoint without a server under it: what another runtime would run. */
export function aHandler(
  store: LedgerStore,
  change: Partial<Settings> = {},
  log: Log = createLog(watchLog),
  more: Partial<EndpointOptions> = {},
): Endpoint {
  const settings = someSettings(change);
  const { stripeSecretKey: secretKey, stripeApiBase: apiBase, siteId, config } = settings;
  const now = Date.now;
  const sparing = createSparingLog(log);
  return createEndpoint({
    config: () => config,
    settings,
    store,
    gateway: createStripeGateway({ secretKey, apiBase, siteId, now }),
    assets: new Map(),
    loadWords: loadMessages,
    log,
    sparing,
    tallies: createTallyFold({ store: store.tallies, sparing }),
    now,
    ...more,
  });
}

export function toReceiver(handler: Endpoint): Receiver {
  return {
    async send(event) {
      return (await handler(new Request("http://endpoint.test/webhooks/stripe", { method: "POST", ...signed(event) })))
        .status;
    },
    async ledger() {
      const answer = await handler(
        new Request("http://endpoint.test/ledger", { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }),
      );
      return await answer.json();
    },
  };
}
