import { spawn } from "node:child_process";
import { once } from "node:events";
import { cli } from "../../unit/server/support/child-server.ts";
import { watchLog } from "../../support/watch-log.ts";

/** `support-appeal serve` as an operator starts it: a process of its own, with nothing but what they give it. */
export interface Served {
  readonly url: string;
  /** All that it has written. */
  readonly output: () => string;
  /** Resolves when it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
}

export async function startServe(environment: Readonly<Record<string, string>>, cwd: string): Promise<Served> {
  const child = spawn(process.execPath, [cli, "serve"], {
    cwd,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      output += String(chunk);
      for (const line of String(chunk).split("\n")) if (line.startsWith("{") && line.endsWith("}")) watchLog(line);
      const found = /"url":"([^"]+)"/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    void ended.then(() => reject(new Error(`serve has ended: ${output}`)));
  });
  return {
    url,
    output: () => output,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
