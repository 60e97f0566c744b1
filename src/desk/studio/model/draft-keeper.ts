import type { Issue } from "../../../core/issues.ts";
import { ConfigError, type ConfigClient, type KeptConfig, type KeptDraft } from "../../config-client.ts";
import { isSame, mergeConfigs, type Clash, type Part } from "./merge-configs.ts";
import { unsavedInTab, type UnsavedStore } from "./unsaved-text.ts";

/**
 * - `saved`: the endpoint has what stands here
 * - `unsaved`: it will be told in a moment
 * - `saving`: it is being told
 * - `failed`: it could not be told; this tab keeps what stands here, also until somebody has signed in again
 * - `clash`: somebody else has changed the same part meanwhile, and one has to choose
 */
export type Saving = "saved" | "unsaved" | "saving" | "failed" | "clash";

/** Whose changes have been taken up into what stands here. */
export interface TakenUp {
  readonly by?: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

export interface DraftKeeperOptions {
  readonly client: ConfigClient;
  /** Called after every change of what it knows. */
  readonly onChange: () => void;
  /** How long nobody has to write before it saves, in milliseconds. */
  readonly delayMs?: number;
  readonly unsaved?: UnsavedStore;
}

/** The draft as it stands on this page, kept at the endpoint as it is written. */
export class DraftKeeper {
  kept: KeptConfig | undefined;
  config: unknown;
  saving: Saving = "saved";
  failure: ConfigError["code"] | undefined;
  /** When the endpoint last had it from here. ISO 8601. */
  savedAt: string | undefined;
  takenUp: TakenUp | undefined;
  clashes: readonly Clash[] = [];
  /** What the parser says, of the last one saved. */
  issues: readonly Issue[] = [];
  readonly #options: DraftKeeperOptions;
  readonly #unsaved: UnsavedStore;
  /** What both sides last agreed on. */
  #base: unknown;
  #revision: number | null = null;
  #theirs: KeptDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other, so that no answer overtakes another. */
  #working: Promise<void> = Promise.resolve();

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
    this.#unsaved = options.unsaved ?? unsavedInTab;
  }

  get revision(): number | null {
    return this.#revision;
  }

  /** Whether something stands here that the endpoint has not. */
  get isAhead(): boolean {
    return this.saving !== "saved";
  }

  /** Whether there is anything to publish. */
  get differs(): boolean {
    return this.kept !== undefined && !isSame(this.config, this.kept.live.config);
  }

  /** Reads what the endpoint keeps, and goes on with what it was not told before. Rejects with a {@link ConfigError}. */
  async open(): Promise<void> {
    const kept = await this.#options.client.read();
    const left = this.#unsaved.read();
    this.#adopt(kept);
    if (left !== undefined) {
      this.config = left.config;
      this.#base = left.base;
      this.saving = "unsaved";
      if (left.revision !== this.#revision) this.#meet(kept.draft ?? asDraft(kept));
      if (this.saving === "unsaved") this.#saveSoon();
    }
    this.#changed();
  }

  change(config: unknown): void {
    this.config = config;
    this.takenUp = undefined;
    if (this.saving !== "clash") this.saving = "unsaved";
    this.#saveSoon();
    this.#changed();
  }

  #saveSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), this.#options.delayMs ?? 800);
  }

  #changed(): void {
    const { config } = this;
    this.#unsaved.write(this.isAhead ? { config, base: this.#base, revision: this.#revision } : undefined);
    this.#options.onChange();
  }

  /** Saves now what is not saved yet. Never rejects: what fails is told in `saving`. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#working = this.#working.then(() => this.#save()));
  }

  /** Looks whether somebody else has saved, while nothing here waits for it. */
  async look(): Promise<void> {
    if (this.isAhead) return;
    const kept = await this.#options.client.read().catch((error: unknown) => this.#fail(error));
    if (kept === undefined || this.isAhead) return;
    const { draft } = kept;
    const isNews = draft !== undefined && draft.revision !== this.#revision;
    this.#adopt(kept);
    if (isNews) this.takenUp = draft;
    this.#changed();
  }

  /** Ends a clash: each part as it was taken, all else put together. */
  async settle(take: (part: Part) => "mine" | "theirs"): Promise<void> {
    const theirs = this.#theirs;
    if (theirs === undefined) return;
    this.config = mergeConfigs(this.#base, this.config, theirs.config, take).config;
    this.#agreeOn(theirs);
    this.saving = "unsaved";
    await this.save();
  }

  /** Back to what is live. Rejects with a {@link ConfigError}. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#working;
    if (this.#revision !== null) await this.#options.client.dropDraft(this.#revision);
    this.saving = "saved";
    this.#changed();
    await this.open();
  }

  /** Nobody is here any more. */
  leave(): void {
    if (this.saving === "unsaved") void this.save();
    clearTimeout(this.#timer);
  }

  #adopt(kept: KeptConfig): void {
    const { draft, live } = kept;
    this.kept = kept;
    this.config = draft?.config ?? live.config;
    this.#base = this.config;
    this.#revision = draft?.revision ?? null;
    this.savedAt = draft?.savedAt;
    this.issues = draft?.issues ?? [];
    this.saving = "saved";
    this.failure = undefined;
  }

  async #save(): Promise<void> {
    if (this.saving !== "unsaved" && this.saving !== "failed") return;
    const sent = this.config;
    this.saving = "saving";
    this.#changed();
    try {
      const { revision, issues } = await this.#options.client.saveDraft(sent, this.#revision);
      this.#base = sent;
      this.#revision = revision;
      this.issues = issues;
      this.savedAt = new Date().toISOString();
      this.failure = undefined;
      this.saving = this.config === sent ? "saved" : "unsaved";
    } catch (error) {
      await this.#afterRefusal(error);
    }
    this.#changed();
    if (this.saving === "unsaved") await this.#save();
  }

  async #afterRefusal(error: unknown): Promise<void> {
    if (!(error instanceof ConfigError) || error.code !== "edited-elsewhere") return this.#fail(error);
    const theirs = error.draft ?? (await this.#whatIsKept());
    if (theirs !== undefined) this.#meet(theirs);
  }

  /** What stands here and what somebody else has saved since both began with the same. */
  #meet(theirs: KeptDraft): void {
    const { config, clashes } = mergeConfigs(this.#base, this.config, theirs.config);
    this.clashes = clashes;
    this.#theirs = theirs;
    if (clashes.length > 0) return void (this.saving = "clash");
    this.config = config;
    this.#agreeOn(theirs);
    this.saving = "unsaved";
  }

  /** The draft is gone, such as by being published: what is live is theirs now. */
  async #whatIsKept(): Promise<KeptDraft | undefined> {
    const kept = await this.#options.client.read().catch((error: unknown) => this.#fail(error));
    if (kept === undefined) return undefined;
    this.kept = kept;
    return kept.draft ?? asDraft(kept);
  }

  #agreeOn(theirs: KeptDraft): void {
    this.#base = theirs.config;
    this.#revision = theirs.revision < 0 ? null : theirs.revision;
    this.takenUp = theirs;
    this.clashes = [];
    this.#theirs = undefined;
  }

  #fail(error: unknown): undefined {
    if (!(error instanceof ConfigError)) throw error;
    this.failure = error.code;
    if (this.saving === "saving") this.saving = "failed";
    this.#changed();
    return undefined;
  }

  /** Who has changed the same, and when. */
  get clashWith(): TakenUp | undefined {
    return this.#theirs;
  }
}

function asDraft({ live }: KeptConfig): KeptDraft {
  return { revision: -1, savedAt: live.since ?? new Date().toISOString(), config: live.config, issues: [] };
}
