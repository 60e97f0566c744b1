import type { Compose } from "../../../../../src/server/mail/compose.ts";
import type { Letter } from "../../../../../src/server/mail/letter.ts";

export const aLetter = (change: Partial<Letter> = {}): Letter => ({
  to: "ada@example.test",
  locale: "en",
  dir: "ltr",
  subject: "Your link",
  body: ["Hello.", { label: "Open", url: "https://support.example/manage?link=abc" }],
  footer: ["You asked for it."],
  ...change,
});

/** A kind that says what the task's own data says. */
export const asTold: Compose = async ({ data }) => aLetter(data as Partial<Letter>);
