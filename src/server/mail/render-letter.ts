import type { Config } from "../../core/campaign/config.ts";
import { emailPattern } from "../../core/email-pattern.ts";
import { fill } from "../../core/fill.ts";
import { isWebAddress } from "../../core/web-address.ts";
import type { MailWords } from "../words/mail-words.ts";
import type { Imprint } from "./imprint.ts";
import type { Letter } from "./letter.ts";
import { letterHtml } from "./letter-html.ts";
import { letterText } from "./letter-text.ts";
import { onOneLine } from "./plain-text.ts";

export interface RenderedLetter {
  readonly fromName: string | undefined;
  /** On one line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Throws where a letter leads to what is no web address. */
export function renderLetter(
  letter: Letter,
  { name, contact, privacyPolicy }: Config["publication"],
  words: MailWords,
): RenderedLetter {
  for (const part of [...letter.body, ...letter.footer])
    if (typeof part !== "string" && !isWebAddress(part.url)) throw new TypeError("a letter leads to no web address");
  const imprint: Imprint = {
    name,
    contact: contact === undefined ? undefined : { said: fill(words.contact, { contact }), url: contactUrl(contact) },
    privacyPolicy: privacyPolicy === undefined ? undefined : { label: words.privacyPolicy, url: privacyPolicy },
    orOpen: words.orOpen,
  };
  const subject = onOneLine(letter.subject);
  return {
    fromName: name === undefined ? undefined : onOneLine(name),
    subject,
    text: letterText(letter, imprint),
    html: letterHtml({ ...letter, subject }, imprint),
  };
}

/** Undefined where it is a number to call, or a sentence. */
function contactUrl(contact: string): string | undefined {
  if (emailPattern.test(contact)) return `mailto:${contact}`;
  return isWebAddress(contact) ? contact : undefined;
}
