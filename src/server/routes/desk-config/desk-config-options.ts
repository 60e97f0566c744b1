import type { KeptConfig } from "../../kept-config/kept-config.ts";
import type { ChangeOptions } from "../../desk/change.ts";
import type { PreviewKeys } from "../../preview-key.ts";
import type { LedgerStore } from "../../store/ledger-store.ts";

export interface DeskConfigOptions extends ChangeOptions {
  readonly kept: KeptConfig;
  readonly store: Pick<LedgerStore, "configs">;
  readonly previews: PreviewKeys;
  /** Those whose pages a preview may be shown on. */
  readonly pageOrigins: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
