/** The parts of the device's memory that the gate looks at, before anything has been parsed. */
export interface QuietMemory {
  readonly version?: unknown;
  readonly snoozedUntil?: number | undefined;
  readonly supporter?: { readonly until?: number } | undefined;
}

/**
 * Why the page need not load anything for this reader, if so. Small on purpose: it is all that most
 * visits of a supporter or a snoozed reader ever run. What only the endpoint can tell, such as how a debit
 * under way stands, is left to the element.
 */
export function quietReason(
  { version, snoozedUntil = 0, supporter }: QuietMemory,
  now: number,
): "supporter" | "snoozed" | undefined {
  if (version !== 1) return undefined;
  if (now < (supporter?.until ?? 0)) return "supporter";
  return now < snoozedUntil ? "snoozed" : undefined;
}
