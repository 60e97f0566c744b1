import { readForm } from "../http/read-form.ts";

/** What a form may send. */
const names = [
  "interval",
  "currency",
  "locale",
  "campaign",
  "attemptId",
  /** Of a form that a publisher has written, in minor units. */
  "amount",
  "amount-once",
  "amount-month",
  "amount-year",
  "other-once",
  "other-month",
  "other-year",
] as const;

export type Fields = ReadonlyMap<(typeof names)[number], string>;

export function readFields(body: Uint8Array): Fields | undefined {
  return readForm(body, names);
}
