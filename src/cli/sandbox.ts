import { startSandbox } from "../sandbox/index.ts";
import { closeOnSignal } from "./close-on-signal.ts";
import { refuseArguments, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal sandbox: runs a stand-in for Stripe on this machine, until Ctrl-C

  SANDBOX_PORT            12111 where nothing is said
  SANDBOX_WEBHOOK_URL     where its events go
  STRIPE_WEBHOOK_SECRET   what they are signed with
`,
  async run(args) {
    refuseArguments(args);
    const { SANDBOX_PORT, SANDBOX_WEBHOOK_URL, STRIPE_WEBHOOK_SECRET } = process.env;
    const sandbox = await startSandbox({
      port: Number(SANDBOX_PORT ?? 12111),
      ...(SANDBOX_WEBHOOK_URL === undefined ? {} : { webhookUrl: SANDBOX_WEBHOOK_URL }),
      ...(STRIPE_WEBHOOK_SECRET === undefined ? {} : { webhookSecret: STRIPE_WEBHOOK_SECRET }),
    });
    process.stdout.write(`The sandbox listens on ${sandbox.url}\n`);
    closeOnSignal(sandbox);
    return undefined;
  },
};
