import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isSpoken } from "../core/is-spoken.ts";
import { locales } from "../core/locale.ts";
import { parseWebAddress } from "../core/web-address.ts";
import { loadMessages } from "../element/messages/load-messages.ts";
import { builtAssets } from "../server/node/assets.ts";
import { readServingConfig } from "../server/node/read-serving-config.ts";
import { UsageError, type Command } from "./command.ts";
import { printTag, type Release } from "../core/tag/print-tag.ts";

export const command: Command = {
  usage: `support-appeal tag --endpoint <address> [--pinned] [--fast] [--locale <language>]: prints the tag to paste

  --endpoint   where readers' browsers reach the endpoint, such as https://support.example.org
  --pinned     names this release alone, under its hash: the page runs nothing else. Print it anew after an upgrade;
               the endpoint goes on serving the two builds before the newest.
  --fast       also the lines that save a round trip where an appeal stands in the first screen. They name this
               release's files: print them anew after an upgrade. A reader who said "later" loads those files too.
  --locale     the language of your pages: of the words that are preloaded, and of the page that readers without
               JavaScript are linked to. Where nothing is said, en, and their own

The publication's name comes from CONFIG_FILE, else support-appeal.json, else what is published at the desk of the endpoint
with this DATABASE_URL.
`,
  async run(args) {
    const { endpoint, pinned, fast, locale } = readArguments(args);
    const address = endpoint === undefined ? undefined : parseWebAddress(endpoint);
    if (address === undefined)
      throw new UsageError(
        "--endpoint must be an https address, or http on this machine, such as https://support.example.org",
      );
    const { config } = await readServingConfig(process.env);
    const release = fast || pinned ? await readRelease() : undefined;
    if (fast && release !== undefined && !Object.hasOwn(release.messages, locale ?? "en"))
      throw new UsageError(`--locale must be one of ${Object.keys(release.messages).join(", ")}`);
    if (locale !== undefined && !isSpoken(locale))
      throw new UsageError(`--locale must be a language that the widget speaks: ${locales.join(", ")}`);
    const { early } = await loadMessages(locale ?? "en");
    const base = address.href.replace(/[?#].*$/, "").replace(/\/+$/, "");
    process.stdout.write(
      printTag({
        endpoint: base,
        publication: config.publication.name,
        words: early,
        pinned: pinned ? release : undefined,
        fast: fast ? release : undefined,
        locale,
      }),
    );
    return 0;
  },
};

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        endpoint: { type: "string" },
        pinned: { type: "boolean" },
        fast: { type: "boolean" },
        locale: { type: "string" },
      },
    });
    return {
      endpoint: values.endpoint,
      pinned: values.pinned === true,
      fast: values.fast === true,
      locale: values.locale,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function readRelease(): Promise<Release> {
  try {
    return JSON.parse(await readFile(join(builtAssets, "release.json"), "utf8")) as Release;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new UsageError("--pinned and --fast name built files, and there are none: npm run build comes first");
    throw error;
  }
}
