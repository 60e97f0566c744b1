import { startPanel } from "./panel/panel.ts";

// The demo's server writes both addresses in when it bundles this file.
declare const ENDPOINT_URL: string;
declare const SANDBOX_URL: string;

startPanel({ endpoint: ENDPOINT_URL, sandbox: SANDBOX_URL === "" ? undefined : SANDBOX_URL });
