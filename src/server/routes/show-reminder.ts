import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import { createReminderVisit, type ReminderVisitOptions } from "../reminders/reminder-visit.ts";

export interface ShowReminderOptions extends ReminderVisitOptions {
  readonly limits: Pick<CheckoutLimits, "knock">;
}

/**
 * `GET /reminders?confirm=…` and `?stop=…`: where the links of a mail lead. Each asks with a button and does nothing by
 * itself, because mail servers open links to look at them.
 */
export function showReminder(options: ShowReminderOptions): Route {
  const { reminders, tokens, limits } = options;
  return async ({ req, env }) => {
    const { url, headers } = req.raw;
    const { search, searchParams: query } = new URL(url);
    const visit = createReminderVisit(options, req.raw, search);
    const wait = limits.knock(callerOf(headers, env));
    if (wait > 0)
      return await visit.answer(undefined, (pages) => pages.later(search), {
        status: 429,
        reason: "busy",
        headers: { "retry-after": String(wait) },
      });
    return await visit.orLater(async () => {
      const confirm = query.get("confirm");
      const toConfirm = confirm === null ? undefined : await tokens.read("reminder-confirm", confirm);
      if (toConfirm !== undefined) return await visit.confirmPage(toConfirm, await reminders.find(toConfirm));
      const stop = query.get("stop");
      const toStop = stop === null ? undefined : await tokens.read("reminder-stop", stop);
      if (stop === null || toStop === undefined)
        return await visit.answer(undefined, (pages) => pages.broken(), { status: 404, reason: "no link of ours" });
      const reminder = await reminders.find(toStop);
      return await visit.answer(reminder, (pages) => (reminder === undefined ? pages.stopped() : pages.stop(stop)));
    });
  };
}
