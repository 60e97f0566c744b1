import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Arena } from "../arena.ts";
import { environment } from "./environment.ts";
import { freePort } from "./free-port.ts";

/** `support-appeal serve` in a process of its own, at one address however often it is started. */
export interface Replica {
  readonly url: string;
  /** Starts it, and waits until it answers. */
  start(): Promise<void>;
  /** `kill -9`: resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM: its exit status, or the signal that ended it. */
  stop(): Promise<number | string>;
  isRunning(): boolean;
  /** Its exit status, or the signal that ended it, once it has ended. */
  ended(): Promise<number | string>;
  /** Any signal, such as SIGSTOP. */
  signal(name: NodeJS.Signals): void;
  /** The end of what it has written, 64 KiB at most. */
  output(): string;
  /** Lines it has written. */
  lines(): number;
  /** Closes our end of its output. */
  stopReading(): void;
  /** Memory it holds now, in MiB. */
  memoryMib(): number;
}

export interface ReplicaOptions {
  readonly databaseUrl: string;
  readonly stripeUrl: string;
  readonly more?: Readonly<Record<string, string>>;
  /** Where it writes; `pipe` keeps the end of it. */
  readonly output?: "pipe" | number;
  /** The command line; the arena's own where undefined. */
  readonly cli?: string;
}

const START_DEADLINE_MS = 60_000;
const KEPT_CHARACTERS = 65_536;

export async function aReplica(arena: Arena, options: ReplicaOptions): Promise<Replica> {
  const { databaseUrl, stripeUrl, more = {}, output = "pipe", cli = arena.cli } = options;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let ended: Promise<number | string> = Promise.resolve(0);
  let said = "";
  let lines = 0;
  const keep = (chunk: Buffer): void => {
    const text = String(chunk);
    lines += text.split("\n").length - 1;
    said = (said + text).slice(-KEPT_CHARACTERS);
  };
  const isRunning = (): boolean => child !== undefined && child.exitCode === null && child.signalCode === null;

  const replica: Replica = {
    url,
    isRunning,
    ended: () => ended,
    async start() {
      const stdio: StdioOptions = ["ignore", output, output];
      const started = spawn(process.execPath, [cli, "serve"], {
        cwd: arena.folder,
        env: {
          PATH: process.env["PATH"],
          ...environment,
          DATABASE_URL: databaseUrl,
          STRIPE_API_BASE: stripeUrl,
          PORT: String(port),
          ...more,
        },
        stdio,
      });
      child = started;
      ended = new Promise((resolve) => started.once("exit", (code, signal) => resolve(code ?? signal ?? "")));
      started.stdout?.on("data", keep);
      started.stderr?.on("data", keep);
      const deadline = performance.now() + START_DEADLINE_MS;
      while (!(await isListening(url))) {
        if (!isRunning()) throw new Error(`the endpoint ended with ${await ended}: ${said}`);
        if (performance.now() > deadline) throw new Error(`the endpoint does not listen at ${url}: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
    async kill() {
      child?.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child?.kill("SIGTERM");
      return await ended;
    },
    signal: (name) => void child?.kill(name),
    output: () => said,
    lines: () => lines,
    stopReading() {
      child?.stdout?.destroy();
      child?.stderr?.destroy();
    },
    memoryMib() {
      const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child?.pid}/status`, "utf8"))?.[1];
      return Number(resident) / 1024;
    },
  };
  arena.defer(() => replica.kill());
  await replica.start();
  return replica;
}

async function isListening(url: string): Promise<boolean> {
  try {
    // Not /health: that may be slow or sick by intent.
    const answer = await fetch(`${url}/nothing-here`);
    await answer.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
