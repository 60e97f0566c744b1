/**
 * The day on the reader's own calendar, `2026-11-30`: no finer time is ever told.
 *
 * @param now milliseconds since 1970
 */
export function readerDay(now: number): string {
  const at = new Date(now);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
