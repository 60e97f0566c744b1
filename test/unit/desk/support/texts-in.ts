/** Every text with its path: `money.more`. */
export function textsIn(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? textsIn(value, `${path}${name}.`)
      : [[`${path}${name}`, String(value)] as [string, string]],
  );
}

/** What is filled into it: `{name}`, in the order of letters. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}
