import { html } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import type { LinkPurpose } from "../store/link-store.ts";
import { buttonForm, paragraph, questions, section } from "./parts.ts";
import type { ReaderPage } from "./reader-page.ts";

/** Behind a mailed link: one button, which alone uses it up. A scanner of mail that looks ahead presses none. */
export function linkView(page: ReaderPage, purpose: LinkPurpose, link: string): PageContent {
  const { words, locale } = page.speech;
  const say = purpose === "manage" ? words.manage.open : words.recognise;
  const body = html`${paragraph(page.speech.say(say.intro))} ${buttonForm(say.button, { do: "open", link, locale })}`;
  return section(page.speech.say(say.title), body, { footer: questions(page) });
}

/** A device that could not be recognised, and why. */
export function notRecognisedView(page: ReaderPage, why: "none" | "noPage"): PageContent {
  const { recognise } = page.speech.words;
  return section(page.speech.say(recognise.title), paragraph(page.speech.say(recognise[why])), {
    footer: questions(page),
  });
}
