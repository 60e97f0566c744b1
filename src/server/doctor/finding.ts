/**
 * - `ok`: as it should be
 * - `look`: can't be seen from here; the operator has to look
 * - `warning`: works, and may not be what was meant
 * - `wrong`: does not work, or will not
 */
export type Mark = "ok" | "look" | "warning" | "wrong";

/** What one check came to. */
export interface Finding {
  readonly mark: Mark;
  /** In one line, in plain words. */
  readonly said: string;
  /** What to do next; for all but `ok`. */
  readonly next?: string;
}

export function ok(said: string): Finding {
  return { mark: "ok", said };
}

export function look(said: string, next: string): Finding {
  return { mark: "look", said, next };
}

export function warning(said: string, next: string): Finding {
  return { mark: "warning", said, next };
}

export function wrong(said: string, next: string): Finding {
  return { mark: "wrong", said, next };
}
