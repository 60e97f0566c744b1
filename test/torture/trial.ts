import type { Arena } from "./arena.ts";

/** One thing that was measured, beside what it may be. */
export interface Finding {
  readonly what: string;
  readonly measured: string;
  readonly allowed: string;
  readonly isMet: boolean;
  /** A time or a rate: it depends on the machine, and the short form in `npm test` does not insist on it. */
  readonly isTimed?: boolean;
}

/** One fault, or one kind of it, under load; ends with what the judge found. */
export interface Trial {
  readonly name: string;
  readonly about: string;
  /** Why it can't be run on this machine, and what to do; undefined where it can. */
  readonly lacks?: (() => string | undefined) | undefined;
  readonly run: (arena: Arena) => Promise<readonly Finding[]>;
}

/** `measured` must be exactly that. */
export function exactly(what: string, measured: number | string, allowed: number | string): Finding {
  return { what, measured: String(measured), allowed: String(allowed), isMet: measured === allowed };
}

/** A number that may be that high. */
export function atMost(what: string, measured: number, allowed: number, unit = ""): Finding {
  return {
    what,
    measured: `${Math.round(measured)}${unit}`,
    allowed: `≤ ${allowed}${unit}`,
    isMet: measured <= allowed,
  };
}

export function atLeast(what: string, measured: number, allowed: number, unit = ""): Finding {
  return {
    what,
    measured: `${Math.round(measured)}${unit}`,
    allowed: `≥ ${allowed}${unit}`,
    isMet: measured >= allowed,
  };
}

/** The same, for a time. */
export function timed(finding: Finding): Finding {
  return { ...finding, isTimed: true };
}
