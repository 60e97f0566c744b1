/** `support-appeal/endpoint/postgres`: the ledger on PostgreSQL, without what needs a file system. */
export { openPostgresLedger } from "./server/store/open-postgres-ledger.ts";
