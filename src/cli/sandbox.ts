import { startSandbox, type SandboxOptions } from "../sandbox/index.ts";
import { httpAddress, port, webhookSecrets } from "../server/settings/check-setting.ts";
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
    const sandbox = await startSandbox(readOptions(process.env));
    process.stdout.write(`The sandbox listens on ${sandbox.url}\n`);
    closeOnSignal(sandbox);
    return undefined;
  },
};

function readOptions(environment: NodeJS.ProcessEnv): SandboxOptions {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const webhookUrl = given("SANDBOX_WEBHOOK_URL");
  const webhookSecret = given("STRIPE_WEBHOOK_SECRET");
  return {
    port: port("SANDBOX_PORT", given("SANDBOX_PORT") ?? "12111"),
    ...(webhookUrl === undefined ? {} : { webhookUrl: httpAddress("SANDBOX_WEBHOOK_URL", webhookUrl) }),
    ...(webhookSecret === undefined
      ? {}
      : { webhookSecret: webhookSecrets("STRIPE_WEBHOOK_SECRET", webhookSecret).join(",") }),
  };
}
