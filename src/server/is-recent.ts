/**
 * Whether that was less than so long ago, by a clock that may be put back: then what holds for a minute holds for two at
 * most, and not until the clock is there again.
 *
 * @param at milliseconds since 1970, as `now`
 */
export function isRecent(at: number, now: number, durationMs: number): boolean {
  return Math.abs(now - at) < durationMs;
}
