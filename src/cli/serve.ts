import { loadMessages } from "../element/messages/load-messages.ts";
import { createLog } from "../server/log.ts";
import { createLineWriter } from "../server/node/line-writer.ts";
import { outliveFailures } from "../server/node/outlive-failures.ts";
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
    const log = createLog(createLineWriter(process.stdout));
    closeOnSignal(await serve(await readSettings(process.env), { log, loadWords: loadMessages, jobs: true }));
    outliveFailures(log);
    return undefined;
  },
};
