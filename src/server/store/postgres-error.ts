/** What went wrong, as far as it decides what to do next. */
export type PostgresFault =
  /** Another transaction was in the way, or the connection broke before the end: the same again may succeed. */
  | "passing"
  /** What this connection was told does not hold any more: the same again may succeed on a new one. */
  | "stale"
  /** The server has no room, or does not let us write. */
  | "no-room"
  /** Trying again now is no use. */
  | "lasting";

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: by code, else by class. */
const faults: Readonly<Record<string, PostgresFault>> = {
  "40001": "passing", // serialization_failure
  "40P01": "passing", // deadlock_detected
  "55P03": "passing", // lock_not_available
  "53300": "passing", // too_many_connections
  "57P01": "passing", // admin_shutdown
  "57P02": "passing", // crash_shutdown
  "57P03": "passing", // cannot_connect_now
  "08": "passing", // connection_exception
  "25006": "stale", // read_only_sql_transaction: it was the primary, and is a standby now
  "26000": "stale", // invalid_sql_statement_name: a pooler gave us another session
  "42P05": "stale", // duplicate_prepared_statement: likewise
  "0A000": "stale", // feature_not_supported: a prepared plan whose table has changed
  "53": "no-room", // insufficient_resources
  "58": "no-room", // system_error: the disk below it
};

/** Of sockets and of looking up names: nothing answered, or it ended while we spoke. */
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "ENOTFOUND",
  "ENOENT",
]);

/** What pg says itself has no code. */
const wordsOfLoss =
  /^(?:Connection terminated|timeout e(?:xpired|xceeded)|Query read timeout|Client (?:has encountered|was closed))/;

export function faultOf(error: unknown): PostgresFault {
  if (isLost(error)) return "passing";
  const code = codeOf(error);
  return faults[code] ?? faults[code.slice(0, 2)] ?? "lasting";
}

/** The session's prepared statements are not to be relied on: a pooler hands sessions round. */
export function isStatementMixUp(error: unknown): boolean {
  return ["26000", "42P05"].includes(codeOf(error));
}

/** The server has no connection left. */
export function isCrowded(error: unknown): boolean {
  return codeOf(error) === "53300";
}

/** What was the primary is a standby now. */
export function isReadOnly(error: unknown): boolean {
  return codeOf(error) === "25006";
}

/** The engine does not have a setting, or does not let us change it: undefined_object, invalid value, not supported, not allowed. */
export function isUnknownSetting(error: unknown): boolean {
  return ["42704", "22023", "0A000", "42501", "42601", "55P02"].includes(codeOf(error));
}

/** The connection is gone or does not answer, and what was sent last may have been done or not. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error) || isAnswer(error)) return false;
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isLost);
  return networkCodes.has(codeOf(error)) || wordsOfLoss.test(error.message);
}

/** The time ran out while the connection stood open: others may be as dead. */
export function isSilence(error: unknown): boolean {
  return error instanceof Error && error.message === "Query read timeout";
}

/** The server said so; the connection itself is well. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Error && "severity" in error && /^[0-9A-Z]{5}$/.test(codeOf(error));
}

/** SQLSTATE, or the code of a socket's error; empty where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
