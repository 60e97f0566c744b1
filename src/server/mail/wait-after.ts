/** From minutes, for servers that take nothing from strangers at first (greylisting), to hours. */
const WAITS_SECONDS = [60, 300, 1800, 7200] as const;
const LONGEST_SECONDS = 21_600;
/** After it was due: what was refused until then is not tried any more. */
export const GIVEN_UP_SECONDS: number = 3 * 86_400;

/** How long a mail waits that was refused for now, in seconds. @param tries how often it was refused before */
export function waitAfter(tries: number): number {
  return WAITS_SECONDS[tries] ?? LONGEST_SECONDS;
}
