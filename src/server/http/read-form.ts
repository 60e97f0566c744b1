/**
 * The fields of a form by these names, without those that are empty; browsers and what readers have added to them may
 * send more. Undefined where one is there twice: which was meant is not guessed.
 */
export function readForm<Name extends string>(
  body: Uint8Array,
  names: readonly Name[],
): ReadonlyMap<Name, string> | undefined {
  const sent = new URLSearchParams(new TextDecoder().decode(body));
  const fields = new Map<Name, string>();
  for (const name of names) {
    const [value = "", ...others] = sent.getAll(name);
    if (others.length > 0) return undefined;
    if (value !== "") fields.set(name, value);
  }
  return fields;
}
