/** From minutes, for servers that take nothing from strangers at first (greylisting), to hours. */
const WAITS_SECONDS = [60, 300, 1800, 7200] as const;
const LONGEST_SECONDS = 21_600;
/**
 * What was refused so often, within three days, is not tried any more. Counted by tries and not by when it was due: a mail
 * that waited for a mail server that was out for a week has them all before it.
 */
export const MOST_TRIES = 16;

/** How long a mail waits that was refused for now, in seconds. @param tries how often it was refused before */
export function waitAfter(tries: number): number {
  return WAITS_SECONDS[tries] ?? LONGEST_SECONDS;
}
