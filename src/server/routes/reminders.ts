import { byMethod } from "../http/only.ts";
import { isForm } from "../http/media-type.ts";
import type { Route } from "../http/route.ts";
import { answerReminder, type AnswerReminderOptions } from "./answer-reminder.ts";
import { askReminder, type AskReminderOptions } from "./ask-reminder.ts";
import { showReminder } from "./show-reminder.ts";

/**
 * `/reminders`: a page of the publisher's asks for one, in JSON; a mail's links lead to pages of ours, whose buttons
 * send forms. What a mail program posts by itself when its reader has done with such mail (RFC 8058) is a form, too,
 * and names the reminder in the address.
 */
export function reminders(options: AskReminderOptions & AnswerReminderOptions): Route {
  const ask = askReminder(options);
  const answer = answerReminder(options);
  const post: Route = (context) => {
    const { headers, url } = context.req.raw;
    return isForm(headers.get("content-type")) || new URL(url).searchParams.has("stop")
      ? answer(context)
      : ask(context);
  };
  return byMethod({ GET: showReminder(options), POST: post }, { cors: "ours", pageOrigins: options.pageOrigins });
}
