/** What a form may send; browsers and what readers have added to them may send more. */
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

/** The fields of a form, without those that are empty. Undefined where one is there twice: which was meant is not guessed. */
export function readFields(body: Uint8Array): Fields | undefined {
  const sent = new URLSearchParams(new TextDecoder().decode(body));
  const fields = new Map<(typeof names)[number], string>();
  for (const name of names) {
    const [value = "", ...others] = sent.getAll(name);
    if (others.length > 0) return undefined;
    if (value !== "") fields.set(name, value);
  }
  return fields;
}
