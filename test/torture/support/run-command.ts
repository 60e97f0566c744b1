import { spawn } from "node:child_process";
import type { Arena } from "../arena.ts";
import { environment } from "./environment.ts";

export interface Ended {
  readonly status: number | string;
  readonly output: string;
}

/** Runs `support-appeal …` to its end. */
export function runCommand(
  { cli, folder }: Arena,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...environment, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => void (output += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => void (output += String(chunk)));
  return new Promise((resolve) =>
    child.once("close", (code, signal) => resolve({ status: code ?? signal ?? "", output })),
  );
}
