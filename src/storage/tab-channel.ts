import { parseReaderMemory } from "../core/reader/parse-reader-memory.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";

/** Tells the other tabs of this site what the reader said in this one. */
export interface TabChannel {
  post(memory: ReaderMemory): void;
  subscribe(listener: (memory: ReaderMemory) => void): () => void;
  close(): void;
}

const NAME = "support-appeal";

/**
 * Opened on the first subscription. An open channel keeps a page out of the back/forward cache in some
 * browsers, so it is let go on `pagehide` and taken up again on `pageshow`.
 */
export function openTabChannel(): TabChannel {
  const listeners = new Set<(memory: ReaderMemory) => void>();
  let channel: BroadcastChannel | undefined;

  const open = () => {
    if (channel !== undefined || typeof BroadcastChannel === "undefined") return;
    try {
      channel = new BroadcastChannel(NAME);
    } catch {
      // Opaque origins may not open one; the other tabs then learn of it on their next visit.
      return;
    }
    channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const read = parseReaderMemory(data);
      if (read.ok) for (const listener of listeners) listener(read.memory);
    });
  };
  const release = () => {
    channel?.close();
    channel = undefined;
  };
  addEventListener("pagehide", release);
  addEventListener("pageshow", open);
  open();

  return {
    post: (memory) => channel?.postMessage(memory),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      removeEventListener("pagehide", release);
      removeEventListener("pageshow", open);
      release();
    },
  };
}
