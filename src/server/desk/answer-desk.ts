import { answer } from "../http/answer.ts";

/** Nothing but our own files, nothing inline, nobody else's frame; Lit's templates are the one thing that makes markup. */
const contentSecurityPolicy = policyFor("'none'");
/** The studio looks at an appeal in a frame of its own. */
const stagePolicy = policyFor("'self'");

function policyFor(ancestors: "'none'" | "'self'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' https: data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html support-appeal",
  ].join("; ");
}

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

/** The page on which the studio looks at an appeal: the desk's own page may frame it. */
export const answerStage: typeof answerDesk = (body, init) =>
  answerDesk(body, { ...init, headers: { "content-security-policy": stagePolicy, ...init?.headers } });
