import type { Log } from "../log.ts";
import { answer } from "./answer.ts";
import { problem } from "./problem.ts";

/** What the server under the endpoint can tell that a Web-standard request can't. */
export interface Runtime {
  /** The other end of the socket. */
  readonly socketAddress?: string | undefined;
  /** Under which the log speaks of the request; the answer says it already. */
  readonly requestId?: string | undefined;
  /** Reads the body and stops at the limit, without buffering ahead as a web stream does. */
  readonly readBody?: ((maxBytes: number) => Promise<Uint8Array | "too-large" | "cut-short">) | undefined;
}

/**
 * Why there is no body to go by:
 * - `too-large`: it goes on after the limit
 * - `encoded`: compressed, which nobody who means well does with so little
 * - `cut-short`: the sender left in the middle
 */
export type NoBody = "too-large" | "encoded" | "cut-short";

/** The body, read no further than the limit, whatever length was announced. */
export async function readBody(
  request: Request,
  maxBytes: number,
  { readBody: read }: Runtime,
): Promise<Uint8Array | NoBody> {
  if (!says(request, "content-encoding", "identity") || !says(request, "transfer-encoding", "chunked"))
    return "encoded";
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return "too-large";
  if (read !== undefined) return await read(maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) return "too-large";
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    body.set(chunk, filled);
    filled += chunk.byteLength;
  }
  return body;
}

/** Whether a header says nothing, or this alone. */
function says({ headers }: Request, name: string, coding: string): boolean {
  return (headers.get(name) ?? coding).trim().toLowerCase() === coding;
}

/** The answer to a body that can't be taken. */
export function refuseBody(reason: NoBody, log: Log, headers: Readonly<Record<string, string>> = {}): Response {
  if (reason === "too-large") return problem({ status: 413, title: "The body is too large" }, headers);
  if (reason === "encoded")
    return problem(
      { status: 415, title: "The body must not be encoded" },
      { ...headers, "accept-encoding": "identity" },
    );
  // Everyday on a phone; nobody is there to read the answer.
  log.info("the sender left in the middle of the body");
  return answer(null, { status: 400, headers });
}
