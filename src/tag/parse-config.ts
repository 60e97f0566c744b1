/** The parser in a file of its own, for what the endpoint did not write, and for drafts. */
export { loadConfig } from "../client/load-config.ts";
export { parseConfig } from "../core/campaign/config.ts";
