import type { Config } from "../../core/campaign/config.ts";

/** What serves, as the publisher wrote it. */
export interface LiveConfig {
  /** Its number, where it was published at the desk. */
  readonly version?: number;
  /** Since when it is to serve, in seconds since 1970. */
  readonly since?: number;
  readonly config: unknown;
}

/** The publisher's config: the one that serves, and where it comes from. */
export interface KeptConfig {
  /** `file`: a file, or the publisher's own code, has the word; `desk`: what is published there. */
  readonly keptIn: "file" | "desk";
  /** Its path, where it is a file. */
  readonly file?: string;
  /** The last one that was valid. */
  readonly current: () => Config;
  readonly live: () => LiveConfig;
  /** Looks whether another one is to serve by now, and takes it up. Rejects where the store does not answer. */
  look(): Promise<void>;
}
