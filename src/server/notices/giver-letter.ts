import type { Config } from "../../core/campaign/config.ts";
import type { Letter, LetterPart } from "../mail/letter.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import { createPageSpeech, type PageSpeech } from "../pages/page-speech.ts";
import type { LoadEndpointWords } from "../words/words.ts";
import type { NoticeWords } from "../words/notice-words.ts";

export interface GiverLetterDeps {
  /** As it is now. */
  readonly config: () => Config;
  /** As it is known now: a port may be any that is free. */
  readonly endpointUrl: () => string | undefined;
  readonly loadEndpointWords: LoadEndpointWords;
}

/** What every mail about a gift is written with, in the giver's language. */
export interface GiverDesk {
  readonly words: NoticeWords;
  readonly speech: PageSpeech;
  /** Says how a gift is changed or ended, with the way there. */
  readonly howToChange: (label?: string) => readonly LetterPart[];
  /** Whether a gift lowers taxes; nothing where the publisher has not said what it is. */
  readonly tax: readonly string[];
  /** Where one gives, with this choice. Undefined where nobody knows where the endpoint is. */
  readonly giveAgain: (choice: Readonly<Record<string, string>>) => string | undefined;
  letter(to: string, content: Pick<Letter, "subject" | "body"> & { readonly why: string }): Letter;
}

export async function openGiverDesk(
  { config: current, endpointUrl: address, loadEndpointWords }: GiverLetterDeps,
  wished: string | undefined,
): Promise<GiverDesk> {
  const config = current();
  const endpointUrl = address();
  const { manage, contact, kind } = config.publication;
  const locale = chooseLanguage(wished, null);
  const all = await loadEndpointWords(locale);
  const words = all.notice;
  const speech = createPageSpeech(all, locale, config, all.thisPublication);
  // The publisher's own page, where there is one, as on every other page and in the widget.
  const url = manage ?? (endpointUrl === undefined ? undefined : `${endpointUrl}/manage`);
  return {
    words,
    speech,
    howToChange(label = words.seeGift) {
      if (url !== undefined) return [speech.say(words.howToChange), { label: speech.say(label), url }];
      return contact === undefined ? [] : [speech.say(words.howByContact, { contact })];
    },
    tax: kind === undefined ? [] : [speech.say(words.tax[kind])],
    giveAgain: (choice) =>
      endpointUrl === undefined ? undefined : `${endpointUrl}/contribute?${new URLSearchParams({ locale, ...choice })}`,
    letter: (to, { subject, body, why }) => ({
      to,
      locale,
      dir: speech.dir,
      subject,
      body,
      footer: [speech.say(why)],
    }),
  };
}
