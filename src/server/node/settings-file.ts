import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isMissing } from "./config-file.ts";
import { readKeptSettings, withKeptSettings, writeKeptSettings, type KeptSettings } from "../settings/kept-settings.ts";
import { givenIn, type Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";

const NAME = "support-appeal.env";
/** For its owner alone. */
const MODE = 0o600;
const OTHERS = 0o077;

/** `SETTINGS_FILE`, else beside the database's file, else where the endpoint was started. */
export function settingsFileOf(environment: Environment): string {
  const given = givenIn(environment, "SETTINGS_FILE");
  if (given !== undefined) return resolve(given);
  const [, file = NAME] = /^file:(.+)$/.exec(givenIn(environment, "DATABASE_URL") ?? "") ?? [];
  return resolve(file === ":memory:" ? NAME : join(dirname(file), NAME));
}

/** What was made at the desk; nothing where there is no such file. */
export async function readSettingsFile(path: string): Promise<KeptSettings> {
  try {
    return readKeptSettings(await readFile(path, "utf8"), path);
  } catch (cause) {
    if (cause instanceof SettingsError) throw cause;
    if (isMissing(cause)) return {};
    throw new SettingsError(`SETTINGS_FILE ${path}: can't be read`, { cause });
  }
}

/** The environment, with what was made at the desk where it says nothing itself. */
export async function readEnvironment(environment: Environment): Promise<Environment> {
  return withKeptSettings(environment, await readSettingsFile(settingsFileOf(environment)));
}

/** Whether others than its owner may read it, as somebody's copy of it might allow. */
export async function isReadByOthers(path: string): Promise<boolean> {
  // Windows has no such bits, and says what it likes in their place.
  if (process.platform === "win32") return false;
  try {
    return ((await stat(path)).mode & OTHERS) !== 0;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Whole or not at all, whatever happens meanwhile: written beside it, synced, and put in its place. */
export async function writeSettingsFile(path: string, kept: KeptSettings): Promise<void> {
  const beside = `${path}.new`;
  // Left by a write that was cut short; made anew, so that nobody has it open or may read it.
  await rm(beside, { force: true });
  const file = await open(beside, "wx", MODE);
  try {
    await file.writeFile(writeKeptSettings(kept));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncDirectory(dirname(path));
}

/** The new name is on disk as well then. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
