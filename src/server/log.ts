import { mayHoldSecrets, withoutSecrets } from "./without-secrets.ts";

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One JSON line per thing that happened. What goes in is chosen field by field where it is called: no
 * secrets, no bodies, and nothing of a reader, neither address nor IP.
 */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** One line of the log, with its end. */
export function logLine(level: keyof Log, message: string, fields?: LogFields, at: number = Date.now()): string {
  const line = { time: new Date(at).toISOString(), level, message, ...fields };
  const written = JSON.stringify(line);
  if (!mayHoldSecrets(written)) return `${written}\n`;
  return `${JSON.stringify(line, (_name, value: unknown) => (typeof value === "string" ? withoutSecrets(value) : value))}\n`;
}

/** @param write told that an error is urgent: the process may not live to write it later */
export function createLog(write: (line: string, isUrgent: boolean) => void, now: () => number = Date.now): Log {
  const at = (level: keyof Log) => (message: string, fields?: LogFields) => {
    write(logLine(level, message, fields, now()), level === "error");
  };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/** An error's name and message with its causes, without the stack: what an operator can act on. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
  const cause = error.cause === undefined ? "" : `: ${errorText(error.cause)}`;
  // pg and net report several addresses tried as one AggregateError with an empty message.
  const parts = error instanceof AggregateError ? error.errors.map(errorText).join("; ") : "";
  return `${error.name}: ${error.message}${parts}${code}${cause}`;
}
