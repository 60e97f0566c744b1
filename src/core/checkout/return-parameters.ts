/** Splits a query as every browser does; in no language's own types. */
declare const URLSearchParams: new (query: string) => { keys(): IterableIterator<string> };

/** What the return parameters begin with. */
export const RETURN_PREFIX = "support_appeal_";

/**
 * Query parameters that a reader is brought back with: from Stripe's page, or from the endpoint's own, which has
 * recognised them (`supporter`: their token; with the `session` of a gift that goes on). The widget takes them off the address bar at once; they prove nothing.
 */
export const returnParameters = {
  session: `${RETURN_PREFIX}session`,
  cancelled: `${RETURN_PREFIX}cancelled`,
  supporter: `${RETURN_PREFIX}supporter`,
} as const;

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
