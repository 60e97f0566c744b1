import * as v from "valibot";

/** Controls, line ends, and what turns the direction of the text after it. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/** One line of text that somebody has typed, without blanks around it; it may be empty. */
export const plainLine = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(maxLength),
    v.check((text) => !unseen.test(text), "must be one line of plain text"),
  );
