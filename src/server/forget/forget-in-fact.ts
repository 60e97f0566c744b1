/** What is to be gone from the stored events. */
export interface Traces {
  /** What stands for somebody, and what stands in its place from now on. */
  readonly names: ReadonlyMap<string, string>;
  /** Gifts whose line to the newsroom is theirs. */
  readonly noteKeys: ReadonlySet<string>;
}

/**
 * What a stored fact says without them; the same text where it says nothing of them. Whatever else it says stays, so
 * that the same sums follow from it.
 *
 * @param json one `fact` of the table of events
 */
export function forgetInFact(json: string, { names, noteKeys }: Traces): string {
  const fact: unknown = JSON.parse(json);
  if (typeof fact !== "object" || fact === null) return json;
  const isTheirs = "key" in fact && typeof fact.key === "string" && noteKeys.has(fact.key);
  if (isTheirs && "entity" in fact && fact.entity === "note") return JSON.stringify({ entity: "forgotten" });
  const kept = Object.entries(fact)
    .filter(([name]) => !(isTheirs && name === "note"))
    .map(([name, value]: [string, unknown]) => [name, typeof value === "string" ? (names.get(value) ?? value) : value]);
  return JSON.stringify(Object.fromEntries(kept));
}
