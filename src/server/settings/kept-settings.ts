import { givenIn, type Environment } from "./read-all.ts";
import { SettingsError } from "./settings-error.ts";

/** What the desk may set; everything else is the operator's alone. */
export const keptNames = [
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "PAGE_ORIGINS",
  "ENDPOINT_URL",
  "TOKEN_SECRET",
] as const;
export type KeptName = (typeof keptNames)[number];

/** Settings that were made at the desk. */
export type KeptSettings = Readonly<Partial<Record<KeptName, string>>>;

const HEAD =
  "# Made at the desk of support-appeal. It holds secrets: keep it to yourself. The environment always wins.";

/** As `KEY=value` lines, as `.env` files have them. None of the values has a character that would need quotes. */
export function writeKeptSettings(kept: KeptSettings): string {
  const lines = keptNames.flatMap((name) => (kept[name] === undefined ? [] : [`${name}=${kept[name]}`]));
  return `${[HEAD, ...lines].join("\n")}\n`;
}

/** @param path how the file is told of */
export function readKeptSettings(text: string, path: string): KeptSettings {
  const kept: Partial<Record<KeptName, string>> = {};
  const mistakes: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, written, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const name = keptNames.find((each) => each === written);
    if (value === undefined) mistakes.push(`SETTINGS_FILE ${path}: line ${index + 1} is no NAME=value`);
    else if (name === undefined)
      mistakes.push(`SETTINGS_FILE ${path}: ${written} is not for this file: set it in the environment`);
    else kept[name] = value.replace(/^(["'])(.*)\1$/, "$2");
  }
  if (mistakes.length > 0) throw new SettingsError(mistakes.join("\n"));
  return kept;
}

/** What was kept stands where the environment says nothing. */
export function withKeptSettings(environment: Environment, kept: KeptSettings): Environment {
  const added = keptNames.filter((name) => givenIn(environment, name) === undefined);
  return { ...environment, ...Object.fromEntries(added.map((name) => [name, kept[name]])) };
}
