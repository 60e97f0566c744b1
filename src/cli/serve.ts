import { loadMessages } from "../element/messages/load-messages.ts";
import { createLog } from "../server/log.ts";
import { createLineWriter } from "../server/node/line-writer.ts";
import { outliveFailures } from "../server/node/outlive-failures.ts";
import { runEndpoint } from "../server/node/run-endpoint.ts";
import { closeOnSignal } from "./close-on-signal.ts";
import { fail } from "./fail.ts";
import { refuseArguments, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal serve: runs the endpoint, until Ctrl-C

Settings come from the environment: STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, PAGE_ORIGINS, TOKEN_SECRET and
ADMIN_TOKEN are needed; README.md lists them all. With ADMIN_TOKEN and nothing of Stripe it leads through the rest at
/desk/, and keeps what is set there in a file of its own.
`,
  async run(args) {
    refuseArguments(args);
    const log = createLog(createLineWriter(process.stdout));
    const { env: environment } = process;
    const onLost = (error: unknown): void => void fail(error);
    closeOnSignal(await runEndpoint({ environment, log, loadWords: loadMessages, jobs: true, onLost }));
    outliveFailures(log);
    return undefined;
  },
};
