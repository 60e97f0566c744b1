import { createDeskSpeech } from "./desk-speech.ts";
import { Desk } from "./desk.ts";
import { chooseLanguage } from "./words/choose-language.ts";
import { loadWords } from "./words/load-words.ts";

customElements.define("support-appeal-desk", Desk);
const { language, locale } = chooseLanguage(navigator.languages);
const words = await loadWords(language);
document.documentElement.lang = locale;
document.title = words.title;
document.body.append(new Desk(createDeskSpeech(words, locale)));
