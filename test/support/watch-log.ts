import { isIP } from "node:net";

/** What no line of a log may have in it, whatever the test is about. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a key of Stripe's", /\b[sr]k_(?:test|live)_\w/],
  ["a webhook secret", /\bwhsec_\w/],
  ["a secret of a test's own", /\btest-(?:admin-token|token-secret)-/],
  ["a session's whole id", /\bcs_(?:test|live)_[A-Za-z0-9]{9}/],
  ["a token", /\beyJ[\w-]{8,}\./],
  ["an authorization", /\bBearer\s+\S/i],
  ["an e-mail address", /[\w.+-]+@[\w-]+\.[a-z]{2,}/i],
  ["a query", /[?&][a-z_-]+=/i],
  ["a cookie", /\bcookie\b/i],
];

/** Addresses of no reader's: this machine's own. */
const own = /^(?:127\.|0\.0\.0\.0$|::1?$|::ffff:127\.)/;

const complaints: string[] = [];
const linesOf = new Map<string, string[]>();

/** Looks at a line that was logged; what is wrong with it fails the test file in the end. */
export function watchLog(line: string): void {
  for (const [what, pattern] of forbidden) if (pattern.test(line)) complaints.push(`${what} in the log: ${line}`);
  for (const candidate of line.match(/[\da-f:.]{3,}/gi) ?? [])
    if (isIP(candidate) !== 0 && !own.test(candidate)) complaints.push(`an IP address in the log: ${line}`);
  watchRequest(line);
}

/** A request has one line: what became of it. Beside it may stand an error, and a warning of how all of this is set up. */
function watchRequest(line: string): void {
  const requestId = /"requestId":"([0-9a-f]{8}-[0-9a-f-]{27})"/.exec(line)?.[1];
  if (requestId === undefined || !/"level":"info"|"level":"warn","message":"[^"]*refused"/.test(line)) return;
  const lines = [...(linesOf.get(requestId) ?? []), line];
  linesOf.set(requestId, lines);
  if (lines.length > 1) complaints.push(`${lines.length} lines for one request: ${lines.join("")}`);
}

/** What was wrong since it was last asked for. */
export function takeComplaints(): string[] {
  linesOf.clear();
  return complaints.splice(0);
}
