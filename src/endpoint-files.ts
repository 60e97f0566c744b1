/** `support-appeal/endpoint/files`: what of the endpoint needs a file system. Node, Bun and Deno have one. */
export { openLedgerStore } from "./server/node/open-ledger-store.ts";
export { createPrometheusMetrics } from "./server/node/prometheus-metrics.ts";
export { builtAssets, loadAssets, loadDeskFiles } from "./server/node/assets.ts";
