/** A config as the desk keeps it, in UTF-8: longer ones are refused where they come in. In bytes. */
export const MAX_CONFIG_BYTES = 256 * 1024;

/** What is being written at the desk. There is one for all who sit there. */
export interface ConfigDraft {
  /** Another one with every save: whoever names it has seen what they write over. */
  readonly revision: number;
  /** The version that served when it was begun; undefined where none did. */
  readonly base: number | undefined;
  /** Seconds since 1970. */
  readonly savedAt: number;
  /** Who saved it, as they called themselves. */
  readonly by: string | undefined;
  /** As it was written, mistakes and all. */
  readonly config: unknown;
}

/** What was published. It is never changed and never deleted; it may be withdrawn before its time has come. */
export interface ConfigVersion {
  /** 1, 2, 3, … */
  readonly version: number;
  /** From when it is to serve, in seconds since 1970. */
  readonly at: number;
  /** When somebody said so, in seconds since 1970. */
  readonly madeAt: number;
  readonly by: string | undefined;
  readonly note: string | undefined;
  /** Seconds since 1970; undefined where it was not. */
  readonly withdrawnAt: number | undefined;
  readonly withdrawnBy: string | undefined;
}

export interface WholeConfigVersion extends ConfigVersion {
  readonly config: unknown;
}

export interface SavedDraft {
  readonly config: unknown;
  /** The one that is written over; null where there is no draft yet. */
  readonly revision: number | null;
  readonly by: string | undefined;
  /** Seconds since 1970. */
  readonly now: number;
}

export interface Publication {
  /** Of the draft that becomes a version. */
  readonly revision: number;
  /** From when it is to serve, in seconds since 1970. */
  readonly at: number;
  readonly by: string | undefined;
  readonly note: string | undefined;
  /** Seconds since 1970. */
  readonly now: number;
}

/**
 * The publisher's config in versions, and the draft of the next one. Each method is one transaction; of two who change
 * the same revision at once, one does and the other changes nothing.
 */
export interface ConfigStore {
  /** The number of the version that is to serve: of those whose time has come the latest. Asked every few seconds. */
  serving(now: number): Promise<number | undefined>;
  version(version: number): Promise<WholeConfigVersion | undefined>;
  /** The newest first, those before a number where it is given. */
  versions(page: { readonly before?: number | undefined; readonly limit: number }): Promise<readonly ConfigVersion[]>;
  /** What waits for its time. There is one at most. @param now seconds since 1970 */
  scheduled(now: number): Promise<ConfigVersion | undefined>;
  draft(): Promise<ConfigDraft | undefined>;
  /** The new revision; undefined where the draft is another one by now, and nothing was changed. */
  saveDraft(draft: SavedDraft): Promise<number | undefined>;
  /** False where the draft is another one by now. */
  dropDraft(revision: number): Promise<boolean>;
  /**
   * Makes the draft a version, whose number is answered; undefined where the draft is another one by now. What is
   * published for later takes the place of what was waiting: that is withdrawn.
   */
  publish(publication: Publication): Promise<number | undefined>;
  /** Withdraws what waits for its time; false where nothing does. */
  withdraw(by: string | undefined, now: number): Promise<boolean>;
}
