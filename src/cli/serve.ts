import { serve } from "../server/node/serve.ts";
import { readSettings } from "../server/node/settings.ts";
import { closeOnSignal } from "./close-on-signal.ts";
import { refuseArguments, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal serve: runs the endpoint, until Ctrl-C

Settings come from the environment: STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, PAGE_ORIGINS, TOKEN_SECRET and
ADMIN_TOKEN are needed; README.md lists them all.
`,
  async run(args) {
    refuseArguments(args);
    closeOnSignal(await serve(await readSettings(process.env)));
    return undefined;
  },
};
