import { PROCESSING_PENDING_MS } from "./reader.ts";

/** The parts of the device's memory that the gate looks at, before anything has been parsed. */
export interface QuietMemory {
  readonly version?: unknown;
  readonly snoozedUntil?: number | undefined;
  readonly supporter?: { readonly until?: number } | undefined;
  readonly pending?: { readonly state?: string; readonly since?: number; readonly checkedAt?: number | undefined } | undefined;
}

/** A debit under way is asked about once an hour at the most. */
export const RECHECK_PROCESSING_MS = 3_600_000;

/**
 * Why the page need not load anything for this reader, if so. Small on purpose: it is all that most
 * visits of a supporter or a snoozed reader ever run.
 */
export function quietReason({ version, snoozedUntil = 0, supporter, pending }: QuietMemory, now: number): "supporter" | "snoozed" | "contribution-processing" | undefined {
  if (version !== 1) return undefined;
  if (now < (supporter?.until ?? 0)) return "supporter";
  if (pending?.state === "processing" && now < Math.min((pending.since ?? 0) + PROCESSING_PENDING_MS, (pending.checkedAt ?? 0) + RECHECK_PROCESSING_MS)) return "contribution-processing";
  return now < snoozedUntil ? "snoozed" : undefined;
}
