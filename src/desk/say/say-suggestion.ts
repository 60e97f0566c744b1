import type { Suggestion } from "../../core/desk/suggest-next.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { sayTime } from "./say-time.ts";

/** One thing to do next, in words. */
export function saySuggestion(speech: DeskSpeech, { id, values }: Suggestion): string {
  const text = speech.words.today.suggestions[id];
  const written = Object.entries(values).map(([name, value]): [string, string] => {
    if (name === "hours" && typeof value === "number") return ["time", sayTime(speech, value)];
    if (name === "effect" && typeof value === "number") return [name, speech.share(value)];
    if (name === "until" && typeof value === "string") return [name, speech.day(value)];
    if (typeof value === "number") return [name, speech.number(value)];
    return [name, typeof value === "string" ? value : speech.list(value)];
  });
  return speech.say(text, Object.fromEntries(written));
}
