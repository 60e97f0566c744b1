/** `support-appeal/endpoint`: the endpoint as a function from Request to Response, for any runtime of JavaScript. */
export { openEndpoint, type OpenedEndpoint, type OpenEndpointOptions } from "./server/open-endpoint.ts";
export { createEndpoint, type Endpoint, type EndpointOptions, type HandlerSettings } from "./server/endpoint.ts";
export { readEndpointSettings, type EndpointSettings } from "./server/settings/endpoint-settings.ts";
export { SettingsError } from "./server/settings/settings-error.ts";
export { createStripeGateway, type StripeGatewayOptions } from "./server/stripe/create-stripe-gateway.ts";
export type { StripeGateway } from "./server/stripe/stripe-gateway.ts";
export type { LedgerStore } from "./server/store/ledger-store.ts";
export type { OpenStore } from "./server/store/open-store.ts";
export type { Asset, Assets } from "./server/assets.ts";
export type { Runtime } from "./server/http/read-body.ts";
export type { Exposition, Metrics } from "./server/metrics/metrics.ts";
export type { LoadWords } from "./server/contribute/words.ts";
export { createLog, type Log, type LogFields } from "./server/log.ts";
export { createSparingLog, type SparingLog } from "./server/sparing-log.ts";
export { loadMessages as loadWords } from "./element/messages/load-messages.ts";
