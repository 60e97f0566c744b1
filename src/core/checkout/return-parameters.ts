/** Splits a query as every browser does; in no language's own types. */
declare const URLSearchParams: new (query: string) => { keys(): IterableIterator<string> };

/** What the return parameters begin with. */
export const RETURN_PREFIX = "support_appeal_";

/**
 * Query parameters that Stripe's pages bring the reader back with. The widget takes them off the address bar at
 * once; they prove nothing.
 */
export const returnParameters = { session: `${RETURN_PREFIX}session`, cancelled: `${RETURN_PREFIX}cancelled` } as const;

/**
 * A query without our own parameters, whatever way they are written. The others stay to the letter: writing them
 * anew would change what a page reads there.
 *
 * @param search with or without its question mark
 * @returns with a question mark, or empty
 */
export function withoutReturnParameters(search: string): string {
  const own: readonly string[] = Object.values(returnParameters);
  const kept = search
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => ![...new URLSearchParams(pair).keys()].some((name) => own.includes(name)))
    .join("&");
  return kept === "" ? "" : `?${kept}`;
}
