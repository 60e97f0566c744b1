import { execFile, execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

export interface PostgresOptions {
  /** Of the server, such as `max_connections=5`. */
  readonly settings?: readonly string[];
  /** Where its data are: by default in its own temporary directory. */
  readonly dataParent?: string;
}

export interface Postgres {
  /** Where it listens: it has no port. */
  readonly socketPath: string;
  /** A new, empty database. */
  createDatabase(more?: { readonly isolation: "serializable" }): Promise<string>;
  /** Ends the server at once, as a crash would. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops every process of it where it stands, as a machine that hangs would. */
  freeze(): void;
  resume(): void;
  /** Ends it and removes its files. */
  close(): Promise<void>;
}

/** Where this machine's PostgreSQL is, or why the tests that need one can't run. */
export function findPostgres(): { readonly bin: string } | { readonly missing: string } {
  const candidates: string[] = [];
  try {
    candidates.push(execFileSync("pg_config", ["--bindir"], { encoding: "utf8" }).trim());
  } catch {
    // Not in the path: Debian keeps the server's own programs elsewhere.
  }
  const debian = "/usr/lib/postgresql";
  if (existsSync(debian))
    candidates.push(
      ...readdirSync(debian)
        .sort()
        .reverse()
        .map((version) => join(debian, version, "bin")),
    );
  const bin = candidates.find((each) => existsSync(join(each, "initdb")) && existsSync(join(each, "postgres")));
  return bin === undefined
    ? {
        missing:
          "PostgreSQL is not installed here (apt-get install postgresql): its half of the contract was not checked",
      }
    : { bin };
}

/** Starts a server of its own, in a temporary directory, on a Unix socket: no port, nobody else's cluster. */
export async function startPostgres(
  bin: string,
  { settings = [], dataParent }: PostgresOptions = {},
): Promise<Postgres> {
  const directory = await mkdtemp(join(tmpdir(), "support-appeal-pg-"));
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(directory, owner.uid, owner.gid);
  const data = join(dataParent ?? directory, "data");
  if (dataParent !== undefined) {
    await mkdir(data);
    if (owner.uid !== undefined && owner.gid !== undefined) await chown(data, owner.uid, owner.gid);
  }
  await promisify(execFile)(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"],
    { ...owner, cwd: directory },
  );
  const urlOf = (database: string): string =>
    `postgres://postgres@localhost/${database}?host=${encodeURIComponent(directory)}`;
  let server: ChildProcess | undefined;
  let databases = 0;

  async function start(): Promise<void> {
    const child = spawn(
      join(bin, "postgres"),
      ["-D", data, "-k", directory, "-h", "", ...["fsync=off", ...settings].flatMap((each) => ["-c", each])],
      { ...owner, cwd: directory, stdio: "ignore" },
    );
    server = child;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}`);
      const client = new pg.Client(urlOf("postgres"));
      try {
        await client.connect();
        await client.end();
        return;
      } catch {
        // Not up yet; the loop ends when it is, or when the process does.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async function stop(): Promise<void> {
    const child = server;
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGCONT");
    child.kill("SIGQUIT");
    await ended;
  }

  function signalAll(name: NodeJS.Signals): void {
    const pid = server?.pid;
    if (pid === undefined) return;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    for (const each of [pid, ...children.map(Number)])
      try {
        process.kill(each, name);
      } catch {
        // A backend that has just ended.
      }
  }

  await start();
  return {
    socketPath: join(directory, ".s.PGSQL.5432"),
    freeze: () => signalAll("SIGSTOP"),
    resume: () => signalAll("SIGCONT"),
    async createDatabase(more) {
      const name = `test_${++databases}`;
      const client = new pg.Client(urlOf("postgres"));
      await client.connect();
      await client.query(`create database ${name}`);
      if (more !== undefined)
        await client.query(`alter database ${name} set default_transaction_isolation = '${more.isolation}'`);
      await client.end();
      return urlOf(name);
    },
    start,
    stop,
    async close() {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function idOf(flag: "-u" | "-g"): number {
  try {
    return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  }
}
