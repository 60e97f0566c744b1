import { readConfigFile } from "../server/node/config-file.ts";
import { readServingConfig } from "../server/node/read-serving-config.ts";
import { readSettingsConfig } from "../server/node/settings.ts";
import { withLedger } from "../server/node/with-ledger.ts";
import { refuseArguments, UsageError, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal config export: prints the config that serves, as a file to keep or to serve from
support-appeal config import <file>: publishes a file's config at the desk, as its next version

What serves is the file of CONFIG_FILE, else support-appeal.json, else what was published at the desk of the endpoint
with this DATABASE_URL. A file with mistakes is not imported, nor is one while somebody writes at the desk; where
serve finds a file, that goes on serving. Every endpoint takes up what was imported within 30 seconds.
`,
  async run([what, ...args]) {
    if (what === "export") return await exportConfig(args);
    if (what === "import") return await importConfig(args);
    throw new UsageError("say export, or import <file>");
  },
};

async function exportConfig(args: readonly string[]): Promise<number> {
  refuseArguments(args);
  const { configWritten } = await readServingConfig(process.env);
  process.stdout.write(`${JSON.stringify(configWritten, null, 2)}\n`);
  return 0;
}

async function importConfig([path, ...args]: readonly string[]): Promise<number> {
  refuseArguments(args);
  if (path === undefined) throw new UsageError("import needs a file");
  const nowMs = Date.now();
  const { written, warnings } = await readConfigFile(path, nowMs);
  for (const { line } of warnings) process.stderr.write(`warning: ${line}\n`);
  const now = Math.floor(nowMs / 1000);
  const version = await withLedger(process.env, async ({ configs }) => {
    const by = "support-appeal config import";
    const revision = await configs.saveDraft({ config: written, revision: null, by, now });
    if (revision === undefined) return undefined;
    return await configs.publish({ revision, at: now, now, by, note: undefined });
  });
  if (version === undefined) {
    process.stderr.write("a draft is being written at the desk: publish it or drop it there, and call this again\n");
    return 1;
  }
  process.stdout.write(`published as version ${version}\n`);
  const { configFile } = await readSettingsConfig({ CONFIG_FILE: process.env["CONFIG_FILE"] }, nowMs);
  if (configFile !== undefined)
    process.stderr.write(`${configFile} goes on serving: version ${version} does where serve finds no file\n`);
  return 0;
}
