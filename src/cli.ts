#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { errorText } from "./server/log.ts";
import { readConfigFile, readSettings, SettingsError } from "./server/settings.ts";

const usage = `support-appeal: reader revenue through your own Stripe account

  support-appeal serve                 run the endpoint; settings come from the environment
  support-appeal check-config [file]   say what is wrong in a config (support-appeal.json)
  support-appeal sandbox               run a stand-in for Stripe, for trying things out (SANDBOX_PORT)
  support-appeal --help | --version
`;

/** Runs one command; the answer is the exit code, or undefined while it goes on running. */
async function run([command, argument, ...rest]: readonly string[]): Promise<number | undefined> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 13)) {
    process.stderr.write(`support-appeal needs Node 22.13 or later; this is ${process.versions.node}\n`);
    return 1;
  }
  if (rest.length > 0 || (argument !== undefined && command !== "check-config")) return misused();
  switch (command) {
    case "serve":
      return await runServe();
    case "check-config":
      return await runCheckConfig(argument ?? process.env["CONFIG_FILE"] ?? "support-appeal.json");
    case "sandbox":
      return await runSandbox();
    case "--help":
    case "-h":
    case "help":
      process.stdout.write(usage);
      return 0;
    case "--version":
    case "-v":
      process.stdout.write(`${await readVersion()}\n`);
      return 0;
    default:
      return misused();
  }
}

function misused(): number {
  process.stderr.write(usage);
  return 2;
}

async function runServe(): Promise<undefined> {
  const settings = await readSettings(process.env);
  const { serve } = await import("./server/serve.ts");
  closeOnSignal(await serve(settings));
}

async function runCheckConfig(path: string): Promise<number> {
  const { appeals, amounts } = await readConfigFile(path);
  process.stdout.write(
    `${path} is valid: ${appeals.length} appeal${appeals.length === 1 ? "" : "s"}, amounts in ${Object.keys(amounts).join(", ")}\n`,
  );
  return 0;
}

async function runSandbox(): Promise<undefined> {
  const { startSandbox } = await import("./sandbox/index.ts");
  const { SANDBOX_PORT, SANDBOX_WEBHOOK_URL, STRIPE_WEBHOOK_SECRET } = process.env;
  const sandbox = await startSandbox({
    port: Number(SANDBOX_PORT ?? 12111),
    ...(SANDBOX_WEBHOOK_URL === undefined ? {} : { webhookUrl: SANDBOX_WEBHOOK_URL }),
    ...(STRIPE_WEBHOOK_SECRET === undefined ? {} : { webhookSecret: STRIPE_WEBHOOK_SECRET }),
  });
  process.stdout.write(`The sandbox listens on ${sandbox.url}\n`);
  closeOnSignal(sandbox);
}

function closeOnSignal(running: { close(): Promise<void> }): void {
  const stop = (): void => {
    // A second signal ends the process at once, as Node does by default.
    process.off("SIGINT", stop).off("SIGTERM", stop);
    running.close().then(() => process.exit(0), fail);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof SettingsError ? error.message : errorText(error)}\n`);
  process.exit(1);
}

run(process.argv.slice(2)).then((code) => {
  if (code !== undefined) process.exitCode = code;
}, fail);
