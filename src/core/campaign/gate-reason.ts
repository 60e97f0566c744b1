/** The parts of the device's memory that the gate looks at, before anything has been parsed. */
export interface GateMemory {
  readonly version?: unknown;
  readonly snoozedUntil?: number | undefined;
  readonly restUntil?: number | undefined;
  readonly supporter?: { readonly until?: number } | undefined;
  readonly campaigns?: Readonly<Record<string, { readonly declinedAt?: number | undefined }>>;
}

/**
 * Why the page need not load anything for this reader, if so. Small on purpose: it is all that most visits of a
 * supporter or a snoozed reader ever run. What only the endpoint can tell, such as how a debit under way stands,
 * is left to the element. A test over random readers holds it to the full table of rules.
 */
export function gateReason(
  { version, snoozedUntil = 0, restUntil = 0, supporter }: GateMemory,
  now: number,
): "supporter" | "snoozed" | "resting" | undefined {
  if (version !== 1) return undefined;
  if (now < (supporter?.until ?? 0)) return "supporter";
  if (now < snoozedUntil) return "snoozed";
  return now < restUntil ? "resting" : undefined;
}

/** Whether the config may tell that nothing is left to ask: the reader has said no to some campaign. */
export function hasDeclined({ campaigns = {} }: GateMemory): boolean {
  return Object.values(campaigns).some(({ declinedAt }) => declinedAt);
}

/** Whether the reader has said no to every campaign that there is. */
export function hasDeclinedAll({ campaigns = {} }: GateMemory, appeals: readonly { readonly id: string }[]): boolean {
  return appeals.every(({ id }) => campaigns[id]?.declinedAt);
}
