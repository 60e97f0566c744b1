import { errorText } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { Notebook } from "../store/ledger-records.ts";
import { HEARD } from "../store/sql-health-figures.ts";

export interface NoteHeardOptions {
  readonly notebook: Notebook;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A shop that sells a lot is heard of many times a second. In milliseconds. */
const EVERY_MS = 60_000;

/**
 * Writes down that Stripe was heard of, whatever it said: that is how one knows that webhooks arrive. No webhook waits for
 * it, and none fails of it.
 */
export function createNoteHeard({ notebook, sparing, now }: NoteHeardOptions): () => void {
  let notedAt = -Infinity;
  return () => {
    const at = now();
    if (Math.abs(at - notedAt) < EVERY_MS) return;
    notedAt = at;
    notebook.writeNote(HEARD, String(Math.floor(at / 1000))).catch((error: unknown) => {
      sparing.warn("that Stripe was heard of is not written down", { error: errorText(error) });
    });
  };
}
