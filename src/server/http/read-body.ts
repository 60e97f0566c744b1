/** What the server under the endpoint can tell that a Web-standard request can't. */
export interface Runtime {
  /** The other end of the socket. */
  readonly socketAddress?: string | undefined;
  /** Reads the body and stops at the limit, without buffering ahead as a web stream does. */
  readonly readBody?: ((maxBytes: number) => Promise<Uint8Array | "too-large">) | undefined;
}

/** The body, read no further than the limit, whatever length was announced. */
export async function readBody(
  request: Request,
  maxBytes: number,
  { readBody: read }: Runtime,
): Promise<Uint8Array | "too-large"> {
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
  return Buffer.concat(chunks);
}
