import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Arena } from "../arena.ts";

const program = `
  const { DatabaseSync } = require("node:sqlite");
  const database = new DatabaseSync(process.argv[1], { timeout: 10000 });
  database.exec("begin exclusive");
  console.log("held");
  setInterval(() => undefined, 1000);
`;

/** Another process that takes the file's lock and keeps it, as a backup or somebody's shell does. */
export function holdFile(
  { defer }: Arena,
  databaseUrl: string,
): { take: () => Promise<void>; release: () => Promise<void> } {
  let holder: ChildProcess | undefined;
  const release = async (): Promise<void> => {
    if (holder === undefined || holder.exitCode !== null || holder.signalCode !== null) return;
    const ended = once(holder, "exit");
    holder.kill("SIGKILL");
    await ended;
  };
  defer(release);
  return {
    release,
    async take() {
      const path = databaseUrl.slice("file:".length);
      holder = spawn(process.execPath, ["-e", program, path], { stdio: ["ignore", "pipe", "inherit"] });
      if (holder.stdout !== null) await once(holder.stdout, "data");
    },
  };
}
