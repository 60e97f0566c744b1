import type { Issue } from "../core/issues.ts";

/** What the endpoint keeps of the publisher's config. `config` is what they wrote, whatever stands in it. */
export interface KeptConfig {
  /** `file`: a file rules, and the desk only says what to change in it. */
  readonly keptIn: "file" | "desk";
  readonly file?: string;
  readonly live: { readonly version?: number; readonly since?: string; readonly config: unknown };
  readonly draft?: KeptDraft;
  readonly scheduled?: { readonly version: number; readonly at: string };
}

export interface KeptDraft {
  readonly revision: number;
  /** The version that it was begun from. */
  readonly base?: number;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly by?: string;
  readonly config: unknown;
  readonly issues: readonly Issue[];
}

export interface ConfigVersion {
  readonly version: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by?: string;
  readonly note?: string;
  readonly state: "live" | "scheduled" | "past" | "withdrawn";
}

/**
 * - `signed-out`: the twelve hours are over
 * - `not-allowed`: whoever has signed in may look, and change nothing
 * - `edited-elsewhere`: somebody saved in between; `draft` is theirs
 * - `mistakes`: the parser refuses it; `issues` says where
 * - `kept-in-file`: nothing is published from here
 * - `unreachable`: no answer, or one that can't be used; it may work in a while
 */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code: "signed-out" | "not-allowed" | "edited-elsewhere" | "mistakes" | "kept-in-file" | "unreachable";
  readonly draft: KeptDraft | undefined;
  readonly issues: readonly Issue[];

  constructor(code: ConfigError["code"], { draft, issues = [] }: Partial<Pick<ConfigError, "draft" | "issues">> = {}) {
    super(code);
    this.code = code;
    this.draft = draft;
    this.issues = issues;
  }
}

/** What the pages that write the config ask of the endpoint. Everything rejects with a {@link ConfigError}. */
export interface ConfigClient {
  read(): Promise<KeptConfig>;
  /** @param revision that it was made from; null where there is no draft yet */
  saveDraft(
    config: unknown,
    revision: number | null,
  ): Promise<{ readonly revision: number; readonly issues: readonly Issue[] }>;
  dropDraft(revision: number): Promise<void>;
  /** @param at ISO 8601; at once where nothing is said */
  publish(order: {
    readonly revision: number;
    readonly at?: string;
    readonly note?: string;
  }): Promise<{ readonly version: number; readonly at: string }>;
  withdrawScheduled(): Promise<void>;
  /** The newest first. @param before only those below this one */
  versions(before?: number): Promise<readonly ConfigVersion[]>;
  version(version: number): Promise<ConfigVersion & { readonly config: unknown }>;
  /** An address that shows a variant of the draft on a page of theirs, for a day. */
  previewLink(order: {
    readonly campaign: string;
    readonly variant: string;
    readonly page: string;
  }): Promise<{ readonly url: string; readonly until: string }>;
}

/** Longer than the store may take. In milliseconds. */
const TIMEOUT_MS = 20_000;

export const configClient: ConfigClient = {
  read: async () => (await ask("GET", "config")) as KeptConfig,
  saveDraft: async (config, revision) =>
    (await ask("PUT", "config/draft", { config, revision })) as { revision: number; issues: Issue[] },
  dropDraft: async (revision) => void (await ask("DELETE", "config/draft", { revision })),
  publish: async (order) => (await ask("POST", "config/publish", order)) as { version: number; at: string },
  withdrawScheduled: async () => void (await ask("DELETE", "config/scheduled")),
  versions: async (before) => {
    const answer = await ask("GET", `config/versions${before === undefined ? "" : `?before=${before}`}`);
    return (answer as { versions: ConfigVersion[] }).versions;
  },
  version: async (version) =>
    (await ask("GET", `config/versions/${version}`)) as ConfigVersion & { readonly config: unknown },
  previewLink: async (order) => (await ask("POST", "config/preview-link", order)) as { url: string; until: string },
};

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new ConfigError("unreachable");
  });
  if (response.status === 204) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer;
  throw failure(response.status, Object(answer) as Problem);
}

interface Problem {
  readonly code?: unknown;
  readonly draft?: KeptDraft;
  readonly errors?: readonly Issue[];
}

function failure(status: number, { code, draft, errors = [] }: Problem): ConfigError {
  if (status === 401) return new ConfigError("signed-out");
  if (status === 403) return new ConfigError("not-allowed");
  if (status === 400) return new ConfigError("mistakes", { issues: errors });
  if (code === "edited-elsewhere") return new ConfigError("edited-elsewhere", { draft });
  return new ConfigError(code === "kept-in-file" ? "kept-in-file" : "unreachable");
}
