import type { Config } from "../../core/campaign/config.ts";
import { answerAppeals } from "../../core/desk/answer-appeals.ts";
import { answerAsking } from "../../core/desk/answer-asking.ts";
import { answerMoney } from "../../core/desk/answer-money.ts";
import { answerRisk } from "../../core/desk/answer-risk.ts";
import { answerSupporters } from "../../core/desk/answer-supporters.ts";
import { answerVariants } from "../../core/desk/answer-variants.ts";
import { answerToday } from "../../core/desk/today/answer-today.ts";
import { createDeskSpeech } from "../../desk/desk-speech.ts";
import { saySuggestion } from "../../desk/say/say-suggestion.ts";
import { sayWeek, type WeekAnswers } from "../../desk/say/say-week.ts";
import { loadWords } from "../../desk/words/load-words.ts";
import type { Compose } from "../mail/compose.ts";
import type { LetterPart } from "../mail/letter.ts";
import type { EndpointSettings } from "../settings/endpoint-settings.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { readAppeals, readAsking, readVariants } from "./read-appeals.ts";
import { readLearning } from "./read-learning.ts";
import { readMoney } from "./read-money.ts";
import { createReadToday } from "./read-today.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";

export interface ComposeDeskLetterOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly store: LedgerStore;
  readonly settings: Pick<EndpointSettings, "deskLetter" | "endpointUrl">;
  readonly livemode: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const RISK_SECONDS = 30 * 86_400;

/** Kind `desk-letter`: what the desk's cards say, in ten lines, and one thing to do next. Never a person in it. */
export function createComposeDeskLetter(options: ComposeDeskLetterOptions): Compose {
  const { config, settings } = options;
  // Whether cards are tested the desk says. Mail that waits is no news by mail: when it is read, the mail goes out.
  const readToday = createReadToday({ ...options, isTested: () => false, sendsMail: false });
  return async () => {
    const { deskLetter, endpointUrl } = settings;
    // Switched off since it came into the outbox.
    if (deskLetter === undefined) return undefined;
    const { to, language } = deskLetter;
    const words = await loadWords(language);
    const speech = createDeskSpeech(words, language);
    const today = answerToday(await readToday());
    const lines = sayWeek(speech, { ...(await readWeek(options)), today });
    const { letter, next } = words.today;
    const button: readonly LetterPart[] =
      endpointUrl === undefined ? [] : [{ label: letter.open, url: `${endpointUrl}/desk/` }];
    return {
      to,
      locale: language,
      dir: "ltr",
      subject: speech.say(letter.subject, { publication: config().publication.name ?? words.title }),
      body: [...lines, `${next}:\n${saySuggestion(speech, today.next)}`, ...button],
      footer: [letter.footer],
    };
  };
}

async function readWeek({ config, store, now }: ComposeDeskLetterOptions): Promise<Omit<WeekAnswers, "today">> {
  const { figures } = store;
  const current = config();
  const seconds = Math.floor(now() / 1000);
  const today = dayOfTime(now());
  const appeals = await readAppeals(figures, current, today);
  const { comparisons } = await readVariants(store, current, today);
  const { campaigns } = await readAsking(store, current, today);
  const learning = await readLearning(store, current, today);
  const { rows, settled } = await readMoney(store, today);
  return {
    money: answerMoney(rows, today, settled),
    supporters: answerSupporters(await figures.runningGifts(), await figures.cohorts(), today),
    risk: answerRisk(await figures.atRisk(seconds, seconds + RISK_SECONDS)),
    appeals: appeals.since === undefined ? undefined : answerAppeals(appeals.seen, appeals.begun),
    variants: answerVariants(comparisons, today),
    // Where nothing is counted, nothing is learnt, and the desk says so.
    learning: learning.sample === 0 ? [] : learning.campaigns,
    asking: answerAsking(campaigns),
  };
}
