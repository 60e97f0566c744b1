import type { ReaderMemory } from "./core/reader/reader-memory.ts";
import type { AskMessages } from "./element/messages/messages.ts";

/** A file that the build wrote: its name, and the hash that its content must have. */
export type Pin = readonly [file: string, integrity: string];

/**
 * What the gate loads of a language: what is said at first, and where the rest is. Being pinned itself, it
 * carries the pins of what is loaded later.
 */
export interface PinnedMessages extends AskMessages {
  readonly rest: Pin;
  readonly conversation: Pin;
}

/** What the gate hands to the element's script: everything it began to load, so that nothing waits twice. */
export interface GateHandover {
  readonly script: HTMLScriptElement;
  readonly endpoint: string;
  /** What the device remembers; `undefined` where it did not answer, or where the reader comes back from checkout. */
  readonly reader: ReaderMemory | undefined;
  /** The config as it came, not yet parsed; rejects where it can't be had. */
  readonly config: Promise<unknown>;
  readonly messages: Promise<unknown>;
  /** The gate's own loaders: a Trusted Types policy can be made only once. */
  readonly loadModule: (pin: Pin, script: HTMLScriptElement) => Promise<unknown>;
  readonly loadJson: (address: string, integrity?: string) => Promise<unknown>;
}

/** Where the two scripts meet on the page. */
export const HANDOVER = "support-appeal";

declare global {
  interface Window {
    /** There as soon as a gate has begun; filled in where it loads the element. */
    [HANDOVER]?: GateHandover | undefined;
  }
}
