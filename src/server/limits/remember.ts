/**
 * Sets a key as the one seen last, and forgets those unseen for longest beyond so many: what senders make up must not
 * fill the memory.
 *
 * @param max keys remembered at once
 */
export function remember<Value>(known: Map<string, Value>, key: string, value: Value, max: number): void {
  // The order of a map is that of its insertions, so the first is the one unseen for longest.
  known.delete(key);
  known.set(key, value);
  for (const [oldest] of known) {
    if (known.size <= max) break;
    known.delete(oldest);
  }
}
