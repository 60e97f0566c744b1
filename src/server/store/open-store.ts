import { errorText, type Log } from "../log.ts";
import type { EndpointSettings } from "../settings/endpoint-settings.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { isLiveKey } from "../stripe/is-live-key.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { ModeError, type Mode } from "./open-sql-ledger.ts";

/**
 * Opens a database by its address, and brings its tables up to date.
 *
 * @param onIdleError called when a connection that nobody uses breaks
 * @param mode whose money it is to hold; undefined for whoever only looks at it
 */
export type OpenStore<Store extends LedgerStore = LedgerStore> = (
  url: string,
  onIdleError: (error: Error) => void,
  mode: Mode | undefined,
) => Promise<Store>;

/**
 * Opens the database that the settings name. What is wrong with it comes out as a {@link SettingsError}.
 *
 * @param nameFile how an SQLite file is told of
 */
export async function openStore<Store extends LedgerStore>(
  { databaseUrl, stripeSecretKey }: Pick<EndpointSettings, "databaseUrl"> & { readonly stripeSecretKey?: string },
  open: OpenStore<Store>,
  log: Log,
  nameFile: (path: string) => string = (path) => path,
): Promise<Store> {
  const mode = stripeSecretKey === undefined ? undefined : isLiveKey(stripeSecretKey) ? "live" : "test";
  try {
    return await open(databaseUrl, (error) => log.error("database connection lost", { error: errorText(error) }), mode);
  } catch (cause) {
    if (cause instanceof SettingsError) throw cause;
    if (cause instanceof ModeError)
      throw new SettingsError(
        `DATABASE_URL holds ${cause.held} money, and STRIPE_SECRET_KEY is a ${mode} key: each mode needs a database of its own`,
        { cause },
      );
    // Another address than a file's may hold a password, so it is not repeated.
    const file = databaseUrl.startsWith("file:") ? ` (${nameFile(databaseUrl.slice("file:".length))})` : "";
    throw new SettingsError(`DATABASE_URL can't be opened${file}: ${errorText(cause)}`, { cause });
  }
}
