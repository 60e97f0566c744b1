/** `support-appeal/endpoint/postgres` in a Worker, where a connection belongs to one request. */
export { openLedgerPerCall as openPostgresLedger } from "./server/store/open-ledger-per-call.ts";
