import { parseArgs } from "node:util";
import { parseWebAddress } from "../core/web-address.ts";
import { previewKeys } from "../server/preview-key.ts";
import { readServingConfig } from "../server/node/read-serving-config.ts";
import { tokenSecrets } from "../server/tokens/token-secrets.ts";
import { readEnvironment } from "../server/node/settings-file.ts";
import { UsageError, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal preview-link <campaign>/<variant> --page <address>: prints a link that shows it, drafts too

  --page   a page of yours with the tag, such as https://news.example/articles/harbor

Whoever has the link can see your drafts, until the secret leaves TOKEN_SECRET. Nothing is paid, counted or remembered there.
TOKEN_SECRET and SITE_ID are those of the endpoint; the campaigns come from CONFIG_FILE, else support-appeal.json,
else what is published at the desk of the endpoint with this DATABASE_URL. What is still being written there has links of the
desk's own, which last for a day.
`,
  async run(args) {
    const { wanted, page } = readArguments(args);
    const [campaign, variant = ""] = (wanted ?? "").split("/");
    const environment = await readEnvironment(process.env);
    const secrets = tokenSecrets(environment["TOKEN_SECRET"] ?? "");
    if (secrets.length === 0) throw new UsageError("TOKEN_SECRET is missing: the endpoint's own");
    const address = page === undefined ? undefined : parseWebAddress(page);
    if (address === undefined) throw new UsageError("--page must be an https address, or http on this machine");
    const { config } = await readServingConfig(process.env);
    const found = config.appeals.find(({ id }) => id === campaign);
    if (found === undefined)
      throw new UsageError(`there is no campaign ${campaign ?? ""}: there are ${listed(config.appeals)}`);
    if (!found.variants.some(({ id }) => id === variant))
      throw new UsageError(`${found.id} has no variant ${variant}: there are ${listed(found.variants)}`);
    const link = new URL(address.href);
    link.searchParams.set("appeal-preview", `${found.id}/${variant}`);
    const [key = ""] = previewKeys(secrets, process.env["SITE_ID"]?.trim() || "support-appeal");
    link.searchParams.set("appeal-key", key);
    process.stdout.write(`${link.href}\n`);
    return 0;
  },
};

function listed(all: readonly { readonly id: string }[]): string {
  return all.map(({ id }) => id).join(", ");
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { page: { type: "string" } },
      allowPositionals: true,
    });
    return { wanted: positionals[0], page: values.page };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
}
