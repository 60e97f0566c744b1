import { fail } from "./fail.ts";

/** Ends what runs cleanly on Ctrl-C; a second signal ends the process at once, as Node does by default. */
export function closeOnSignal(running: { close(): Promise<void> }): void {
  const stop = (): void => {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    running.close().then(() => process.exit(0), fail);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}
