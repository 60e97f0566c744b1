/** What these pages' forms send; browsers and what readers have added to them may send more. */
const names = ["do", "email", "link", "gift", "customer", "act", "amount", "for", "locale"] as const;

export type ManageFields = ReadonlyMap<(typeof names)[number], string>;

/** The fields of a form, without those that are empty. Undefined where one is there twice: which was meant is not guessed. */
export function readManageFields(body: Uint8Array): ManageFields | undefined {
  const sent = new URLSearchParams(new TextDecoder().decode(body));
  const fields = new Map<(typeof names)[number], string>();
  for (const name of names) {
    const [value = "", ...others] = sent.getAll(name);
    if (others.length > 0) return undefined;
    if (value !== "") fields.set(name, value);
  }
  return fields;
}
