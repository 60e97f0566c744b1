/** The parts of the device's memory that the gate looks at, before anything has been parsed. */
export interface GateMemory {
  readonly version?: unknown;
  readonly snoozedUntil?: number | undefined;
  readonly restUntil?: number | undefined;
  readonly supporter?: { readonly until?: number } | undefined;
}

/**
 * Why the page need not load anything for this reader, if so. Small on purpose: it is all that most visits of a
 * supporter or a snoozed reader ever run. What only the endpoint can tell, such as how a debit under way stands,
 * is left to the element. A test over random readers holds it to the full table of rules.
 */
export function gateReason(
  { version, snoozedUntil, restUntil, supporter }: GateMemory,
  now: number,
): "supporter" | "snoozed" | "resting" | undefined {
  if (version !== 1) return undefined;
  // Nothing is before what is not there.
  if (now < (supporter?.until as number)) return "supporter";
  if (now < (snoozedUntil as number)) return "snoozed";
  return now < (restUntil as number) ? "resting" : undefined;
}
