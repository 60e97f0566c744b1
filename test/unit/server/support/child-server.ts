import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { watchLog } from "../../../support/watch-log.ts";
import { ADMIN_TOKEN, TOKEN_SECRET, WEBHOOK_SECRET } from "./an-endpoint.ts";

export interface ChildServer {
  readonly url: string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly output: () => string;
  signal(name: NodeJS.Signals): void;
  /** Closes our end of its output. */
  stopReading(): void;
}

export const childEnvironment: Readonly<Record<string, string>> = {
  STRIPE_SECRET_KEY: "sk_test_abc123",
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  PAGE_ORIGINS: "https://news.example",
  TOKEN_SECRET,
  ADMIN_TOKEN,
  PORT: "0",
};

export const cli: string = fileURLToPath(new URL("../../../../src/cli.ts", import.meta.url));
export const killedServer: string = fileURLToPath(new URL("killed-server.ts", import.meta.url));

/** Starts a real process and waits until it listens. */
export function startChild(
  file: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ChildServer> {
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { PATH: process.env["PATH"], ...childEnvironment, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const watch = watchLines();
  const ended = new Promise<number | string>((resolve) =>
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "")),
  );
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      output += String(chunk);
      watch(String(chunk));
      const url = /"url":"([^"]+)"/.exec(output)?.[1];
      if (url === undefined) return;
      resolve({
        url,
        ended,
        output: () => output,
        signal: (name) => void child.kill(name),
        stopReading() {
          child.stdout.destroy();
          child.stderr.destroy();
        },
      });
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    void ended.then((end) => reject(new Error(`ended with ${end}: ${output}`)));
  });
}

/** Starts a command that is not to run to its end. */
export function spawnChild(
  file: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = childEnvironment,
): Pick<ChildServer, "ended" | "signal"> {
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: "ignore",
  });
  return {
    ended: new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal ?? ""))),
    signal: (name) => void child.kill(name),
  };
}

/** Runs a command to its end. */
export function runChild(
  file: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = childEnvironment,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => void (stdout += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => void (stderr += String(chunk)));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr })));
}

/** Puts together what comes in pieces, and looks at each line of the log as it is whole. */
function watchLines(): (chunk: string) => void {
  let begun = "";
  return (chunk) => {
    const lines = (begun + chunk).split("\n");
    begun = lines.pop() ?? "";
    for (const line of lines) watchLog(line);
  };
}
