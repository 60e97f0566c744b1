/** @param seconds since 1970 */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
