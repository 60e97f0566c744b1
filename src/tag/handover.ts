import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import type { FirstMessages } from "../element/messages/messages.ts";

/** A file that the build wrote: its name, and the hash that its content must have. */
export type Pin = readonly [file: string, integrity: string];

/** A language file as the build wrote it. Being pinned itself, it carries the pin of what is said later. */
export interface PinnedMessages extends FirstMessages {
  readonly lateMessages: Pin;
}

/** What the gate hands to the element's script: everything it began to load, so that nothing waits twice. */
export interface GateHandover {
  readonly script: HTMLScriptElement;
  /** What the appeal goes to; one that the publisher put on the page by hand, if there is any. */
  readonly spot: Element;
  readonly endpoint: string;
  /** What the device remembers; `undefined` where it did not answer, or where the reader comes back from checkout. */
  readonly memory: ReaderMemory | undefined;
  /** The config as it came, not yet parsed; rejects where it can't be had. */
  readonly config: Promise<unknown>;
  readonly lateScript: Pin;
  /** The gate's own loaders: a Trusted Types policy can be made only once. */
  readonly loadModule: (pin: Pin, script: HTMLScriptElement) => Promise<unknown>;
  readonly loadJson: (address: string, integrity?: string) => Promise<unknown>;
}

/** Where the two scripts meet on the page: an element with a likely id becomes a name on `window`, but no symbol. */
export const HANDOVER: unique symbol = Symbol.for("support-appeal");

declare global {
  interface Window {
    /** There as soon as a gate has begun; filled in where it loads the element. */
    [HANDOVER]?: GateHandover | undefined;
  }
}
