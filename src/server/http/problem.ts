import type { Issue } from "../../core/issues.ts";
import { answer } from "./answer.ts";

/** RFC 9457. `code` is what the widget goes by; `type` is the same as an address. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly code?: string;
  readonly detail?: string;
  /** The fields at fault, the first one first. Never what was received in them. */
  readonly errors?: readonly Issue[];
  /** With code `challenge`: the proof of work that is asked for. */
  readonly challenge?: object;
  /** With code `edited-elsewhere`: what somebody else has written meanwhile. */
  readonly draft?: object | undefined;
}

/** So many fields at fault are enough to mend a request by; a body can name thousands, of any length in characters. */
const MAX_ERRORS = 20;
const MAX_PATH_LENGTH = 200;

/** Why each was refused, for the log: the answer itself is text by now. */
const reasons = new WeakMap<Response, string>();

/** The code, else the first field at fault and what is wrong with it, else the title. */
export function reasonOf(response: Response): string | undefined {
  return reasons.get(response);
}

export function problem(
  { status, title, code, detail, errors, challenge, draft }: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = {
    type: code === undefined ? "about:blank" : `urn:support-appeal:${code}`,
    title,
    status,
    code,
    detail,
    errors: errors?.slice(0, MAX_ERRORS).map((each) => ({ ...each, path: each.path.slice(0, MAX_PATH_LENGTH) })),
    challenge,
    draft,
  };
  const response = answer(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
  const [first] = errors ?? [];
  return withReason(response, code ?? (first === undefined ? title : `${first.path} ${first.message}`.trim()));
}

/** Says for the log why something is refused; never what was received. */
export function withReason(response: Response, reason: string): Response {
  reasons.set(response, reason);
  return response;
}

export function badRequest(errors: readonly Issue[], headers?: Readonly<Record<string, string>>): Response {
  return problem({ status: 400, title: "The request is not valid", errors }, headers);
}

/** @param waitSeconds until the next try may get through */
export function tooMany(waitSeconds: number, headers: Readonly<Record<string, string>>): Response {
  return problem(
    { status: 429, title: "Too many tries; wait a little", code: "busy" },
    { ...headers, "retry-after": String(waitSeconds) },
  );
}

export function json(value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Response {
  return answer(JSON.stringify(value), { status, headers: { "content-type": "application/json", ...headers } });
}
