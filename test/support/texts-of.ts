/** Every text of a language by its path ("willHappen.once"). */
export function textsOf(messages: object): Map<string, string> {
  return new Map(flatten(messages));
}

function flatten(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  return Object.entries(value as object).flatMap(([key, each]) => flatten(each, [...path, key]));
}

/** What is filled into each text, by its path: each name as often as it stands there. */
export function placeholdersOf(texts: ReadonlyMap<string, string>): Record<string, string[]> {
  return Object.fromEntries([...texts].map(([key, text]) => [key, [...new Set(text.match(/\{[^}]*\}/g))].sort()]));
}

/** Those of one language that take much more room than in English. */
export function muchLonger(texts: ReadonlyMap<string, string>, english: ReadonlyMap<string, string>, factor = 1.6) {
  return [...texts].filter(([path, text]) => {
    const { length } = english.get(path) ?? "";
    return text.length > Math.max(factor * length, length + 24);
  });
}

/** Latin letters beside what is filled in, in a language that has letters of its own. */
export function foreignLetters(texts: ReadonlyMap<string, string>) {
  return [...texts].filter(([, text]) => /[a-z]/i.test(text.replace(/\{\w+\}|Stripe|name@example\.org/g, "")));
}

export const ownLetters = ["ar", "el", "fa", "he", "hi", "ja", "ko", "ru", "uk", "zh-Hans", "zh-Hant"] as const;
