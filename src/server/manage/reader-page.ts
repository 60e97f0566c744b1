import type { Config } from "../../core/campaign/config.ts";
import { createSpeech, type Speech } from "../contribute/speech.ts";
import type { LoadWords } from "../contribute/words.ts";
import { answerPage, type AnswerOptions } from "../pages/answer-page.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import type { PageContent } from "../pages/page.ts";
import { createPageSpeech, type PageSpeech } from "../pages/page-speech.ts";
import type { LoadEndpointWords } from "../words/words.ts";

/** What every view needs to speak to one reader. */
export interface ReaderPage {
  readonly config: Config;
  readonly speech: PageSpeech;
  /** The widget's words, which speak more languages and say some things already. */
  readonly widget: Speech;
  answer(content: PageContent, options?: AnswerOptions): Response;
}

export interface ReaderPageOptions {
  readonly loadWords: LoadWords;
  readonly loadEndpointWords: LoadEndpointWords;
}

/** @param wished BCP 47, where the reader has asked for a language by name */
export async function openReaderPage(
  { loadWords, loadEndpointWords }: ReaderPageOptions,
  config: Config,
  request: Request,
  wished: string | undefined,
): Promise<ReaderPage> {
  const locale = chooseLanguage(wished, request.headers.get("accept-language"));
  const [words, widgetWords] = await Promise.all([loadEndpointWords(locale), loadWords(locale)]);
  const widget = createSpeech(widgetWords, locale, config);
  const speech = createPageSpeech(words, locale, config, words.thisPublication);
  return {
    config,
    speech,
    widget,
    answer: (content, { headers = {}, ...options } = {}) =>
      // Nothing here is for a search engine.
      answerPage(content, config, speech, { ...options, headers: { "x-robots-tag": "noindex", ...headers } }),
  };
}
