import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { WebKit } from "./find-webkit.ts";
import { aNarrowDesktop, type NarrowDesktop } from "./narrow-desktop.ts";

/** Large enough for any window that begins in its middle, which is where the pointer rests. */
export const screenSize = { width: 3200, height: 2400 };

const PATIENCE_MS = 20_000;

/** A screen that nobody sees, and WebKit's driver on it. */
export class WebKitProcesses {
  readonly #running: ChildProcess[] = [];
  #desktop: NarrowDesktop | undefined;

  /** The port on which the driver listens, on this machine alone. */
  async start({ screen, driver }: WebKit): Promise<number> {
    // However the runner ends, they do.
    process.once("exit", () => this.end());
    this.#desktop = aNarrowDesktop();
    const size = `${screenSize.width}x${screenSize.height}x24`;
    const xvfb = this.#spawn(screen, ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"]);
    const display = await firstLine(xvfb);
    const port = await freePort();
    const child = this.#spawn(driver, ["--host=127.0.0.1", `--port=${port}`], {
      DISPLAY: `:${display}`,
      // The screen is an X server, whatever the desktop around is.
      GDK_BACKEND: "x11",
      ...this.#desktop.env,
    });
    await answers(port, child);
    return port;
  }

  end(): void {
    for (const child of this.#running.splice(0).reverse()) child.kill();
    this.#desktop?.forget();
  }

  #spawn(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    this.#running.push(child);
    return child;
  }
}

/** What a program writes to its fourth file: Xvfb the number of the display that it has found free. */
async function firstLine(child: ChildProcess): Promise<string> {
  const written = child.stdio[3];
  if (written === null || written === undefined || !("setEncoding" in written)) throw new Error("nothing to read from");
  written.setEncoding("utf8");
  const [line] = (await Promise.race([
    once(written, "data"),
    once(child, "exit").then(() => Promise.reject(new Error(`${child.spawnfile} did not start`))),
  ])) as [string];
  return line.trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  const given = performance.now();
  while (!(await isOpen(port))) {
    if (child.exitCode !== null || performance.now() - given > PATIENCE_MS)
      throw new Error(`${child.spawnfile} did not start`);
    await pause(50);
  }
}

function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise<boolean>((told) => {
    socket.once("connect", () => told(true)).once("error", () => told(false));
  }).finally(() => socket.destroy());
}
