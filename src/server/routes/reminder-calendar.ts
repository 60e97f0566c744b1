import type { Config } from "../../core/campaign/config.ts";
import { parseReminderQuery } from "../../core/reminder/reminder-request.ts";
import { originOf } from "../contribute/own-origin.ts";
import { answer, anyPage } from "../http/answer.ts";
import { only } from "../http/only.ts";
import { badRequest, tooMany } from "../http/problem.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import { createPageSpeech } from "../pages/page-speech.ts";
import { reminderCalendar } from "../reminders/reminder-calendar.ts";
import type { LoadEndpointWords } from "../words/words.ts";

export interface ReminderCalendarOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly limits: Pick<CheckoutLimits, "knock">;
  readonly endpointUrl: string | undefined;
  readonly loadEndpointWords: LoadEndpointWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `GET /reminders.ics`: a reminder for the reader's own calendar. Nothing of it is kept, and no address is asked for. */
export function reminderCalendarFile(options: ReminderCalendarOptions): Route {
  const { config, limits, endpointUrl, loadEndpointWords, now } = options;
  return only("GET", { cors: "public" }, async ({ req, env }) => {
    const { url, headers } = req.raw;
    const wait = limits.knock(callerOf(headers, env));
    if (wait > 0) return tooMany(wait, anyPage);
    const current = config();
    const query = new URL(url).searchParams;
    const twice = [...new Set(query.keys())].filter((name) => query.getAll(name).length > 1);
    if (twice.length > 0)
      return badRequest(
        twice.map((path) => ({ path, message: "stands there twice" })),
        anyPage,
      );
    const parsed = parseReminderQuery(Object.fromEntries(query), current, now());
    if (!parsed.ok) return badRequest(parsed.issues, anyPage);
    // Nobody but the reader gets it, so the host that they asked is where their link may lead.
    const endpoint = endpointUrl ?? originOf(headers.get("host") ?? new URL(url).host) ?? new URL(url).origin;
    const locale = chooseLanguage(parsed.value.locale, headers.get("accept-language"));
    const words = await loadEndpointWords(locale);
    const speech = createPageSpeech(words, locale, current, words.thisPublication);
    return answer(reminderCalendar(parsed.value, speech, endpoint, now()), {
      headers: {
        ...anyPage,
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `attachment; filename="reminder-${parsed.value.on}.ics"`,
        vary: "Accept-Language",
      },
    });
  });
}
