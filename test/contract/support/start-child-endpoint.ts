import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { StartedEndpoint } from "./start-endpoint.ts";

/**
 * Runs a program that serves the endpoint and says so in a line `{"message":"listening","url":"…"}`. Rejects with what
 * it printed where it ends before.
 */
export function startChildEndpoint(
  [program, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): Promise<StartedEndpoint> {
  const child = spawn(program, args, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return new Promise((resolve, reject) => {
    const take = (line: string): void => {
      lines.push(line);
      const said: unknown = line.startsWith("{") ? JSON.parse(line) : undefined;
      if (typeof said !== "object" || said === null || !("url" in said) || typeof said.url !== "string") return;
      resolve({
        url: said.url,
        lines,
        async close() {
          child.kill("SIGTERM");
          const status = await ended;
          if (status !== 0) throw new Error(`${program} ended with ${status}:\n${lines.join("\n")}`);
        },
      });
    };
    createInterface(child.stdout).on("line", take);
    createInterface(child.stderr).on("line", (line) => void lines.push(line));
    child.once("error", reject);
    void ended.then((status) => reject(new Error(`${program} ended with ${status}:\n${lines.join("\n")}`)));
  });
}
