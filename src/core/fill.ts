/** First strong isolate and its end: what stands between them turns nothing round that stands beside it. */
export const FSI = "\u2068";
export const PDI = "\u2069";

/** Characters that nobody sees, and that steer the direction of what follows. */
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const endsInDot = /\.[\u200e\u200f]*$/;

/**
 * Fills `{name}` in, each value isolated: a Latin name in an Arabic sentence leaves the sentence as it is. A value
 * that ends in a dot ("د.ك.") ends the sentence too. A name that is not given stays as it is, so that a slip shows.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, dot: string) => {
    const value = values[name]?.replace(steering, "");
    return value === undefined ? whole : FSI + value + PDI + (endsInDot.test(value) ? "" : dot);
  });
}
