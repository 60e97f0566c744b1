import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Asset, Assets } from "../assets.ts";
import { isDeskFile } from "./is-desk-file.ts";

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
  const names = await filesIn(directory);
  const paths = names.map((name) => name.split(sep).join("/")).filter((path) => !path.startsWith("desk/"));
  const served = paths.filter(
    (path) => path === "embed.js" || pinnedEntry.test(path) || hashedName.test(path.split("/").at(-1) ?? ""),
  );
  // A release stands under two addresses.
  const compressed = new Map<string, Promise<Compressed>>();
  const compressOnce = (etag: string, plain: Uint8Array<ArrayBuffer>) => {
    const made = compressed.get(etag) ?? compress(plain, "most");
    compressed.set(etag, made);
    return made;
  };
  const entries = served.map(async (path): Promise<[string, Asset]> => [
    `/${path}`,
    await loadAsset(join(directory, path), path === "embed.js", compressOnce),
  ]);
  return new Map(await Promise.all(entries));
}

const deskTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** The desk's page and what it loads, by their address under `/desk`. Undefined where it was not built. */
export async function loadDeskFiles(directory: string): Promise<Assets | undefined> {
  const folder = join(directory, "desk");
  const names = (await filesIn(folder)).filter((name) => isDeskFile(name));
  const entries = names.map(async (name): Promise<[string, Asset]> => {
    const content = new Uint8Array(await readFile(join(folder, name)));
    const type = deskTypes[extname(name)] ?? "application/octet-stream";
    const isPage = name.endsWith(".html");
    return [
      `/${name}`,
      {
        type,
        cacheControl: isPage ? "no-cache" : "private, max-age=31536000, immutable",
        etag: etagOf(content),
        ...(await compress(content, "quick")),
      },
    ];
  });
  return names.length === 0 ? undefined : new Map(await Promise.all(entries));
}

/** All that is served as files. */
export interface ServedFiles {
  readonly assets: Assets;
  /** Undefined where the desk was not built. */
  readonly deskFiles: Assets | undefined;
}

/** Compressing the widget's files takes seconds: who starts more than once reads them once. */
export async function loadServedFiles(directory: string): Promise<ServedFiles> {
  const [assets, deskFiles] = await Promise.all([loadAssets(directory), loadDeskFiles(directory)]);
  return { assets, deskFiles };
}

type Compressed = Pick<Asset, "plain" | "br" | "gzip">;

/**
 * - `most`: what millions load is as small as can be
 * - `quick`: what a publisher loads holds up no start
 */
const efforts = { most: { brotli: 11, gzip: 9 }, quick: { brotli: 5, gzip: 6 } } as const;

async function compress(plain: Uint8Array<ArrayBuffer>, effort: keyof typeof efforts): Promise<Compressed> {
  const { brotli, gzip: level } = efforts[effort];
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotli };
  return {
    plain,
    br: new Uint8Array(await promisify(brotliCompress)(plain, { params })),
    gzip: new Uint8Array(await promisify(gzip)(plain, { level })),
  };
}

async function loadAsset(
  path: string,
  isEntry: boolean,
  compressOnce: (etag: string, plain: Uint8Array<ArrayBuffer>) => Promise<Compressed>,
): Promise<Asset> {
  const content = new Uint8Array(await readFile(path));
  const etag = etagOf(content);
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

function etagOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 27);
}

/** Those of folders in it, too; none where there is no such directory. */
async function filesIn(directory: string): Promise<readonly string[]> {
  return await readdir(directory, { recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
}
