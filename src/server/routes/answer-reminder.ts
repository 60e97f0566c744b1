import { readSender } from "../contribute/own-origin.ts";
import { answer } from "../http/answer.ts";
import { badRequest, problem, tooMany } from "../http/problem.ts";
import { isForm } from "../http/media-type.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import { errorText } from "../log.ts";
import type { Mailer } from "../mail/mailer.ts";
import { endpointUrlOf } from "../http/endpoint-url-of.ts";
import { earliestToday } from "../../core/reminder/earliest-today.ts";
import { reminderTask } from "../reminders/reminder-mail.ts";
import { createReminderVisit, type ReminderVisitOptions } from "../reminders/reminder-visit.ts";

export interface AnswerReminderOptions extends ReminderVisitOptions {
  readonly pageOrigins: ReadonlySet<string>;
  readonly limits: Pick<CheckoutLimits, "knock">;
  /** Undefined where no mail is sent. */
  readonly mailer: Mailer | undefined;
  readonly endpointUrl: string | undefined;
}

const MAX_BODY_BYTES = 4096;

/** `POST /reminders` of a form: a button of one of our pages, or a mail program's one click. */
export function answerReminder(options: AnswerReminderOptions): Route {
  const { reminders, tokens, pageOrigins, limits, mailer, log, now } = options;

  return async ({ req, env }) => {
    const { headers, url } = req.raw;
    const wait = limits.knock(callerOf(headers, env));
    if (wait > 0) return tooMany(wait, {});
    const body = await readBody(req.raw, MAX_BODY_BYTES, env);
    if (typeof body === "string") return refuseBody(body, log);
    const oneClick = new URL(url).searchParams.get("stop");
    if (oneClick !== null) return await stopAtOnce(oneClick);

    const visit = createReminderVisit(options, req.raw, "reminders");
    const refuse = (status: number, reason: string): Promise<Response> =>
      visit.answer(undefined, (pages) => pages.broken(), { status, reason });
    if (!isForm(headers.get("content-type"))) return await refuse(415, "the body must be a form");
    if (!readSender(req.raw, pageOrigins).isOurs) return await refuse(403, "origin");
    const fields = new URLSearchParams(new TextDecoder().decode(body));
    const [confirm, stop] = [fields.get("confirm"), fields.get("stop")];
    return await visit.orLater(async () => {
      const toConfirm = confirm === null ? undefined : await tokens.read("reminder-confirm", confirm);
      if (confirm !== null && toConfirm !== undefined) {
        await confirmed(toConfirm, req.raw);
        return visit.seeOther("confirm", confirm);
      }
      const toStop = stop === null ? undefined : await tokens.read("reminder-stop", stop);
      if (stop === null || toStop === undefined) return await refuse(400, "no token of ours");
      await reminders.callOff(toStop);
      return visit.seeOther("stop", stop);
    });
  };

  /** RFC 8058: without a cookie, a page or a question. A server sends it, and may try again where we could not. */
  async function stopAtOnce(token: string): Promise<Response> {
    const id = await tokens.read("reminder-stop", token);
    if (id === undefined) return badRequest([{ path: "stop", message: "is no link of ours" }]);
    try {
      await reminders.callOff(id);
    } catch (error) {
      log.error("a reminder was not called off", { error: errorText(error) });
      return problem({ status: 503, title: "It was not called off; try again" }, { "retry-after": "10" });
    }
    return answer(null, { status: 200 });
  }

  /** The mail is put into the outbox again by a second press: that changes nothing, or mends what failed before. */
  async function confirmed(id: string, request: Request): Promise<void> {
    const endpoint = endpointUrlOf(request, options);
    if (mailer === undefined || endpoint === undefined) throw new Error("no mail is sent: set SMTP_URL, ENDPOINT_URL");
    const found = await reminders.find(id);
    if (found === undefined || (found.state === "asked" && found.on < earliestToday(now()))) return;
    const reminder = await reminders.confirm(id);
    if (reminder !== undefined) await mailer.post(reminderTask(reminder, endpoint));
  }
}
