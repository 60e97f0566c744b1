export interface QuietTimer {
  stop(): void;
}

/** Runs once, later, and keeps no process from ending. Not every runtime's timers would: some are plain numbers. */
export function quietTimer(work: () => void, afterMs: number): QuietTimer {
  const timer: unknown = setTimeout(work, afterMs);
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
    timer.unref();
  return { stop: () => clearTimeout(timer as ReturnType<typeof setTimeout>) };
}
