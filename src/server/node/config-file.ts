import { readFile } from "node:fs/promises";
import { configWarnings } from "../../core/campaign/config-warnings.ts";
import type { Config } from "../../core/campaign/config.ts";
import { withSuggestions } from "../../core/campaign/suggest-setting.ts";
import type { Issue } from "../../core/issues.ts";
import { readWritten, takeUpConfig } from "../kept-config/take-up-config.ts";
import { readJson, type WrittenJson } from "./read-json.ts";
import { SettingsError } from "../settings/settings-error.ts";

export interface ConfigFile {
  readonly config: Config;
  /** The same as the publisher wrote it, as data. */
  readonly written: unknown;
  /** What is allowed and hardly meant. */
  readonly warnings: readonly ConfigWarning[];
}

/** What is said of one setting. */
export interface ConfigWarning extends Issue {
  /** The same in one line, with where it stands. */
  readonly line: string;
}

/**
 * Reads a publisher's config file, or throws a {@link SettingsError}: a line for each mistake, with the file, the
 * setting and where it stands.
 */
export async function readConfigFile(path: string, now: number): Promise<ConfigFile> {
  const written = await readFileJson(path);
  const parsed = readWritten(written.value);
  if (!parsed.ok) throw new SettingsError(linesOf(path, written, parsed.issues).join("\n"));
  return { config: parsed.value, written: written.value, warnings: warningsOf(path, written, parsed.value, now) };
}

/**
 * The same for an endpoint that has to run: limits beyond what Stripe charges are moved to that, and become warnings.
 */
export async function readRunningConfig(path: string, now: number): Promise<ConfigFile> {
  const written = await readFileJson(path);
  const { config, issues } = takeUpConfig(written.value);
  if (config === undefined) throw new SettingsError(linesOf(path, written, issues).join("\n"));
  return {
    config,
    written: written.value,
    warnings: [
      ...toldOf(path, written, withSuggestions(issues, written.value)),
      ...warningsOf(path, written, config, now),
    ],
  };
}

async function readFileJson(path: string): Promise<WrittenJson> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    throw new SettingsError(`CONFIG_FILE ${path}: ${unread(cause)}`, { cause });
  }
  const written = readJson(text);
  if ("mistake" in written) throw new SettingsError(`CONFIG_FILE ${path}: is not valid JSON: ${written.mistake}`);
  return written;
}

function linesOf(path: string, written: WrittenJson, issues: readonly Issue[]): readonly string[] {
  return [...issuesIn(written), ...withSuggestions(issues, written.value)].map((issue) => line(path, written, issue));
}

function warningsOf(path: string, written: WrittenJson, config: Config, now: number): readonly ConfigWarning[] {
  return toldOf(path, written, [...issuesIn(written), ...configWarnings(config, now)]);
}

function toldOf(path: string, written: WrittenJson, issues: readonly Issue[]): readonly ConfigWarning[] {
  return issues.map((issue) => ({ ...issue, line: line(path, written, issue) }));
}

/** What only the writing shows. */
function issuesIn({ twice, withPoint }: WrittenJson): readonly Issue[] {
  return [
    ...twice.map((at) => ({ path: at, message: "is written twice: the last one counts" })),
    ...withPoint
      .filter(({ path }) => path.startsWith("amounts.") && !path.includes(".fees"))
      .map(({ path, text }) => ({
        path,
        message: `is written ${text} and read as ${Number(text)} in minor units: write ${Math.round(Number(text) * 100)} for ${text}`,
      })),
  ];
}

function line(path: string, { lineOf }: WrittenJson, issue: Issue): string {
  return `CONFIG_FILE ${path}: ${[issue.path, issue.message].filter(Boolean).join(" ")} (line ${lineOf(issue.path)})`;
}

function unread(error: unknown): string {
  if (isMissing(error)) return "does not exist";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EISDIR") return "is a directory: name the file in it";
  return code === "EACCES" || code === "EPERM"
    ? "can't be read: the endpoint's user has no right to"
    : `can't be read (${String(code)})`;
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
