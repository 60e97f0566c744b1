import { byMethod } from "../http/only.ts";
import type { Route } from "../http/route.ts";
import { errorText } from "../log.ts";
import type { ManageOptions } from "../manage/manage-options.ts";
import { problemView } from "../manage/problem-view.ts";
import { openReaderPage } from "../manage/reader-page.ts";
import { showManage } from "./show-manage.ts";
import { takeManage } from "./take-manage.ts";

/**
 * `/manage`: where readers look after their gifts, without an account and without a script. A mailed link lets them in,
 * for half an hour.
 */
export function manage(options: ManageOptions): Route {
  return byMethod(
    { GET: orLater(options, showManage(options)), POST: orLater(options, takeManage(options)) },
    { cors: "none" },
  );
}

/** Where the store does not answer, the reader is told so on a page: what has failed there has changed nothing. */
function orLater(options: ManageOptions, route: Route): Route {
  return async (context) => {
    try {
      return await route(context);
    } catch (error) {
      const stack = error instanceof Error ? error.stack : undefined;
      options.log.error("a page of /manage could not be made", { error: errorText(error), stack });
      const page = await openReaderPage(options, options.config(), context.req.raw, context.req.query("locale"));
      const answer = { status: 503, reason: "busy", headers: { "retry-after": "10" } };
      return page.answer(problemView(page, page.speech.words.reminder.laterText), answer);
    }
  };
}
