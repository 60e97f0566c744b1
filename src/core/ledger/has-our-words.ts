/** Since then all that the ledger reads has the same names: an invoice its subscription under `parent`, a charge no invoice. */
const SAME_SINCE = "2025-03-31";

const versionPattern = /^(\d{4}-\d{2}-\d{2})(?:\.(\w+))?$/;

/**
 * Whether an API version of Stripe's says what the ledger reads in the words of ours. Stripe renames things only with
 * a new name behind the date (`2025-03-31.basil`, `2025-09-30.clover`); what comes later under the same name adds.
 *
 * @param version of an event
 * @param ours of the SDK; where it is not said, nothing counts as newer
 */
export function hasOurWords(version: string, ours: string | undefined): boolean {
  const [, date, name] = versionPattern.exec(version) ?? [];
  if (date === undefined || date < SAME_SINCE) return false;
  const [, ourDate, ourName] = versionPattern.exec(ours ?? "") ?? [];
  return ourDate === undefined || date <= ourDate || (name !== undefined && name === ourName);
}
