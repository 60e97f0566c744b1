import { UsageError } from "./command.ts";
import { commands, usage } from "./commands.ts";
import { fail } from "./fail.ts";

/** The oldest Node that has all we use: see `engines` in package.json. */
const OLDEST = [22, 13] as const;

/** Runs one command, and leaves its exit status with the process. */
export async function run([name, ...args]: readonly string[]): Promise<void> {
  // Where nobody reads on (`| head`) or the disk is full, what was said is lost, and nothing that runs need end.
  process.stdout.on("error", () => void (process.exitCode = 1));
  process.stderr.on("error", () => undefined);
  try {
    const status = await answer(name, args);
    if (status !== undefined) process.exitCode = status;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`support-appeal ${name}: ${error.message}; see support-appeal ${name} --help\n`);
      process.exit(2);
    }
    await fail(error);
  }
}

async function answer(name: string | undefined, args: readonly string[]): Promise<number | undefined> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    process.stderr.write(`support-appeal needs Node ${OLDEST.join(".")} or later; this is ${process.versions.node}\n`);
    return 1;
  }
  if (name === "--help" || name === "-h" || name === "help") return print(usage);
  if (name === "--version" || name === "-v") return print(`${await readVersion()}\n`);
  const listed = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (listed === undefined) {
    process.stderr.write(name === undefined ? usage : `there is no command ${JSON.stringify(name)}\n\n${usage}`);
    return 2;
  }
  const { command } = await listed.load();
  if (args.includes("--help") || args.includes("-h")) return print(command.usage);
  return command.run(args);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function readVersion(): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const manifest: unknown = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
