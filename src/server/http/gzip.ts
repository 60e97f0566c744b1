/** Gzips a text; undefined where the runtime can't, or compresses what it is given by itself as Cloudflare's does. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof CompressionStream === "undefined" || navigator.userAgent === "Cloudflare-Workers") return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
