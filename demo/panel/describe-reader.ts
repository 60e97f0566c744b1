import {
  isProcessing,
  isResting,
  isSnoozed,
  isSupporter,
  type ReaderMemory,
} from "../../src/core/reader/reader-memory.ts";

const date = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** What the device remembers, as rows of a list. */
export function describeReader(reader: ReaderMemory, now: number): readonly (readonly [label: string, text: string])[] {
  const { snoozedUntil, restUntil, supporter, pending } = reader;
  const rows: (readonly [string, string])[] = [];
  if (snoozedUntil !== undefined)
    rows.push(["Remind me", `${date.format(snoozedUntil)}${isSnoozed(reader, now) ? "" : " (past)"}`]);
  if (restUntil !== undefined)
    rows.push(["Rests", `until ${date.format(restUntil)}${isResting(reader, now) ? "" : " (past)"}`]);
  if (supporter !== undefined)
    rows.push([
      "Gives",
      `${supporter.interval}, not asked until ${date.format(supporter.until)}${isSupporter(reader, now) ? "" : " (past)"}`,
    ]);
  if (pending !== undefined) {
    const { interval, amount, currency, state, since } = pending;
    const waiting = isProcessing(reader, now) ? ", the bank has yet to settle" : "";
    rows.push(["Checkout", `${state}, ${interval}, ${amount} ${currency}, since ${date.format(since)}${waiting}`]);
  }
  for (const [id, { impressions, declinedAt, variant }] of Object.entries(reader.campaigns)) {
    const declined = declinedAt === undefined ? "" : `, declined ${date.format(declinedAt)}`;
    rows.push([
      `Campaign ${id}`,
      `seen ${impressions.length}×${variant === undefined ? "" : `, variant ${variant}`}${declined}`,
    ]);
  }
  return rows.length > 0 ? rows : [["Memory", "nothing yet"]];
}
