/** Sentences one after the other, as their language writes them: after a full-width stop there is no space. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences.reduce((before, next) => `${before}${/[。？]$/.test(before) ? "" : " "}${next}`);
}
