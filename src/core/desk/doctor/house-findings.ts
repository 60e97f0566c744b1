type None = Readonly<Record<string, never>>;
type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** Of the settings, the database, the mail, and the endpoint as the world sees it. */
export interface HouseFindings {
  readonly "settings-read": None;
  readonly "setting-missing": Texts<"setting" | "hint">;
  /** `problem` is the line that the start would end with. */
  readonly "setting-wrong": Texts<"problem">;
  readonly "config-file-wrong": Texts<"problem">;
  readonly "config-file": Texts<"file">;
  readonly "config-built-in": None;
  readonly "config-published": { readonly version: number };
  /** Allowed and hardly meant: the setting, what is said of it, and both as one line. */
  readonly "config-file-doubtful": Texts<"path" | "message" | "line">;
  readonly "config-desk-doubtful": Texts<"path" | "message" | "line">;
  readonly "proxies-everybody": None;
  readonly "proxies-local": Texts<"host">;
  readonly "proxies-none": Texts<"host">;
  readonly "pages-without-https": None;
  readonly "secrets-same": None;
  readonly "stand-in": None;
  readonly "mail-off": None;
  readonly "mail-taken": Texts<"server">;
  readonly "mail-readable": Texts<"server">;
  readonly "mail-failed": Texts<"server" | "error">;
  readonly "mail-without-address": None;
  readonly letter: Texts<"to">;
  readonly "dunning-stripe": None;
  readonly "dunning-without-mail": None;
  readonly "dunning-ours": None;
  readonly "dunning-twice": None;
  readonly "database-answers": { readonly ms: number };
  readonly "database-silent": Texts<"error">;
  readonly "database-in-memory": None;
  readonly "database-no-directory": Texts<"file" | "directory">;
  readonly "database-not-yet": Texts<"file">;
  readonly "database-unusable": Texts<"file" | "error">;
  readonly "database-newer": { readonly migrations: readonly string[] };
  readonly "database-older": { readonly database: string; readonly migrations: readonly string[] };
  readonly "database-live-key-test": None;
  readonly "database-test-key-live": None;
  readonly "database-test-money": Texts<"database">;
  readonly "database-live-money": Texts<"database">;
  readonly "database-no-money": Texts<"database">;
  readonly "disk-roomy": { readonly directory: string; readonly mebibytes: number };
  readonly "disk-narrow": { readonly directory: string; readonly mebibytes: number };
  readonly "disk-full": { readonly directory: string; readonly mebibytes: number };
  readonly "address-unreached": Texts<"url" | "error">;
  readonly "address-without-database": Texts<"url">;
  readonly "address-elsewhere": Texts<"url" | "status">;
  readonly "address-reached": Texts<"url">;
  readonly "address-no-widget": Texts<"url">;
  readonly "address-no-cors": Texts<"url">;
  readonly "address-widget": Texts<"url">;
  readonly "address-no-events": Texts<"url" | "error">;
  readonly "address-secret-fits": Texts<"url">;
  readonly "address-secret-other": Texts<"url" | "status">;
}
