import { endpointUrlOf } from "../http/endpoint-url-of.ts";
import type { EndpointContext } from "../http/route.ts";
import { callerOf } from "../limits/client-address.ts";
import { hashLink } from "../mail/compose-link.ts";
import { askView, noMailView } from "../manage/ask-view.ts";
import { readManageCookie } from "../manage/cookie.ts";
import { linkView } from "../manage/link-views.ts";
import type { ManageOptions } from "../manage/manage-options.ts";
import { problemView } from "../manage/problem-view.ts";
import { openReaderPage } from "../manage/reader-page.ts";
import { showGifts, showStep } from "../manage/show-gifts.ts";
import { noEndpointUrl } from "./links.ts";

/** `GET /manage`: a mailed link's button; the gifts of one who has pressed it; or the form for an address. */
export function showManage(options: ManageOptions) {
  const { config, store, sessions, postLink, limits, sparing, now } = options;
  return async ({ req, env }: EndpointContext): Promise<Response> => {
    const { headers } = req.raw;
    const query = new URL(req.raw.url).searchParams;
    const cookie = readManageCookie(headers.get("cookie"));
    const session = cookie === undefined ? undefined : await sessions.read(cookie);
    const page = await openReaderPage(options, config(), req.raw, query.get("locale") ?? session?.locale);
    const caller = callerOf(headers, env);
    const link = query.get("link");
    const isLooking = link !== null || session !== undefined;
    const wait = limits.knock(caller) || (isLooking ? await limits.look(caller) : 0);
    if (wait > 0)
      return page.answer(problemView(page, page.speech.words.manage.ask.tooMany), {
        status: 429,
        reason: "busy",
        headers: { "retry-after": String(wait) },
      });

    if (link !== null) {
      const found = await store.links.look(hashLink(link), Math.floor(now() / 1000));
      if (found !== undefined) return page.answer(linkView(page, found.purpose, link));
      return page.answer(askView(page, { news: "stale" }), { status: 410, reason: "the link is used or over" });
    }
    if (session !== undefined)
      return query.has("do")
        ? await showStep(options, page, session, query)
        : await showGifts(options, page, session, query);
    if (postLink === undefined) return page.answer(noMailView(page));
    if (endpointUrlOf(req.raw, options) === undefined) {
      sparing.error(noEndpointUrl);
      return page.answer(noMailView(page));
    }
    if (query.has("sent")) return page.answer(askView(page, { news: "sent" }));
    if (query.has("left")) return page.answer(askView(page, { news: "signedOut" }));
    return page.answer(askView(page, cookie === undefined || cookie === "" ? {} : { news: "ended" }));
  };
}
