/** Resolves after so many milliseconds. */
export function pause(ms: number): Promise<unknown> {
  return new Promise((over) => setTimeout(over, ms));
}
