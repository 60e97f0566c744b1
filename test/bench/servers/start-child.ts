import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  /** Used since its start, in milliseconds. */
  processorMs(): Promise<number>;
  close(): Promise<void>;
}

const START_TIMEOUT_MS = 10_000;
const tied = new URL("tied-to-parent.ts", import.meta.url).href;

/**
 * Starts a module as a process and waits until it says where it listens. What it says after that is read and
 * dropped, as a collector of logs would.
 */
export async function startChild(
  module: URL,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Child> {
  const { PATH } = process.env;
  const child = fork(fileURLToPath(module), args, {
    env: { ...(PATH === undefined ? {} : { PATH }), ...environment },
    execArgv: ["--import", tied],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), 3000);
    await ended;
    clearTimeout(force);
  };
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (): void => reject(new Error(`${module.pathname} did not start`));
    const timer = setTimeout(fail, START_TIMEOUT_MS);
    child.once("exit", fail);
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      if (said.length > 2000) return;
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    url,
    close,
    processorMs: () =>
      new Promise((resolve, reject) => {
        child.once("message", (answer: { readonly processorMs: number }) => resolve(answer.processorMs));
        child.send("processor time?", (error) => error !== null && reject(error));
      }),
  };
}
