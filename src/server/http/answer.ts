/**
 * What every answer says to the browser that gets it, whatever the route. A route may say otherwise where it knows
 * better: the widget's files are for any page and are cached, `/contribute` has a policy of its own.
 *
 * - nothing in it is run, styled or framed, should a browser be sent there
 * - its type is what it says
 * - the address, which may name a checkout, is told to nobody
 * - no other site's page embeds it unasked
 * - it is kept by no cache
 */
export const always = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
} as const;

/** For any page, also one that isolates itself (COEP); with what a page may read of it besides. */
export const anyPage = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "X-Request-Id",
  "cross-origin-resource-policy": "cross-origin",
} as const;

export interface AnswerInit {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The one place where an answer is made, so that none goes out without them. */
export function answer(
  body: string | Uint8Array<ArrayBuffer> | null,
  { status = 200, headers = {} }: AnswerInit = {},
): Response {
  return new Response(body, { status, headers: { ...always, ...headers } });
}
