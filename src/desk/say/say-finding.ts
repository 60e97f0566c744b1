import type { HealthFinding } from "../../core/desk/today/answer-health.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { sayAgo, sayTime } from "./say-time.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";

/** What was found of one thing that may be broken. */
export function sayFinding(speech: DeskSpeech, finding: HealthFinding): string {
  const { health } = speech.words.today;
  if (finding.check === "gifts") {
    const text = health.gifts[finding.found];
    if (finding.found === "none") return text;
    const { hours, usualHours } = finding;
    return speech.say(text, { ago: sayAgo(speech, hours), usual: sayTime(speech, usualHours) });
  }
  if (finding.check === "ledger") {
    const text = health.ledger[finding.found];
    if (finding.found === "never") return text;
    const { at, mended, left } = finding.note;
    const day = dayOfTime(at * 1000);
    return speech.say(text, { day: speech.day(day), mended: speech.count(mended), left: speech.count(left) });
  }
  if (finding.check === "cards") return health.cards[finding.found];
  if (finding.check === "store") return speech.say(health.store[finding.found], { ms: speech.count(finding.ms) });
  if (finding.found !== "waiting") return health.mail[finding.found];
  return speech.say(health.mail.waiting, { due: speech.count(finding.due), refused: speech.count(finding.refused) });
}
