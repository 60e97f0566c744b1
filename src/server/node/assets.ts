import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Asset, Assets } from "../assets.ts";

/** `dist/`, beside `src/` in a checkout and above `server/` in the package. */
export const builtAssets = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../../dist" : "../..", import.meta.url),
);

/** Named after their content by the build, so that they never change: `element.4f3a9c1d.js`. */
const hashedName = /^[\w-]+\.[\w-]{8,}\.(?:js|json)$/;

/** Of one release, so that it never changes either: `0.1.0/embed.js`. */
const pinnedEntry = /^\d+\.\d+\.\d+[\w.-]*\/embed\.js$/;

/** Reads and compresses the widget's files. Empty where nothing was built. */
export async function loadAssets(directory: string): Promise<Assets> {
  const names = await readdir(directory, { recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const paths = names.map((name) => name.split(sep).join("/"));
  const served = paths.filter(
    (path) => path === "embed.js" || pinnedEntry.test(path) || hashedName.test(path.split("/").at(-1) ?? ""),
  );
  // A release stands under two addresses.
  const compressed = new Map<string, Promise<Compressed>>();
  const compressOnce = (etag: string, plain: Uint8Array<ArrayBuffer>) => {
    const made = compressed.get(etag) ?? compress(plain);
    compressed.set(etag, made);
    return made;
  };
  const entries = served.map(async (path): Promise<[string, Asset]> => [
    `/${path}`,
    await loadAsset(join(directory, path), path === "embed.js", compressOnce),
  ]);
  return new Map(await Promise.all(entries));
}

type Compressed = Pick<Asset, "plain" | "br" | "gzip">;

async function compress(plain: Uint8Array<ArrayBuffer>): Promise<Compressed> {
  return {
    plain,
    br: new Uint8Array(await promisify(brotliCompress)(plain)),
    gzip: new Uint8Array(await promisify(gzip)(plain, { level: 9 })),
  };
}

async function loadAsset(
  path: string,
  isEntry: boolean,
  compressOnce: (etag: string, plain: Uint8Array<ArrayBuffer>) => Promise<Compressed>,
): Promise<Asset> {
  const content = new Uint8Array(await readFile(path));
  const etag = createHash("sha256").update(content).digest("base64url").slice(0, 27);
  return {
    type: path.endsWith(".json") ? "application/json" : "text/javascript; charset=utf-8",
    // The entry keeps its name from release to release, so it is asked for again after an hour.
    cacheControl: isEntry
      ? "public, max-age=3600, stale-while-revalidate=86400"
      : "public, max-age=31536000, immutable",
    etag,
    ...(await compressOnce(etag, content)),
  };
}
