/** Texts by name, as a publisher says them: see `messageNames`. */
export type OwnWords = Readonly<Record<string, string>>;

/** Words with a publisher's own in place of some of them. Neither is changed. */
export function reword<Words extends object>(words: Words, own: OwnWords | undefined, within = ""): Words {
  if (own === undefined) return words;
  const said = Object.entries(words).map(([name, text]: [string, unknown]) => {
    const path = within + name;
    if (typeof text === "string") return [name, Object.hasOwn(own, path) ? own[path] : text];
    const isGroup = typeof text === "object" && text !== null && !Array.isArray(text);
    return [name, isGroup ? reword(text, own, `${path}.`) : text];
  });
  return Object.fromEntries(said) as Words;
}
