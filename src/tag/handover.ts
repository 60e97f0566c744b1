import type { Load } from "./load-pinned.ts";
import type { Locale } from "../core/locale.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";

/** A file that the build wrote: its name, and the hash that its content must have. */
export type Pin = readonly [file: string, integrity: string];

/**
 * What the gate hands to the element's script: everything it began to load, so that nothing waits twice. A list,
 * because names would cost every reader more than they say.
 */
export type GateHandover = readonly [
  script: HTMLScriptElement,
  /** What the appeal goes to; one that the publisher put on the page by hand, if there is any. */
  spot: Element,
  endpoint: string,
  /** The config as it came, not yet parsed; rejects where it can't be had. */
  config: Promise<unknown>,
  /** What the device remembers; `undefined` where it did not answer, or where the reader comes back from checkout. */
  memory: ReaderMemory | undefined,
  /** The first words in the language that is read at the spot, as they came. */
  words: Promise<string>,
  /** The gate's own loaders: a Trusted Types policy can be made only once. */
  loadModule: (pin: Pin, script: HTMLScriptElement) => Promise<unknown>,
  load: Load,
  pickLocale: (tag: string) => Locale,
  giveBackRoom: (place: Element) => void,
];

/** Where the two scripts meet on the page: an element with a likely id becomes a name on `window`, but no symbol. */
export const HANDOVER: unique symbol = Symbol.for("support-appeal");

declare global {
  interface Window {
    /**
     * There as soon as a gate has begun. The element's script takes what is in it, and puts itself in the place of
     * `push`: called without a handover, the reader has gone on to another page within this document.
     */
    [HANDOVER]?: GateHandover[];
  }
}
