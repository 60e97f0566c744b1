/** Of the most: forgotten at once, because a map finds its first key dearly where many before it were deleted. */
const SHARE_FORGOTTEN = 1 / 16;

/**
 * Sets a key as the one seen last, and forgets some of those unseen for longest beyond so many: what senders make up
 * must not fill the memory.
 *
 * @param max keys remembered at once
 */
export function remember<Value>(known: Map<string, Value>, key: string, value: Value, max: number): void {
  known.delete(key);
  known.set(key, value);
  if (known.size <= max) return;
  // The order of a map is that of its insertions, so the first are those unseen for longest.
  const fewer = Math.floor(max * (1 - SHARE_FORGOTTEN));
  for (const oldest of known.keys()) {
    if (known.size <= Math.max(1, fewer)) break;
    known.delete(oldest);
  }
}
