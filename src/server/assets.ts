/** One file of the widget, ready to send. */
export interface Asset {
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** By path, as in the address: `/embed.js`. What is not in it is not served. */
export type Assets = ReadonlyMap<string, Asset>;
