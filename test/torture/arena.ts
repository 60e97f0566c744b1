import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where one trial takes place: what it may use, and what is cleared away in the end. */
export interface Arena {
  /** `short` is what `npm test` has time for; `long` is what was promised. */
  readonly size: "short" | "long";
  /** Of every draw, so that a failing run can be run again. */
  readonly seed: number;
  /** The command line that is put to the test. */
  readonly cli: string;
  /** Empty, for databases and the like. */
  readonly folder: string;
  /** How far the trial has come, on the line that is there for it. */
  readonly progress: (text: string) => void;
  /** Done in the end, the last one first, whatever happened. */
  readonly defer: (step: () => unknown) => void;
}

export interface ArenaOptions {
  readonly size: Arena["size"];
  readonly seed?: number;
  readonly cli?: string;
  readonly progress?: (text: string) => void;
}

const sources = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

export async function inArena<Result>(
  { size, seed = 1, cli = sources, progress = () => undefined }: ArenaOptions,
  work: (arena: Arena) => Promise<Result>,
): Promise<Result> {
  const steps: (() => unknown)[] = [];
  const folder = await mkdtemp(join(tmpdir(), "support-appeal-torture-"));
  steps.push(() => rm(folder, { recursive: true, force: true }));
  try {
    return await work({ size, seed, cli, folder, progress, defer: (step) => void steps.push(step) });
  } finally {
    for (const step of steps.reverse()) await step();
  }
}

/** The size of something, as the form of the trial asks for. */
export function sized({ size }: Arena, sizes: { readonly short: number; readonly long: number }): number {
  return sizes[size];
}
