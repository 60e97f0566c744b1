const TIMEOUT_MS = 10_000;

export interface Reached {
  readonly status: number;
  readonly headers: Headers;
}

/** Asks an address, follows nothing, and takes no body. The error says why there is no answer. */
export async function reachBounded(url: string): Promise<Reached | Error> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    return { status: response.status, headers: response.headers };
  } catch (error) {
    // What fetch says of itself is "fetch failed"; the cause is what helps.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}
