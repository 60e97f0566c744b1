import type { Reader } from "./core/reader.ts";

/** What the gate hands to the element's script: everything it began to load, so that nothing waits twice. */
export interface GateHandover {
  readonly endpoint: string;
  readonly publication: string | undefined;
  /** What the device remembers, where it is plain enough to decide on at a glance. */
  readonly reader: Reader | undefined;
  /** The config as it came, not yet parsed; rejects where it can't be had. */
  readonly config: Promise<unknown>;
  /** What the widget says in the page's language, under the hash that the build pinned. */
  readonly messages: Promise<unknown>;
  /** The appeals placed by hand, or the one that the gate inserts. */
  readonly place: () => readonly Element[];
  /** Loads the script of the conversation under its hash; rejects where it does not match. */
  readonly loadScript: () => Promise<unknown>;
}

/** Where the two scripts meet on the page. */
export const HANDOVER = Symbol.for("support-appeal");

declare global {
  interface Window {
    [HANDOVER]?: GateHandover;
  }
}
