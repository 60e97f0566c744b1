import { answer } from "./answer.ts";

export interface CachedHeaders extends Readonly<Record<string, string>> {
  readonly etag: string;
}

/**
 * Answers with what was made at the start, or with 304 where the asker has it.
 *
 * @param make how an answer is made, where it has headers of its own
 */
export function answerCached(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: CachedHeaders,
  make: typeof answer = answer,
): Response {
  if (!isKnown(request.headers.get("if-none-match"), headers.etag)) return make(body, { headers });
  const { "content-type": _type, "content-encoding": _encoding, ...kept } = headers;
  return make(null, { status: 304, headers: kept });
}

/**
 * RFC 9110 13.1.2: weak comparison, because a proxy that compresses weakens the tag. Who has the same thing in another
 * coding has it, too: some proxies take the coding off the tag, or put one on.
 */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",").some((each) => [uncoded(etag), "*"].includes(uncoded(each.trim())));
}

function uncoded(etag: string): string {
  return etag.replace(/^W\//, "").replace(/-(br|gzip)"$/, '"');
}
