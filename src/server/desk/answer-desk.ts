import { answer } from "../http/answer.ts";

/** Nothing but our own files, nothing inline, nobody else's frame; Lit's templates are the one thing that makes markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https: data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html support-appeal",
].join("; ");

/** A page or a file of the desk, with what its pages may do. */
export function answerDesk(
  body: string | Uint8Array<ArrayBuffer> | null,
  init: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const headers = {
    "content-security-policy": contentSecurityPolicy,
    "referrer-policy": "same-origin",
    ...init.headers,
  };
  return answer(body, { ...init, headers });
}
